import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

interface Table {
  readonly forbidden: readonly { readonly name: string }[];
  readonly options: Record<string, unknown>;
}

const table = createRequire(import.meta.url)(`${ROOT}/.dependency-cruiser.cjs`) as Table;

/** A forbidden import and the rule that must refuse it. `to` is a path from src/, or a package. */
interface Planted {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const PLANTED: readonly Planted[] = [
  { rule: "nothing-imports-page", from: "background/a.ts", to: "page/a.ts" },
  { rule: "nothing-imports-background", from: "popup/a.ts", to: "background/b.ts" },
  { rule: "nothing-imports-popup", from: "ui/a.ts", to: "popup/b.ts" },
  { rule: "nothing-imports-offscreen", from: "background/c.ts", to: "offscreen/a.ts" },
  { rule: "nothing-imports-cli", from: "sources/a.ts", to: "cli/a.ts" },
  { rule: "nothing-imports-panel", from: "popup/c.ts", to: "panel/a.ts" },
  { rule: "nothing-imports-options", from: "popup/d.ts", to: "options/a.ts" },
  { rule: "nothing-imports-welcome", from: "options/b.ts", to: "welcome/a.ts" },
  { rule: "core-article-comes-first", from: "core/article/a.ts", to: "core/text/a.ts" },
  { rule: "core-text-comes-first", from: "core/text/b.ts", to: "core/references/a.ts" },
  { rule: "core-references-comes-first", from: "core/references/b.ts", to: "core/compare/a.ts" },
  { rule: "core-compare-comes-first", from: "core/compare/b.ts", to: "core/checks/check.ts" },
  { rule: "core-checks-comes-first", from: "core/checks/finding.ts", to: "core/flags/a.ts" },
  { rule: "core-flags-comes-first", from: "core/flags/b.ts", to: "core/verify/a.ts" },
  { rule: "core-verify-comes-first", from: "core/verify/c.ts", to: "core/annotations/a.ts" },
  { rule: "core-imports-core", from: "core/article/c.ts", to: "extraction/a.ts" },
  {
    rule: "checks-apart",
    from: "core/checks/quote/altered.ts",
    to: "core/checks/quote/not-in-source.ts",
  },
  { rule: "families-apart", from: "core/checks/date/a.ts", to: "core/checks/quote/queries.ts" },
  { rule: "checks-off-the-list", from: "core/verify/b.ts", to: "core/checks/checks.ts" },
  { rule: "sources-apart", from: "sources/wikipedia.ts", to: "sources/linked-pages.ts" },
  { rule: "page-without-comparing", from: "page/b.ts", to: "core/compare/c.ts" },
  { rule: "readability-through-its-wrapper", from: "extraction/b.ts", to: "@mozilla/readability" },
  { rule: "polyfill-through-browser", from: "background/d.ts", to: "webextension-polyfill" },
  { rule: "preact-where-it-is-drawn", from: "page/c.ts", to: "preact" },
  { rule: "preact-where-it-is-drawn", from: "messages/a.ts", to: "preact/hooks" },
  { rule: "idb-in-background", from: "popup/e.ts", to: "idb" },
  { rule: "linkedom-in-cli", from: "extraction/c.ts", to: "linkedom" },
  { rule: "node-in-cli", from: "background/e.ts", to: "node:fs" },
  { rule: "no-tests-in-src", from: "ui/b.ts", to: "../tests/a.ts" },
  { rule: "nothing-unresolved", from: "ui/c.ts", to: "ui/never-written.ts" },
];

/** Imports that look alike and are right. */
const ALLOWED: readonly Omit<Planted, "rule">[] = [
  { from: "page/d.ts", to: "extraction/d.ts" },
  { from: "background/f.ts", to: "idb" },
  { from: "core/checks/checks.ts", to: "core/checks/date/day-in-parentheses.ts" },
  { from: "core/checks/quote/c.ts", to: "core/compare/d.ts" },
  { from: "core/checks/quote/d.ts", to: "core/checks/quote/unjudged.ts" },
  { from: "sources/sources.ts", to: "sources/linked-pages.ts" },
  { from: "cli/b.ts", to: "linkedom" },
  { from: "extraction/readability.ts", to: "@mozilla/readability" },
  { from: "browser/a.ts", to: "webextension-polyfill" },
  { from: "popup/f.ts", to: "preact" },
];

const isPackage = (to: string): boolean => !/[.]ts$/.test(to);

/** What a violation is called by: the file that imports and the rule. */
type Violation = { readonly from: string; readonly rule: string };

async function violationsOf(files: ReadonlyMap<string, string>): Promise<readonly Violation[]> {
  const house = mkdtempSync(`${tmpdir()}/import-table-`);
  const before = process.cwd();
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(`${house}/src/${path}`), { recursive: true });
      writeFileSync(`${house}/src/${path}`, content);
    }
    for (const name of ["package.json", "tsconfig.json"])
      cpSync(`${ROOT}/${name}`, `${house}/${name}`);
    plantPackages(house);
    process.chdir(house);
    const { output } = await cruise(["src"], {
      ...table.options,
      baseDir: house,
      validate: true,
      ruleSet: { forbidden: table.forbidden as never[] }, // read from the table's own file
      doNotFollow: { path: "node_modules" },
    });
    if (typeof output === "string") throw new Error(output);
    return output.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  } finally {
    process.chdir(before);
    rmSync(house, { recursive: true, force: true });
  }
}

/** Packages with nothing in them, as they lie in node_modules. */
function plantPackages(house: string): void {
  for (const name of [
    "@mozilla/readability",
    "webextension-polyfill",
    "preact",
    "idb",
    "linkedom",
  ]) {
    const folder = `${house}/node_modules/${name}`;
    mkdirSync(`${folder}/hooks`, { recursive: true });
    writeFileSync(`${folder}/package.json`, JSON.stringify({ name, main: "index.js" }));
    for (const file of ["index.js", "hooks/index.js"]) writeFileSync(`${folder}/${file}`, "");
  }
}

const specifierOf = ({ from, to }: Omit<Planted, "rule">): string =>
  isPackage(to) ? to : `${"../".repeat(from.split("/").length - 1) || "./"}${to}`;

/** All plants in one house: reading it once is quicker than once for each. */
function planted(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const plant of [...PLANTED, ...ALLOWED]) {
    const isLost = plant.to.includes("never-written");
    if (!isPackage(plant.to) && !isLost && !files.has(plant.to)) {
      files.set(plant.to, "export const it = 1;\n");
    }
  }
  for (const plant of [...PLANTED, ...ALLOWED]) {
    const content = `import "${specifierOf(plant)}";\nexport const it = 1;\n`;
    files.set(plant.from, content);
  }
  files.set("ui/round.ts", `import "./trip.ts";\n`);
  files.set("ui/trip.ts", `import "./round.ts";\n`);
  files.set("ui/alone.ts", "export const it = 1;\n");
  return files;
}

describe("the import table", () => {
  let violations: readonly Violation[] = [];
  beforeAll(async () => {
    violations = await violationsOf(planted());
  }, 60_000);

  it.each(PLANTED)("refuses $from importing $to by $rule", ({ rule, from }) => {
    expect(violations).toContainEqual({ from: `src/${from}`, rule });
  });

  it.each(ALLOWED)("lets $from import $to", ({ from }) => {
    expect(violations.filter((violation) => violation.from === `src/${from}`)).toEqual([]);
  });

  it("refuses a cycle and an orphan", () => {
    expect(violations).toContainEqual({ from: "src/ui/round.ts", rule: "no-cycles" });
    expect(violations).toContainEqual({ from: "src/ui/alone.ts", rule: "no-orphans" });
  });

  it("has a planted violation for each of its rules", () => {
    const tested = [...PLANTED.map(({ rule }) => rule), "no-cycles", "no-orphans"];
    expect(
      table.forbidden.map(({ name }) => name).filter((name) => !tested.includes(name)),
    ).toEqual([]);
  });
});

afterAll(() => process.chdir(ROOT));
