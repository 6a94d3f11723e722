import { expect, it } from "vitest";
import { daysInWords, pastYears } from "../../src/ui/day.ts";

it.each([
  ["2022-01-02", "2022-01-02", "2 January 2022"],
  ["2022-01-02", "2022-01-08", "2–8 January 2022"],
  ["2022-01-28", "2022-02-03", "28 January – 3 February 2022"],
  ["2021-12-30", "2022-01-05", "30 December 2021 – 5 January 2022"],
])("says %s to %s as %s", (start, end, words) => {
  expect(daysInWords(start, end)).toBe(words);
});

it("leaves out years that are to come, and all but three", () => {
  const today = new Date(2026, 5, 1);
  expect(pastYears([2028, 2011, 2033, 2005, 2000, 1999], today)).toEqual([2011, 2005, 2000]);
  expect(pastYears([2026], today)).toEqual([2026]);
});
