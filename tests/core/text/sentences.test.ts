import { describe, expect, it } from "vitest";
import { paragraphAround, sentenceAround, sentencesIn } from "../../../src/core/text/sentences.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["It rained. It stopped.", ["It rained. ", "It stopped."]],
  ["Gov. Smith met Dr. Lee. They left.", ["Gov. Smith met Dr. Lee. ", "They left."]],
  [
    "The U.S. Senate met on Jan. 6. It sat late.",
    ["The U.S. Senate met on Jan. 6. ", "It sat late."],
  ],
  ["“Go!” he said. She went.", ["“Go!” he said. ", "She went."]],
  ["", []],
];

describe("sentencesIn", () => {
  it.each(CASES)("parts %j", (text, sentences) => {
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("paragraphAround", () => {
  const text = "One.\n\nTwo lines.\nThree.";

  it.each([
    [0, "One."],
    [4, "One."],
    [8, "Two lines."],
    [text.length - 1, "Three."],
  ])("gives the line at offset %i", (offset, line) => {
    const { start, end } = paragraphAround(text, offset);
    expect(text.slice(start, end)).toBe(line);
  });

  it("reads no farther than 2,000 code units in a text without line breaks", () => {
    expect(paragraphAround("x".repeat(10_000), 5_000)).toEqual({ start: 3_000, end: 7_000 });
  });
});

describe("sentenceAround", () => {
  it("gives the sentence in which an offset lies", () => {
    const text = "Title\n\nIt rained. The bridge closed. It stopped.\n\nEnd.";
    const { start, end } = sentenceAround(text, text.indexOf("bridge"));
    expect(text.slice(start, end).trim()).toBe("The bridge closed.");
  });
});
