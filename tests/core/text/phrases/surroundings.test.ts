import { describe, expect, it } from "vitest";
import { sentenceRound } from "../../../../src/core/text/phrases/surroundings.ts";
import { tokenise } from "../../../../src/core/text/phrases/tokens.ts";
import { vocabulary } from "../../../../src/core/text/phrases/vocabulary.ts";

/** The sentence round the word "here", marked with «…». */
const CASES = [
  "One. «He stood here». Two.",
  "One!” «Then here it is.”» She left.",
  "«Mr. Smith was here with Gov. J. Rojas». Then he left.",
  "One\n«here»\ntwo",
  "«At 3.5 per cent here»",
  "Why? «“Here” she said»",
  "«It rose e.g. here»",
];

describe("sentenceRound", () => {
  it.each(CASES)("finds the sentence in %j", (marked) => {
    const text = marked.replace(/[«»]/g, "");
    const known = vocabulary(["here"]);
    const tokens = tokenise(text, known);
    const at = tokens.ids.indexOf(known.idOf("here"));
    const { first, last } = sentenceRound(tokens, { first: at, last: at });
    const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
    const shown = marked.replace(/[^\p{L}\p{N}«» ]/gu, "");
    const found = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    expect(found.replace(/[^\p{L}\p{N}«» ]/gu, "")).toBe(shown);
  });

  it("goes no farther than it must in a text without full stops", () => {
    const known = vocabulary(["here"]);
    const tokens = tokenise("word ".repeat(500), known);
    const { first, last } = sentenceRound(tokens, { first: 250, last: 250 });
    expect(last - first).toBeLessThan(120);
  });
});
