import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../src/core/compare/align.ts";
import type { DiffStep } from "../../../src/core/compare/comparison.ts";
import { diffOf, passageOf } from "../../../src/core/compare/diff-of.ts";
import { withoutTypography } from "../../../src/core/compare/without-typography.ts";
import { widen } from "../../../src/core/compare/widen.ts";
import { wordsOf } from "../../../src/core/compare/words.ts";

function diffed(quotation: string, source: string) {
  const words = wordsOf(source);
  const aligned = align(wordsOf(quotation), words).steps;
  const steps = widen(aligned, { text: source, words, isStart: true });
  const sides = { quotation, source };
  const passage = passageOf(steps, sides);
  if (passage === undefined) return undefined;
  return { diff: diffOf(steps, sides, passage), exact: source.slice(passage.start, passage.end) };
}

const joined = (diff: readonly DiffStep[], side: "+" | "-"): string =>
  diff
    .filter(([sign]) => sign === "=" || sign === side)
    .map(([, text]) => text)
    .join("");

const piece = fc.constantFrom(
  "the",
  "The",
  "bridge",
  "Bridge",
  "bridges",
  "will",
  "won’t",
  "won't",
  "not",
  "can't",
  "cannot",
  "1,000",
  "1000",
  "it’s",
  "it's",
  "States’",
  "é",
  "e\u0301",
  "co\u00adop",
  " ",
  " ",
  " ",
  " ",
  "\u00a0",
  ", ",
  ". ",
  " – ",
  "“",
  "”",
  "…",
  "😀",
  "[",
  "]",
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("diffOf", () => {
  it("gives both texts back to the last character", () => {
    fc.assert(
      fc.property(text, text, (quotation, source) => {
        const found = diffed(quotation, source);
        if (found === undefined) return;
        expect(joined(found.diff, "+")).toBe(quotation);
        expect(joined(found.diff, "-")).toBe(found.exact);
      }),
      { numRuns: 500 },
    );
  });

  it("marks nothing where both are the same", () => {
    const words = "made clear that the United States";
    expect(diffed(words, `He ${words} will respond.`)).toEqual({
      diff: [["=", words]],
      exact: words,
    });
  });

  it.each([
    [
      "has made clear",
      "and made clear that",
      [
        ["+", "has "],
        ["=", "made clear"],
      ],
    ],
    [
      "its big ally",
      "with its ally",
      [
        ["=", "its "],
        ["+", "big "],
        ["=", "ally"],
      ],
    ],
    [
      "our ally",
      "They came there yesterday with its ally",
      [
        ["-", "its "],
        ["+", "our "],
        ["=", "ally"],
      ],
    ],
  ])("marks the words that one side has: %s", (quotation, source, diff) => {
    const found = diffed(quotation, source)?.diff ?? [];
    expect(found.slice(-diff.length)).toEqual(diff);
  });
});

describe("withoutTypography", () => {
  it("keeps the quotation as the article writes it", () => {
    fc.assert(
      fc.property(text, text, (quotation, source) => {
        const found = diffed(quotation, source);
        if (found === undefined) return;
        expect(joined(withoutTypography(found.diff), "+")).toBe(quotation);
      }),
      { numRuns: 500 },
    );
  });

  it("shows no difference of case, marks and spaces", () => {
    const found = diffed("The States’ answer – so it’s", "the States' answer, so it's there");
    expect(withoutTypography(found?.diff ?? [])).toEqual([["=", "The States’ answer – so it’s"]]);
  });
});
