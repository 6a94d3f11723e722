import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../../src/core/text/numbers/read-numbers.ts";

/** Text, then for each amount: passage, English value, value with a decimal comma, unit. */
type Read = readonly [string, number | undefined, number | undefined, string | undefined];

const CASES: readonly (readonly [string, readonly Read[]])[] = [
  // Two readings of one figure.
  ["spent 1,5 million on it", [["1,5 million", undefined, 1_500_000, undefined]]],
  ["sent 100.000 men", [["100.000", 100, 100_000, undefined]]],
  ["of 3.127.809 people", [["3.127.809", undefined, 3_127_809, undefined]]],
  ["in 1,500 homes", [["1,500", 1500, 1.5, undefined]]],
  ["a 1,234,567.89 total", [["1,234,567.89", 1_234_567.89, undefined, undefined]]],
  ["about 1,00,000 men", [["1,00,000", 100_000, undefined, undefined]]],
  // Scale words.
  ["300 thousand million euros", [["300 thousand million euros", 3e11, 3e11, "EUR"]]],
  ["paid Rs. 5 crore", [["Rs. 5 crore", 5e7, 5e7, "INR"]]],
  ["some 5 Mrd. euros", [["5 Mrd. euros", 5e9, 5e9, "EUR"]]],
  ["worth 2 млрд", [["2 млрд", 2e9, 2e9, undefined]]],
  ["a $5bn deal", [["$5bn", 5e9, 5e9, "$"]]],
  ["ran 5 m", [["5 m", 5, 5, "m"]]],
  // Words.
  ["half a million votes", [["half a million", 5e5, 5e5, undefined]]],
  ["Twenty-five thousand men", [["Twenty-five thousand", 25_000, 25_000, undefined]]],
  ["two hundred and fifty ships", [["two hundred and fifty", 250, 250, undefined]]],
  ["three dozen eggs for a friend", [["three dozen", 36, 36, undefined]]],
  ["one of a kind; one million", [["one million", 1e6, 1e6, undefined]]],
  // Units.
  ["rose 7 per cent", [["7 per cent", 7, 7, "%"]]],
  ["cost R$ 60", [["R$ 60", 60, 60, "BRL"]]],
  ["cost 60 pesos.", [["60 pesos", 60, 60, "peso"]]],
  // No amounts.
  ["version 3.127.809", []],
  ["at 10:30 it ended 3-2-1", []],
  ["see https://example.org/100.000", []],
  ["call 555-123-4567", []],
  ["ISBN 978.100.000", []],
  ["a B52 and a v1.5", []],
];

describe("readNumbers", () => {
  it.each(CASES)("reads %j", (text, expected) => {
    expect(
      readNumbers(text).map(({ exact, english, continental, unit }) => [
        exact,
        english,
        continental,
        unit?.name,
      ]),
    ).toEqual(expected);
  });

  it("gives offsets of the amount and of its figures", () => {
    const text = "It cost US$ 1,5 million.";
    const [mention] = readNumbers(text);
    expect(text.slice(mention?.start, mention?.end)).toBe("US$ 1,5 million");
    expect(text.slice(mention?.count.start, mention?.count.end)).toBe("1,5");
  });

  it.each(["1".repeat(1_000_000), "(2)".repeat(300_000), "1.".repeat(500_000)])(
    "reads no more of a hostile text than of an article",
    (text) => {
      expect(readNumbers(text).length).toBeLessThanOrEqual(600);
    },
  );
});
