import { describe, expect, it } from "vitest";
import { monthFirst, weekdayOrder } from "../../../../src/core/text/dates/leaked-order.ts";

const FIFTH_OF_JUNE = { day: 5, month: 6 };

describe("weekdayOrder", () => {
  it.each([
    ["5 June 2022 was a Sunday", 0, "2022-06-06", "day-first"],
    ["6 May 2022 was a Friday", 5, "2022-05-04", "month-first"],
    ["neither was a Monday", 1, "2022-05-20", undefined],
    ["5 June 2022 was a Sunday, but months off", 0, "2022-12-06", undefined],
    ["nobody knows from when", 0, undefined, undefined],
  ] as const)("tells the order of 5/6, for %s", (...[, weekday, published, order]) => {
    expect(weekdayOrder({ ...FIFTH_OF_JUNE, weekday }, published)).toBe(order);
  });
});

describe("monthFirst", () => {
  it("swaps day and month and keeps the rest", () => {
    expect(monthFirst({ ...FIFTH_OF_JUNE, weekday: 0, year: 2022 })).toEqual({
      day: 6,
      month: 5,
      weekday: 0,
      year: 2022,
    });
  });
});
