import { describe, expect, it } from "vitest";
import { hoursBetween, isBefore } from "../../../../src/core/text/dates/page-moment.ts";

describe("the hours between two dates of a page", () => {
  it.each([
    ["2022-01-03", "2022-01-03", 0],
    ["2022-01-03", "2022-01-04", 0],
    ["2022-01-03", "2022-01-06", 48],
    ["2022-01-06", "2022-01-03", 48],
    ["2022-01-03T10:00Z", "2022-01-03T12:30Z", 2.5],
    ["2022-01-03T23:00-03:00", "2022-01-04T02:00Z", 0],
    ["2022-01-03T00:10+05:30", "2022-01-02", 0],
    ["2022-01-03T12:00Z", "2022-01-05", 36],
    ["yesterday", "2022-01-05", undefined],
  ])("%s and %s are %s", (one, other, hours) => {
    expect(hoursBetween(one, other)).toBe(hours);
  });
});

it("tells a date before another only where it wholly is", () => {
  expect(isBefore("2022-01-03", "2022-01-05")).toBe(true);
  expect(isBefore("2022-01-03", "2022-01-03T10:00Z")).toBe(false);
  expect(isBefore("2022-01-05", "2022-01-03")).toBe(false);
});
