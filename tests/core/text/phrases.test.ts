import { describe, expect, it } from "vitest";
import { phraseIndex, phrasesIn } from "../../../src/core/text/phrases.ts";

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
  // A part of another word is none.
  ["a prelecture with President Rojas", []],
  ["the lecture's with President Rojas", []],
  ["lecture with presidents", []],
  ["O'lecture with President", []],
  // Quotation marks are no part of a word.
  ["'Lecture with President'", ["call: Lecture with President"]],
  ["'the also actor'", ["also: the also actor"]],
  // The small letter of this capital is longer.
  ["İİ lecture with President", ["call: lecture with President"]],
  ["president", []],
];

describe("phrasesIn", () => {
  it.each(CASES)("finds in %j", (text, expected) => {
    const found = phrasesIn(text, index);
    expect(found.map(({ row, start, end }) => `${row.name}: ${text.slice(start, end)}`)).toEqual(
      expected,
    );
  });
});
