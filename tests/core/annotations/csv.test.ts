import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../../src/core/annotations/csv.ts";
import { anyReport } from "./any-report.ts";
import { HOSTILE, hostileText } from "./hostile-texts.ts";
import { REPORT, reportFullOf } from "./made-up-reports.ts";

/** The cells of each line, read as RFC 4180 says. Throws at what it does not allow. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 1; // after the byte order mark
  while (at < csv.length) {
    const cell = /"(?<content>(?:[^"]|"")*)"(?<end>,|\r\n)/y;
    cell.lastIndex = at;
    const { content, end } = cell.exec(csv)?.groups ?? {};
    if (content === undefined) throw new Error(`No cell at ${at}: ${csv.slice(at, at + 40)}`);
    rows.at(-1)?.push(content.replaceAll('""', '"'));
    at = cell.lastIndex;
    if (end === "\r\n" && at < csv.length) rows.push([]);
  }
  return rows;
}

/** As spreadsheets see a cell: without what is blank or not seen at its beginning. */
const isFormula = (cell: string): boolean => /^[\s\p{Cc}\p{Cf}"]*[=+\-@|%＝＋－＠｜]/u.test(cell);

const cellOf = (report: typeof REPORT, row: number, column: string): string | undefined => {
  const [head, ...rows] = cellsOf(csvOf(report));
  return rows[row]?.[head?.indexOf(column) ?? -1];
};

describe("the table of a report", () => {
  it("has a line for each flag, quotation and date, all of one width", () => {
    const rows = cellsOf(csvOf(REPORT));
    expect(rows.map(([kind]) => kind)).toEqual(["kind", "flag", "flag", "quotation", "date"]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it("begins with a byte order mark and ends in a line break", () => {
    expect(csvOf(REPORT).startsWith('\ufeff"kind"')).toBe(true);
    expect(csvOf(REPORT).endsWith('"\r\n')).toBe(true);
  });

  it.each([
    [0, "words", "We are for peace,"],
    [0, "source words", "We stand for peace"],
    [0, "source address", "https://office.example/statement"],
    [1, "means", "2022-01-02"],
    [1, "confidence", "0.97"],
    [1, "languages", "pt-BR"],
    [2, "status", "altered"],
    [2, "speaker", "he"],
    [2, "explanation", "Another verb: “are” here, “stand” in the source."],
    [3, "means", "2022-01-02"],
    [3, "article address", "https://paper.example/leaders"],
  ])("tells in line %i the %s", (row, column, expected) => {
    expect(cellOf(REPORT, row, column)).toBe(expected);
  });

  it("tells nobody in which folder a file lay", () => {
    const local = { ...REPORT, article: { ...REPORT.article, url: null } };
    expect(csvOf(local)).toContain("story.html");
    expect(csvOf(local)).not.toContain("secret folder");
  });
});

describe("a cell", () => {
  it.each(HOSTILE)("is no formula for %j", (text) => {
    for (const row of cellsOf(csvOf(reportFullOf(text)))) {
      expect(row.filter(isFormula)).toEqual([]);
    }
  });

  it("is no formula, whatever a report holds", () => {
    fc.assert(
      fc.property(anyReport, hostileText, (report, text) => {
        const cells = [...cellsOf(csvOf(report)), ...cellsOf(csvOf(reportFullOf(text)))].flat();
        expect(cells.filter(isFormula)).toEqual([]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  }, 60_000);

  it("begins none where a spreadsheet splits at semicolons, at commas or at line breaks", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of csvOf(reportFullOf(text)).split("\r\n")) {
          expect(line).not.toMatch(/[\r\n\t\0]/);
          for (const half of line.split(/[;,]/)) {
            expect(half).not.toMatch(/^"*[\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜]/u);
          }
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  }, 60_000);

  it.each([
    ["=1+1", "'=1+1"],
    [" -5 degrees", "' -5 degrees"],
    ["'tis", "''tis"],
    ["three - or four", "three - or four"],
    ["“5 %”, he said; - no", "“5 %”, he said; - no"],
    ["two\r\nlines", "two lines"],
    ["x;=1", "x;'=1"],
    ['say "yes"', 'say "yes"'],
  ])("holds %j as %j", (text, cell) => {
    expect(cellOf(reportFullOf(text), 0, "words")).toBe(cell);
  });
});
