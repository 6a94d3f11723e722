import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Convention } from "../../src/core/checks/convention.ts";
import { newConvention } from "../../scripts/new-convention.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(`${tmpdir()}/new-convention-`);
for (const path of ["src/core", "tests/core/checks", "tsconfig.json", "package.json"]) {
  cpSync(`${ROOT}/${path}`, `${copy}/${path}`, { recursive: true });
}
symlinkSync(`${ROOT}/node_modules`, `${copy}/node_modules`);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const TABLE = "translation/german-dutch";
const ROW = {
  table: TABLE,
  id: "F-DE-310",
  form: "the ~use of|by police, ^",
  meaning: "operation",
};

const linesOf = (root: string, path: string): readonly string[] =>
  readFileSync(`${root}/${path}`, "utf8").split("\n");

describe("new:convention", () => {
  it("writes a row and its cases in the order of ids", async () => {
    expect(newConvention(ROW, copy)).toEqual([
      `src/core/checks/${TABLE}.ts`,
      `tests/core/checks/${TABLE}.ts`,
    ]);
    const { germanDutch } = (await import(`${copy}/src/core/checks/${TABLE}.ts`)) as {
      readonly germanDutch: readonly Convention[];
    }; // as written just now
    const { cases } = (await import(`${copy}/tests/core/checks/${TABLE}.ts`)) as {
      readonly cases: Readonly<Record<string, { readonly flags: readonly string[] }>>;
    };
    const ids = germanDutch.map(({ id }) => id);
    expect(ids.slice(ids.indexOf("F-DE-309"), ids.indexOf("F-DE-311") + 1)).toEqual([
      "F-DE-309",
      "F-DE-310",
      "F-DE-311",
    ]);
    expect(Object.keys(cases)).toEqual(ids);
    expect(cases["F-DE-310"]?.flags).toEqual(["Here is «the use of police, Name» in a sentence."]);
  });

  it.each([`src/core/checks/${TABLE}.ts`, `tests/core/checks/${TABLE}.ts`])(
    "keeps the lines that %s had",
    (path) => {
      const after = linesOf(copy, path);
      expect(linesOf(ROOT, path).filter((line) => !after.includes(line))).toEqual([]);
    },
  );

  it.each([
    ["a row that is there", { ...ROW, id: "F-DE-303" }, "already"],
    ["an id without a number", { ...ROW, id: "F-DE" }, "Wanted an id"],
    ["an unknown table", { ...ROW, table: "translation/klingon" }, "There is no table"],
    ["a path that leads away", { ...ROW, table: "../../x" }, "There is no table"],
    ["a file that is no table", { ...ROW, table: "translation/false-friend" }, "is no table"],
  ])("refuses %s", (_, row, said) => {
    expect(() => newConvention(row, copy)).toThrow(said);
  });
});
