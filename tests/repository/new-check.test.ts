import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newCheck } from "../../scripts/new-check.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(`${tmpdir()}/new-check-`);
for (const path of ["src/core", "tests/core/checks", "tsconfig.json", "package.json"]) {
  cpSync(`${ROOT}/${path}`, `${copy}/${path}`, { recursive: true });
}
symlinkSync(`${ROOT}/node_modules`, `${copy}/node_modules`);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface List {
  readonly checks: readonly { readonly id: string }[];
}

describe("new:check", () => {
  it("writes a check, its cases and its line in the list", async () => {
    expect(newCheck("date/never-seen-day", copy)).toEqual([
      "src/core/checks/date/never-seen-day.ts",
      "tests/core/checks/date/never-seen-day.ts",
      "src/core/checks/checks.ts",
    ]);
    const { checks } = (await import(`${copy}/src/core/checks/checks.ts`)) as List; // as written just now
    expect(checks.at(-1)?.id).toBe("date/never-seen-day");
  });

  it("keeps the lines that the list had", () => {
    const before = readFileSync(`${ROOT}/src/core/checks/checks.ts`, "utf8").split("\n");
    const after = readFileSync(`${copy}/src/core/checks/checks.ts`, "utf8").split("\n");
    const added = after.filter((line) => !before.includes(line));
    expect(added).toEqual([
      `import { neverSeenDay } from "./date/never-seen-day.ts";`,
      "  neverSeenDay,",
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  it.each([
    ["a check that is there", "date/day-in-parentheses", "already"],
    ["an unknown family", "weather/rain", "Wanted family/name"],
    ["a path that leads away", "date/../../x", "Wanted family/name"],
    ["no name", "date", "Wanted family/name"],
  ])("refuses %s", (_, id, said) => {
    expect(() => newCheck(id, copy)).toThrow(said);
  });
});
