import eslint from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** The budgets of CONTRIBUTING.md. Counts are of code lines: no blanks, no comments. */
const BUDGETS = {
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
  "max-depth": ["error", 3],
  complexity: ["error", 10],
  "max-params": ["error", 3],
};

const HOUSE_RULES = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  {
    selector: "ExportAllDeclaration",
    message: "No barrels: import from the file that defines it.",
  },
  { selector: "TSEnumDeclaration", message: "Use a union of words." },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text is rendered as text.",
  },
  {
    selector: "AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]",
    message: "Text is rendered as text.",
  },
];

/** The same doors to the network under other names. */
const OTHER_WAYS_OUT = [
  ...["globalThis", "self", "window"].map((object) => ({ object, property: "fetch" })),
  { object: "navigator", property: "sendBeacon" },
].map((way) => ({ ...way, message: "Only the gateway speaks to the network." }));

export default tseslint.config(
  { ignores: ["dist", "out", "node_modules", "tests/pages", "coverage"] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      ...BUDGETS,
      eqeqeq: "error",
      "no-restricted-syntax": ["error", ...HOUSE_RULES],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-warning-comments": ["error", { terms: ["fixme", "xxx"] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { esm: true },
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            "ExportNamedDeclaration > VariableDeclaration",
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"].map((name) => ({
          name,
          message: "Only the gateway speaks to the network.",
        })),
        { name: "chrome", message: "Only browser/ speaks to the browser." },
        { name: "browser", message: "Only browser/ speaks to the browser." },
      ],
    },
  },
  {
    files: ["src/browser/**", "src/background/gateway.ts", "src/cli/fetch-page.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-properties": ["error", ...OTHER_WAYS_OUT] },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...OTHER_WAYS_OUT,
        { object: "Date", property: "now", message: "Core never asks what time it is." },
        { object: "Math", property: "random", message: "Core is repeatable." },
      ],
    },
  },
  {
    files: ["tests/**", "scripts/**"],
    rules: { "max-lines-per-function": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["*.config.js", "*.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
