import { describe, expect, it } from "vitest";
import { writeAmount } from "../../../../src/core/text/numbers/write-amount.ts";

describe("writeAmount", () => {
  it.each([
    [100_000, "100,000"],
    [3.7, "3.7"],
    [1_500_000, "1.5 million"],
    [300_000_000_000, "300 billion"],
    [3_127_809, "3,127,809"],
    [0.5, "0.5"],
  ])("writes %d as newspapers do", (value, written) => {
    expect(writeAmount(value)).toBe(written);
  });
});
