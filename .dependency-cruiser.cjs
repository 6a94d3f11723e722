/* global module, require, __dirname -- dependency-cruiser reads its table as CommonJS */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the same
const { readFileSync } = require("node:fs");

/** The import table. Each rule here has a planted violation in tests/repository/import-table.test.ts. */

/** Places: folders that are where code runs. Nothing imports them but themselves. */
const PLACES = ["page", "background", "popup", "offscreen", "cli", "panel", "options", "welcome"];

/** Stages of core in the order that the data passes; each may import only itself and earlier ones. */
const STAGES = [
  "article",
  "text",
  "references",
  "compare",
  "checks",
  "flags",
  "verify",
  "annotations",
];

/** Where Preact may be used. */
const DRAWN = "^src/(ui|popup|panel|options|welcome)/";

/** The files that a list imports from folders beside it: the checks of checks.ts, the sources of sources.ts. */
function listed(list, importPath) {
  const text = readFileSync(`${__dirname}/src/${list}`, "utf8");
  const folder = list.slice(0, list.lastIndexOf("/"));
  const names = [...text.matchAll(importPath)].map((match) => match[1]);
  return `^src/${folder}/(${names.join("|")})[.]ts$`;
}

const CHECKS = listed("core/checks/checks.ts", /from "[.]\/([^"/]+\/[^"]+)[.]ts"/g);
const SOURCES = listed("sources/sources.ts", /^import \{[^}]*\} from "[.]\/([^"]+)[.]ts"/gm);

const isPackage = (name) => `^(node_modules/)?${name}(/|$)`;

const placesApart = PLACES.map((place) => ({
  name: `nothing-imports-${place}`,
  comment: `Outside core, a folder is a place where code runs: nothing imports ${place}.`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${place}/` },
  to: { path: `^src/${place}/` },
}));

const stagesInOrder = STAGES.slice(0, -1).map((stage, index) => ({
  name: `core-${stage}-comes-first`,
  comment: `Inside core, a folder is a stage the data passes: ${stage} imports no later one.`,
  severity: "error",
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(${STAGES.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...placesApart,
    ...stagesInOrder,
    {
      name: "core-imports-core",
      comment: "Core runs unchanged in page, worker and Node: it imports nothing outside itself.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "checks-apart",
      comment: "A check never imports another check: only the list imports checks.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/core/checks/checks[.]ts$" },
      to: { path: CHECKS },
    },
    {
      name: "families-apart",
      comment: "What checks of two families need is a stage before them.",
      severity: "error",
      from: { path: "^src/core/checks/([^/]+)/" },
      to: { path: "^src/core/checks/[^/]+/", pathNot: "^src/core/checks/$1/" },
    },
    {
      name: "checks-off-the-list",
      comment: "Only the list of checks and what runs it know which checks there are.",
      severity: "error",
      from: { path: "^src/core/(checks/[^/]+/|flags/|verify/|annotations/)" },
      to: { path: "^src/core/checks/checks[.]ts$" },
    },
    {
      name: "sources-apart",
      comment: "A source never imports another source: only the list imports sources.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/sources/sources[.]ts$" },
      to: { path: SOURCES },
    },
    {
      name: "page-without-comparing",
      comment: "Checking and comparing is the worker's: the injected script stays small.",
      severity: "error",
      from: { path: "^src/page/" },
      to: { path: "^src/core/compare/" },
    },
    {
      name: "readability-through-its-wrapper",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/extraction/readability[.]ts$" },
      to: { path: isPackage("@mozilla/readability") },
    },
    {
      name: "polyfill-through-browser",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/browser/" },
      to: { path: isPackage("webextension-polyfill") },
    },
    {
      name: "preact-where-it-is-drawn",
      severity: "error",
      from: { path: "^src/", pathNot: DRAWN },
      to: { path: isPackage("preact") },
    },
    {
      name: "idb-in-background",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/background/" },
      to: { path: isPackage("idb") },
    },
    {
      name: "linkedom-in-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: isPackage("linkedom") },
    },
    {
      name: "node-in-cli",
      comment: "The extension has no Node.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-tests-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts|demo)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that imports nothing is left over.",
      severity: "error",
      from: { orphan: true, pathNot: "[.]d[.]ts$" },
      to: {},
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
