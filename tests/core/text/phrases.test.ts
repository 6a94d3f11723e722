import { describe, expect, it } from "vitest";
import { phraseIndex, phrasesIn } from "../../../src/core/text/phrases.ts";
import { wordsIn } from "../../../src/core/text/words.ts";

const index = phraseIndex([
  { name: "call", forms: ["lecture|lectures with the? american|french? president"] },
  { name: "also", forms: ["the also minister|actor"] },
]);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["A lecture with the French president.", ["call: lecture with the French president"]],
  ["Lectures with President Rojas", ["call: Lectures with President"]],
  ["lecture with @president", ["call: lecture with @president"]],
  ["The also-minister and the also actor", ["also: The also-minister", "also: the also actor"]],
  // Something stands between.
  ["lecture with: her. President Rojas", []],
  ["lecture with\n\nPresident", []],
  ["the minister", []],
  ["president", []],
];

describe("phrasesIn", () => {
  it.each(CASES)("finds in %j", (text, expected) => {
    const found = phrasesIn(text, wordsIn(text), index);
    expect(found.map(({ row, start, end }) => `${row.name}: ${text.slice(start, end)}`)).toEqual(
      expected,
    );
  });
});
