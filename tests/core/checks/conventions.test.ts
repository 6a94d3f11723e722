import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { conventionHits, type ConventionHit } from "../../../src/core/checks/convention-hits.ts";
import type { Convention } from "../../../src/core/checks/convention.ts";
import { conventionTables } from "../../../src/core/checks/conventions.ts";
import type { RowCases } from "./row-cases.ts";
import { tableFaults } from "./table-linter.ts";

const TITLE = "A title that says nothing";

const hitsOf = (text: string): readonly ConventionHit[] =>
  conventionHits(readPlainText(`${TITLE}\n\n${text.replace(/[«»]/g, "")}`));

/** The text with «…» round what carries a convention. */
function marked(text: string): string {
  const whole = `${TITLE}\n\n${text.replace(/[«»]/g, "")}`;
  return hitsOf(text)
    .toReversed()
    .reduce(
      (left, { start, end }) =>
        `${left.slice(0, start)}«${left.slice(start, end)}»${left.slice(end)}`,
      whole,
    )
    .slice(TITLE.length + 2);
}

const tables = Object.entries(conventionTables);

describe.each(tables)("the cases of %s", async (file, rows) => {
  const { cases } = (await import(`./${file}.ts`)) as { readonly cases: RowCases };

  it("are those of its rows, in their order", () => {
    expect(Object.keys(cases)).toEqual(rows.map(({ id }) => id));
  });

  it.each(Object.entries(cases))("%s: has one that flags and two that pass", (_, one) => {
    expect(one.flags.length).toBeGreaterThanOrEqual(1);
    expect(one.passes.length).toBeGreaterThanOrEqual(2);
  });

  const flags = Object.entries(cases).flatMap(([id, one]) =>
    one.flags.map((text) => ({ id, text })),
  );
  it.each(flags)("$id: marks exactly $text", ({ id, text }) => {
    expect(text).toContain("«");
    expect(marked(text)).toBe(text);
    expect(hitsOf(text).map(({ row }) => row.id)).toContain(id);
  });

  const passes = Object.entries(cases).flatMap(([id, one]) =>
    one.passes.map((text) => ({ id, text })),
  );
  it.each(passes)("$id: passes $text", ({ text }) => {
    expect(hitsOf(text).map(({ row, start, end }) => [row.id, start, end])).toEqual([]);
  });
});

const ROW: Convention = {
  id: "F-GEN-900",
  kind: "false-friend",
  languages: { es: 1 },
  original: "rana verde",
  forms: ["green frog"],
  meaning: "tax inspector",
  weight: { grade: "H", harm: 4, seen: "E" },
};

const many = Array.from({ length: 50 }, (_, index) => `word${index}`).join("|");

/** A table with one thing wrong, and what is said of it. */
const PLANTED: readonly (readonly [rows: readonly Partial<Convention>[], said: string])[] = [
  [[{ id: "GEN-1" }], "no known form of id"],
  [[{}, { forms: ["red frog"] }], "stands twice"],
  [[{}, { id: "F-GEN-899", forms: ["red frog"] }], "out of order"],
  [[{ id: "F-GEN-900b" }, { id: "F-GEN-900", forms: ["red frog"] }], "out of order"],
  [[{ languages: { es: 1, pt: 2 } }], "languages or their weights"],
  [[{ languages: { es: 60 } }], "languages or their weights"],
  [[{ forms: ["dark-green frog"] }], "no words"],
  [[{ forms: ["green frog?s"] }], "no words"],
  [[{ traps: ["the (green) frog"] }], "no words"],
  [[{ forms: ["* frog"] }], "begins with a wildcard"],
  [[{ forms: ["green? frog"] }], "begins with a wildcard or nothing"],
  [[{ forms: [`${many} ${many}`] }], "too many ways"],
  [[{ near: "pond|lake" }], "no word: pond|lake"],
  [[{}, { id: "F-GEN-901", forms: ["red|green frog"] }], "both have: green frog"],
];

describe("the linter of tables", () => {
  it("has nothing to say of those that are shipped", () => {
    expect(tableFaults(conventionTables)).toEqual([]);
  });

  it("has nothing to say of a sound row", () => {
    expect(tableFaults({ planted: [ROW] })).toEqual([]);
  });

  it.each(PLANTED)("finds what is wrong with %j", (rows, said) => {
    const faults = tableFaults({ planted: rows.map((row) => ({ ...ROW, ...row })) });
    expect(faults.join("\n")).toContain(said);
  });
});
