import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/core/compare/words.ts";

const folded = (text: string): readonly string[] => wordsOf(text).map((word) => word.folded);

const SAME = [
  ["Zelenskyy", "Zelensky"],
  ["Zelenskiy", "Zelensky"],
  ["Kiev", "Kyiv"],
  ["don’t", "do not"],
  ["can't", "cannot"],
  ["won’t", "will not"],
  ["we’ve", "we have"],
  ["it’s", "it is"],
  ["States’", "States'"],
  ["1,000", "1000"],
  ["three", "3"],
  ["organised", "organized"],
  ["colour", "color"],
  ["travelled", "traveled"],
  ["Café", "cafe"],
  ["face-to-face", "face to face"],
  ["co\u00adoperate", "cooperate"],
] as const;

const DIFFERENT = [
  ["its", "our"],
  ["four", "for"],
  ["1,000", "1,001"],
  ["relations", "relationship"],
  ["filling", "filing"],
  ["p\u0430ct", "pact"],
  ["will", "would"],
  ["Ukraine’s", "Ukraine"],
] as const;

describe("wordsOf", () => {
  it.each(SAME)("takes %s and %s for the same", (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it.each(DIFFERENT)("keeps %s and %s apart", (one, other) => {
    expect(folded(one)).not.toEqual(folded(other));
  });

  it("gives each word its place in the text", () => {
    const text = "“We don’t,” said O’Neill.";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "We",
      "do",
      "n’t",
      "said",
      "O’Neill",
    ]);
  });
});
