import { describe, expect, it } from "vitest";
import { dayInAddress } from "../../../../src/core/text/dates/day-in-address.ts";

describe("a day in an address", () => {
  it.each([
    ["https://a.example/2022/01/03/x", "2022-01-03"],
    ["https://a.example/world/2022/jan/03/x", "2022-01-03"],
    ["https://a.example/x-20220103.html", "2022-01-03"],
    ["https://a.example/x?date=2022-01-03", undefined],
    ["https://a.example/article/12345678", undefined],
    ["https://a.example/2022/02/31/x", undefined],
    ["https://a.example/1022/02/03/x", undefined],
    ["https://a.example/about", undefined],
  ])("of %s is %s", (url, day) => {
    expect(dayInAddress(url)).toBe(day);
  });
});
