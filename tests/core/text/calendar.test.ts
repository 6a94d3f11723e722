import { describe, expect, it } from "vitest";
import {
  dayNumber,
  dayOfIso,
  isoOf,
  longDate,
  weekdayOf,
} from "../../../src/core/text/calendar.ts";

describe("dayNumber", () => {
  it.each<[string, [number, number, number], number]>([
    ["1970-1-1", [1970, 1, 1], 0],
    ["2022-1-2", [2022, 1, 2], 18_994],
    ["2024-2-29", [2024, 2, 29], 19_782],
  ])("counts the days to %s", (_, [year, month, day], expected) => {
    expect(dayNumber(year, month, day)).toBe(expected);
  });

  it.each([
    [2022, 6, 31],
    [2023, 2, 29],
    [2022, 13, 1],
    [2022, 1, 0],
  ])("knows that %i-%i-%i does not exist", (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeUndefined();
  });
});

describe("dayOfIso", () => {
  it.each(["2022-01-02", "2022-01-02T23:59:59-05:00"])("reads the day of %s", (iso) => {
    expect(isoOf(dayOfIso(iso) ?? 0)).toBe("2022-01-02");
  });

  it.each(["", "2 January 2022", "2022-02-30", "20220102"])("refuses %j", (iso) => {
    expect(dayOfIso(iso)).toBeUndefined();
  });
});

describe("longDate", () => {
  it("writes the day for a reader", () => {
    expect(longDate(dayNumber(2022, 1, 2) ?? 0)).toBe("Sunday 2 January 2022");
  });

  it("agrees with the weekday", () => {
    expect(weekdayOf(dayNumber(2022, 1, 2) ?? 0)).toBe(0);
  });
});
