import { describe, expect, it } from "vitest";
import { matcherOf } from "../../../../src/core/text/phrases/matcher.ts";
import { vocabulary } from "../../../../src/core/text/phrases/vocabulary.ts";

const ENTRIES = [
  { value: "call", forms: ["lecture/s with the? american|french? president"] },
  { value: "also", forms: ["the also minister|actor"] },
  { value: "sought", forms: ["sought, the *"] },
  { value: "photo", forms: ["photo: reproduction"] },
  { value: "cyrillic", forms: ["источник: *"] },
  { value: "powers", forms: ["between the Powers"] },
  { value: "project", forms: ["a ~law project", "~related parties"] },
  { value: "years", forms: ["condemned to # year/s"] },
  { value: "article", forms: ["the president ^ ^"] },
];

const matcher = matcherOf(ENTRIES);

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["A lecture with the French president.", ["call: lecture with the French president"]],
  ["Lectures with President Rojas", ["call: Lectures with President"]],
  ["lecture with @president", ["call: lecture with @president"]],
  ["The also-minister and the also actor", ["also: The also-minister", "also: the also actor"]],
  // Something stands between.
  ["lecture with: her. President Rojas", []],
  ["lecture with\n\nPresident", []],
  ["the also, minister", []],
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
  // A comma that the form demands; any word after it.
  ["Sought, the club said", ["sought: Sought, the club"]],
  ["Sought the club", []],
  // A label.
  ["Photo: Reproduction", ["photo: Photo: Reproduction"]],
  ["Photo / Reproduction", ["photo: Photo / Reproduction"]],
  ["photo reproduction", []],
  // Capitals of other scripts.
  ["ИСТОЧНИК: RBC", ["cyrillic: ИСТОЧНИК: RBC"]],
  ["the also: minister", []],
  // A capital that the form demands.
  ["between the Powers", ["powers: between the Powers"]],
  ["between the powers", []],
  ["a law project", ["project: a law project"]],
  ["a Law project", []],
  ["Related parties. The Related parties", ["project: Related parties"]],
  // A number, and names.
  ["condemned to 12 years", ["years: condemned to 12 years"]],
  ["condemned to twelve years", []],
  ["the president Ana Rojas", ["article: the president Ana Rojas"]],
  ["the president ana Rojas", []],
];

describe("matcherOf", () => {
  it.each(CASES)("finds in %j", (text, expected) => {
    const { found } = matcher(text);
    expect(found.map(({ value, start, end }) => `${value}: ${text.slice(start, end)}`)).toEqual(
      expected,
    );
  });

  it("gives a phrase once for each of its ends", () => {
    const forms = [{ value: "all", forms: ["one two?", "one|first two? three?"] }];
    const { found } = matcherOf(forms)("one two three");
    expect(new Set(found.map(({ last }) => last))).toEqual(new Set([0, 1, 2]));
  });

  it("refuses a form that begins with a wildcard", () => {
    expect(() => matcherOf([{ value: 1, forms: ["* two"] }])).toThrow("wildcard");
  });
});

describe("vocabulary", () => {
  it("tells words of one hash slot apart", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `word${index}`);
    const known = vocabulary(many);
    expect(new Set(many.map(known.idOf)).size).toBe(many.length);
    expect(known.idOf("word5000")).toBe(0);
  });
});
