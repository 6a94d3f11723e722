import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../src/core/text/words.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Russia’s final invasion", ["russia's", "final", "invasion"]],
  ["Don't stop", ["don't", "stop"]],
  ["‘quoted’ words'", ["quoted", "words"]],
  ["Russian-Ukrainian border", ["russian", "ukrainian", "border"]],
  ["9–10 January, 3%", ["9", "10", "january", "3"]],
  ["São Paulo, Кремль; 東京", ["são", "paulo", "кремль", "東京"]],
  ["See also\u00a0 It’s", ["see", "also", "it's"]],
  ["a×b «c» … “d”", ["a", "b", "c", "d"]],
  ["", []],
];

describe("wordsIn", () => {
  it.each(CASES)("reads %j", (text, forms) => {
    expect(wordsIn(text).map(({ form }) => form)).toEqual(forms);
  });

  it("keeps offsets where a small letter is longer than its capital", () => {
    const text = "İİİ Ankara";
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "İİİ",
      "Ankara",
    ]);
    expect(wordsIn(text).map(({ form }) => form)).toEqual(["iii", "ankara"]);
  });
});
