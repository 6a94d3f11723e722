import { resolve } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const eslint = new ESLint({ cwd: ROOT });

const lines = (many: number, line: (index: number) => string): string =>
  Array.from({ length: many }, (_, index) => line(index)).join("\n");

const body = (content: string): string =>
  `/** Planted. */\nexport function planted() {\n${content}\n}\n`;
const statements = (many: number): string => body(lines(many, (index) => `  run(${index});`));

/** What is refused: the rule, and the content of a file of core. */
const REFUSED: readonly (readonly [rule: string, content: string])[] = [
  ["max-lines-per-function", statements(49)],
  ["max-lines", lines(301, (index) => `const planted${index} = ${index};`)],
  [
    "max-params",
    "/** Planted. */\nexport const planted = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];\n",
  ],
  ["max-depth", body("if (a) { if (b) { if (c) { if (d) { run(); } } } }")],
  ["complexity", body(`return ${lines(11, (index) => `a${index} ||`)} b;`)],
  ["@typescript-eslint/no-explicit-any", "/** Planted. */\nexport const planted: any = 1;\n"],
  ["@typescript-eslint/no-non-null-assertion", body("return list[0]!;")],
  ["no-restricted-syntax", "/** Planted. */\nexport default function planted() {}\n"],
  ["no-restricted-syntax", 'export * from "./other.ts";\n'],
  ["no-restricted-syntax", "/** Planted. */\nexport enum Planted { One }\n"],
  ["no-restricted-syntax", body("element.innerHTML = text;")],
  ["jsdoc/require-jsdoc", "export const planted = 1;\n"],
  ["no-restricted-globals", body("return fetch(address);")],
  ["no-restricted-globals", body("return new WebSocket(address);")],
  ["no-restricted-properties", body("return globalThis.fetch(address);")],
  ["no-restricted-properties", body("return navigator.sendBeacon(address);")],
  ["no-restricted-globals", body("return chrome.tabs;")],
  ["no-restricted-properties", body("return Date.now();")],
  ["no-restricted-properties", body("return Math.random();")],
  ["eqeqeq", body("return a == b;")],
];

async function rulesBroken(content: string, filePath: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(content, { filePath: resolve(ROOT, filePath) });
  return (result?.messages ?? [])
    .filter(({ severity }) => severity === 2)
    .map(({ ruleId }) => ruleId ?? "unread");
}

describe("the lint rules", () => {
  it.each(REFUSED)("refuse by %s (row %#)", async (rule, content) => {
    expect(await rulesBroken(content, "src/core/text/planted.ts")).toContain(rule);
  });

  it("refuse HTML in a component", async () => {
    const component = body("return <p dangerouslySetInnerHTML={it} />;");
    expect(await rulesBroken(component, "src/popup/planted.tsx")).toContain("no-restricted-syntax");
  });

  it("let a function of fifty lines pass, blank lines and comments uncounted", async () => {
    const fifty = body(`${lines(48, (index) => `  run(${index});`)}\n\n  // One more thing.`);
    const broken = await rulesBroken(fifty, "src/core/text/planted.ts");
    expect(broken).not.toContain("max-lines-per-function");
  });

  it.each(["src/background/request.ts", "src/sources/planted.ts", "src/options/planted.tsx"])(
    "let nobody else fetch: %s",
    async (path) => {
      const broken = await rulesBroken(body("return fetch(address);"), path);
      expect(broken).toContain("no-restricted-globals");
    },
  );

  it("let the gateway fetch", async () => {
    const broken = await rulesBroken(body("return fetch(address);"), "src/background/gateway.ts");
    expect(broken).not.toContain("no-restricted-globals");
  });
});
