import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const FAMILIES = ["date", "number", "translation", "scraping", "quote", "claim", "source"] as const;

/** As in "date/day-in-parentheses". */
const ID = new RegExp(`^(?<family>${FAMILIES.join("|")})/(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$`);

const camel = (name: string): string =>
  name.replace(/-(?<letter>.)/g, (_, letter: string) => letter.toUpperCase());

const checkTemplate = (
  id: string,
  constant: string,
): string => `import type { Check } from "../check.ts";

/**
 * Flags … (what it is in the text). … (Why that is worth a look.)
 * Source: … (where the convention is described).
 * Misses: … (known false negatives).
 * Wrong when: … (known false positives).
 */
export const ${constant}: Check = {
  id: "${id}",
  title: "…",
  judge: ({ text }) =>
    [...text.matchAll(PATTERN)].map(({ index, 0: exact }) => ({
      passage: { start: index, end: index + exact.length },
      severity: "info",
      confidence: 0.5,
      message: \`“\${exact}” is ….\`,
      explanation: "…",
    })),
};

/** As in "replace me". */
const PATTERN = /replace me/g;
`;

const CASES_TEMPLATE = `import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "A sentence with «replace me» in it.",
  // Native look-alikes that must pass.
  "A sentence of the same words that is right.",
  "Another one.",
];
`;

/** Writes a check, its cases and its line in the list below `root`; returns the paths written. */
export function newCheck(id: string, root: string): readonly string[] {
  const { name } = ID.exec(id)?.groups ?? {};
  if (name === undefined) {
    throw new Error(`Wanted family/name with one of ${FAMILIES.join(", ")}, not "${id}".`);
  }
  const check = `src/core/checks/${id}.ts`;
  const cases = `tests/core/checks/${id}.ts`;
  const list = "src/core/checks/checks.ts";
  if (existsSync(`${root}/${check}`)) throw new Error(`There is a check ${id} already.`);
  const written = new Map([
    [check, checkTemplate(id, camel(name))],
    [cases, CASES_TEMPLATE],
    [list, withCheck(readFileSync(`${root}/${list}`, "utf8"), id, camel(name))],
  ]);
  for (const [path, text] of written) {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    writeFileSync(`${root}/${path}`, text);
  }
  return [...written.keys()];
}

/** The list with one more import, in the order of paths, and one more check, at the end. */
function withCheck(list: string, id: string, constant: string): string {
  const line = `import { ${constant} } from "./${id}.ts";`;
  const pathOf = (one: string): string => one.slice(one.indexOf(" from "));
  const lines = list.split("\n");
  const imports = lines.filter((one) => /^import \{/.test(one));
  const rest = lines.filter((one) => !/^import \{/.test(one));
  const sorted = [...imports, line].toSorted((one, other) =>
    pathOf(one) < pathOf(other) ? -1 : 1,
  );
  return [
    ...lines.filter((one) => /^import type/.test(one)),
    ...sorted,
    ...rest.filter((one) => !/^import type/.test(one)),
  ]
    .join("\n")
    .replace(/\n\];/, `\n  ${constant},\n];`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const root = resolve(import.meta.dirname, "..");
    for (const path of newCheck(process.argv[2] ?? "", root)) console.log(path);
    console.log("Fill in what is “…”, then: npm run docs && npx vitest run tests/core/checks");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
