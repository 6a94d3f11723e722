import { describe, expect, it } from "vitest";
import {
  dateName,
  monthDayName,
  ordinal,
  weekdayNameOf,
} from "../../../../src/core/text/dates/date-names.ts";
import { dayOfIso } from "../../../../src/core/text/calendar.ts";

const day = dayOfIso("2023-11-08") ?? 0;

describe("the names of a day", () => {
  it("are what a newspaper prints", () => {
    expect([dateName(day), monthDayName(day), weekdayNameOf(day)]).toEqual([
      "8 November 2023",
      "8 November",
      "Wednesday",
    ]);
  });
});

describe("ordinal", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [13, "13th"],
    [21, "21st"],
    [30, "30th"],
    [111, "111th"],
  ])("of %s is %s", (count, expected) => {
    expect(ordinal(count)).toBe(expected);
  });
});
