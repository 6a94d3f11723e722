import { describe, expect, it } from "vitest";
import { dayOfIso, isoOf } from "../../../../src/core/text/calendar.ts";
import { nearestDay } from "../../../../src/core/text/dates/nearest-day.ts";

describe("nearestDay", () => {
  it.each([
    [{ year: 2019, month: 1, day: 2 }, "2022-01-03", "2019-01-02"],
    [{ month: 1, day: 2 }, "2022-01-03", "2022-01-02"],
    [{ month: 12, day: 30 }, "2022-01-03", "2021-12-30"],
    [{ month: 1, day: 2 }, "2021-12-30", "2022-01-02"],
    [{ day: 30 }, "2022-01-03", "2021-12-30"],
    [{ day: 31 }, "2022-02-20", "2022-01-31"],
    [{ month: 2, day: 29 }, "2023-06-01", "2024-02-29"],
    [{ month: 2, day: 30 }, "2022-01-03", undefined],
    [{ month: 1, day: 2 }, undefined, undefined],
    [{ month: 1 }, "2022-01-03", undefined],
  ])("of %j seen from %s is %s", (parts, published, expected) => {
    const day = nearestDay(parts, dayOfIso(published ?? ""));
    expect(day === undefined ? undefined : isoOf(day)).toBe(expected);
  });
});
