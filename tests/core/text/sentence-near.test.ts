import { describe, expect, it } from "vitest";
import { sentenceNear } from "../../../src/core/text/sentence-near.ts";

/** A text with the passage between bars, and what is near it. */
const CASES: readonly (readonly [string, string])[] = [
  ["He left. She came on |Sunday|. It rained.", "She came on |Sunday|. "],
  [
    "He saw Gov. Smith on |Sunday| in the U.S. Senate.",
    "He saw Gov. Smith on |Sunday| in the U.S. Senate.",
  ],
  ["A title\nThe vote is on |Sunday|\nMore", "The vote is on |Sunday|\n"],
  ["“Go!” He left on |Sunday|, he said.", "He left on |Sunday|, he said."],
  ["It starts at 7 p.m. Eastern on |Sunday|.", "It starts at 7 p.m. Eastern on |Sunday|."],
];

describe("sentenceNear", () => {
  it.each(CASES)("cuts %j to %j", (marked, expected) => {
    const [before = "", inside = "", after = ""] = marked.split("|");
    const text = before + inside + after;
    const start = before.length;
    const near = sentenceNear(text, { start, end: start + inside.length }, 100);
    const shown = `${text.slice(near.start, start)}|${inside}|${text.slice(start + inside.length, near.end)}`;
    expect(shown).toBe(expected);
  });

  it("reads no farther than it is told to", () => {
    const text = "x ".repeat(100_000);
    expect(sentenceNear(text, { start: 50_000, end: 50_001 }, 40)).toEqual({
      start: 49_960,
      end: 50_041,
    });
  });
});
