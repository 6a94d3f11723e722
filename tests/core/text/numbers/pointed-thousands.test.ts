import { describe, expect, it } from "vitest";
import { pointedThousands } from "../../../../src/core/text/numbers/pointed-thousands.ts";
import { readNumbers } from "../../../../src/core/text/numbers/read-numbers.ts";

const found = (text: string) =>
  pointedThousands(text, readNumbers(text)).map(({ mention, counted, rival }) => [
    mention.count.exact,
    counted,
    rival?.count.exact,
  ]);

describe("pointedThousands", () => {
  it.each([
    ["3.127.809 souls", [["3.127.809", "", undefined]]],
    ["100.000 Russian soldiers", [["100.000", " Russian soldiers", undefined]]],
    ["EUR 350.000 of EUR 300,000", [["350.000", "", "300,000"]]],
    ["at 192.168.100.200 now", []],
    ["weighs 1.234 kg", []],
    ["has 2.075 children per woman", []],
    ["a rate of 2.125% a year", []],
    ["at $10.000 a share", []],
  ])("finds those of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
