import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { hitsIn } from "../../../src/core/checks/convention-hits.ts";
import { conventionMatcher } from "../../../src/core/checks/convention-matcher.ts";
import {
  confidenceOf,
  gradeOf,
  severityOf,
  type Convention,
} from "../../../src/core/checks/convention.ts";

const ROW: Convention = {
  id: "F-GEN-900",
  kind: "false-friend",
  languages: { es: 1 },
  original: "rana verde",
  forms: ["green frog/s"],
  meaning: "tax inspector",
  weight: { grade: "H", harm: 4, seen: "E" },
};

/** The passages that a text has of the rows, with the rows' ids. */
function found(text: string, ...rows: readonly Partial<Convention>[]): readonly string[] {
  const matcher = conventionMatcher(rows.map((row) => ({ ...ROW, ...row })));
  const article = readPlainText(`A title\n\n${text}`);
  return hitsIn(article, matcher).map(
    ({ row, start, end }) => `${row.id}: ${article.text.slice(start, end)}`,
  );
}

const HIT = ["F-GEN-900: green frogs"];

/** What a row demands, a text, and whether that is met. */
const COMPANY: readonly (readonly [row: Partial<Convention>, text: string, isFound: boolean])[] = [
  [{}, "Two green frogs left.", true],
  [{ near: "pond lake/s" }, "Two green frogs left the lakes.", true],
  [{ near: "pond lake/s" }, "Two green frogs left. The lake froze.", false],
  [{ near: "pond" }, "The pond’s green frogs left.", true],
  [{ near: "frogs" }, "Two green frogs left.", false],
  [{ notNear: "pond" }, "Two green frogs left the pond.", false],
  [{ notNear: "pond" }, "Two green frogs left. The pond froze.", true],
  [{ near: "pond", within: 2 }, "Two green frogs left the pond.", false],
  [{ near: "pond", within: 3 }, "Two green frogs left the pond.", true],
  [{ about: "spain" }, "Two green frogs left.\n\nIt rained in Spain.", true],
  [{ about: "spain" }, "Two green frogs left.\n\nSpain’s rain stopped.", true],
  [{ about: "spain" }, "Two green frogs left.\n\nIt rained.", false],
  [{ notAbout: "spain" }, "Two green frogs left.\n\nIt rained in Spain.", false],
  [{ opens: "sentence" }, "It rained. “green frogs left.", false],
  [{ forms: ["green frogs"], opens: "sentence" }, "It rained. Two green frogs left.", false],
  [{ opens: "line" }, "It rained.\n\n• green frogs left.", true],
  [{ opens: "line" }, "It rained. Now green frogs left.", false],
  [{ opens: "only-line" }, "It rained.\n\n(green frogs)\n\nIt rained.", true],
  [{ opens: "only-line" }, "It rained.\n\n(green frogs left)\n\nIt rained.", false],
  [{}, "“Two green frogs left,” he said.", false],
  [{ evenQuoted: true }, "“Two green frogs left,” he said.", true],
  [{ traps: ["two green frogs"] }, "Two green frogs left.", false],
  [{ traps: ["green frogs left"] }, "Two green frogs left.", false],
  [{ traps: ["frogs stayed"] }, "Two green frogs left.", true],
];

describe("hitsIn", () => {
  it.each(COMPANY)("with %j, in %j: %s", (row, text, isFound) => {
    expect(found(text, row)).toEqual(isFound ? HIT : []);
  });

  it("takes the longer of two phrases that share words", () => {
    const longer = { id: "F-GEN-901", forms: ["frogs of the pond"] };
    expect(found("Two green frogs of the pond left.", {}, longer)).toEqual([
      "F-GEN-901: frogs of the pond",
    ]);
  });

  it("takes the surer of two rows that have the same words", () => {
    const surer = { id: "F-GEN-901" };
    const weak = { weight: { grade: "L", harm: 1, seen: "E" } } as const;
    expect(found("Two green frogs left.", weak, surer)).toEqual(["F-GEN-901: green frogs"]);
    expect(found("Two green frogs left.", surer, weak)).toEqual(["F-GEN-901: green frogs"]);
  });

  it("looks at a row so often and no more", () => {
    expect(found("Two green frogs left. ".repeat(500), {}).length).toBeLessThan(100);
  });

  it("reads neither furniture nor inserted lines", () => {
    expect(found("It rained.\n\nSee also  Why two green frogs left the town at night", {})).toEqual(
      [],
    );
  });
});

/** Grade, harm and where it was seen; then the grade that counts and the severity. */
const WEIGHTS = [
  ["H", 5, "E", "H", "serious"],
  ["H", 4, "C", "H", "serious"],
  ["H", 4, "K", "M", "caution"],
  ["H", 3, "R", "H", "caution"],
  ["H", 2, "E", "H", "info"],
  ["M", 5, "E", "M", "caution"],
  ["M", 5, "K", "L", "info"],
  ["L", 5, "K", "W", "info"],
  ["W", 1, "K", "W", "info"],
] as const;

describe("a row's weight", () => {
  it.each(WEIGHTS)("of %s %i %s counts as %s and is %s", (...given) => {
    const [grade, harm, seen, counts, severity] = given;
    const row: Convention = { ...ROW, weight: { grade, harm, seen } };
    expect(gradeOf(row)).toBe(counts);
    expect(severityOf(row)).toBe(severity);
  });

  it("is surer with a better grade", () => {
    const grades = ["H", "M", "L", "W"] as const;
    const sure = grades.map((grade) =>
      confidenceOf({ ...ROW, weight: { grade, harm: 1, seen: "E" } }),
    );
    expect(sure).toEqual(sure.toSorted((one, other) => other - one));
    expect(new Set(sure).size).toBe(4);
  });
});
