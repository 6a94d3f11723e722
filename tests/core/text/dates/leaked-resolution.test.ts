import { describe, expect, it } from "vitest";
import { leakedDates } from "../../../../src/core/text/dates/leaked-dates.ts";
import { resolveLeaked } from "../../../../src/core/text/dates/leaked-resolution.ts";
import type { Standpoint } from "../../../../src/core/text/dates/resolution.ts";

function resolved(text: string, standpoint: Standpoint): string {
  const [mention] = leakedDates(text);
  if (mention === undefined) throw new Error(`No leaked date in "${text}".`);
  const resolution = resolveLeaked(mention, standpoint);
  return resolution.kind === "resolved" ? resolution.reading.start : resolution.kind;
}

describe("resolveLeaked", () => {
  it.each([
    ["last 2nd, he said", "2022-01-20", "future", "2022-01-02"],
    ["last January 2", "2022-12-20", "future", "2022-01-02"],
    ["last January 2", "2022-01-01", "past", "2021-01-02"],
    ["next January 2", "2022-01-03", "past", "2023-01-02"],
    ["next January 2", "2022-01-02", "past", "2022-01-02"],
    ["last month 30th", "2022-01-31", "past", "2021-12-30"],
    ["last month 1st", "2022-01-31", "past", "2021-12-01"],
    ["next month 1st", "2022-12-31", "past", "2023-01-01"],
    ["Sunday (2)", "2022-01-03", "past", "2022-01-02"],
    ["Sunday 5/6", "2022-06-06", "past", "2022-06-05"],
    ["Friday 5/6", "2022-05-04", "future", "2022-05-06"],
    ["Monday 5/6", "2022-05-04", "future", "ambiguous"],
  ] as const)("gives “%s”, published %s in the %s: %s", (...[text, published, tense, expected]) => {
    expect(resolved(text, { published, tense })).toBe(expected);
  });

  it("resolves nothing without a day of publication that is needed", () => {
    expect(resolved("last month 30th", {})).toBe("unresolved");
    expect(resolved("Sunday (2/1/2022)", {})).toBe("2022-01-02");
  });
});
