import { describe, expect, it } from "vitest";
import { leakedPattern } from "../../../../src/core/text/dates/leaked-pattern.ts";

/** What a form takes from the place where its key stands; "" where it does not fit. */
function taken(form: string, text: string, at: number): string {
  const { pattern } = leakedPattern(form);
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

describe("leakedPattern", () => {
  it.each([
    ["{today|yesterday} ({day})", ["today", "yesterday"]],
    ["last @{ordinal}", ["#th"]],
    ["@{day}º of {month}", ["#º"]],
    ["{lateHour} @o'clock", ["o"]],
    ["in the night", ["in"]],
    ["the {word:first|last} @ten days", ["ten"]],
  ])("looks for “%s” by %j", (form, keys) => {
    expect(leakedPattern(form).keys).toEqual(keys);
  });

  it("refuses a form that has nothing to be looked for by", () => {
    expect(() => leakedPattern("{day}")).toThrow("Nothing to look for");
  });

  it.each([
    ["night {from|of} {weekday}", "Night of Sunday", "Night of Sunday"],
    ["dawn {of|on}? {weekday}", "dawn Sunday", "dawn Sunday"],
    ["dawn {of|on}? {weekday}", "dawn on Sunday", "dawn on Sunday"],
    ["night of {weekday}", "night of Sundays", ""],
    ["{weekday} ({day})", "Sunday (32)", ""],
    ["{year}. {month}", "2022. January", "2022. January"],
  ])("takes by “%s” from “%s”: “%s”", (form, text, expected) => {
    expect(taken(form, text, 0)).toBe(expected);
  });

  it("tells in its group what stands before the key", () => {
    const { pattern } = leakedPattern("on the @{ordinal}");
    pattern.lastIndex = "came on the ".length;
    expect(pattern.exec("came on the 2nd")?.groups?.["lead"]).toBe("on the ");
  });

  it("begins no word in the middle of another", () => {
    expect(taken("on the @{ordinal}", "upon the 2nd", "upon the ".length)).toBe("");
  });
});
