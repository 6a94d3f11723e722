import type { Reference } from "../references/reference.ts";
import type { Quotation } from "../text/quotation.ts";
import { align } from "./align.ts";
import { changesOf } from "./changes/changes-of.ts";
import type { Comparison, Match } from "./comparison.ts";
import { diffOf, passageOf } from "./diff-of.ts";
import { type Candidate, findPassages, type Haystack, haystackOf } from "./find-passages.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { saidByAnother } from "./said-by-another.ts";
import { ALTERED, evidenceFor, type Found, LONGEST_PHRASE, statusOf } from "./status-of.ts";
import { speechWordsOf } from "./speech-words.ts";
import { widen } from "./widen.ts";
import { type Word, wordsOf } from "./words.ts";

/** One word is a word that anybody uses, and so are two of which one is "the". Content words. */
const FEWEST_CONTENT_WORDS = 2;
/** So many words in a row are a sentence, be they as plain as they may. Count of words. */
const LONG = 8;
/** Alignment takes words times words: longer quotations are chapters. Count of words. */
const LONGEST = 1_000;
/** An article with more is a transcript or a trap; the rest stays unchecked. */
const MOST_QUOTATIONS = 500;

/**
 * Each quotation with the best passage that the references offer for it, in the given order. All
 * references are read once; for each quotation a window finds a few likely passages in all of them
 * (`findPassages`), which are aligned word by word (`align`). O(q·(w + n²)) for q quotations of n
 * words and w words of references.
 *
 * Dates are not compared here: a reference that was published after the article cannot be where its
 * words come from, and is for the caller to leave out.
 */
export function compareQuotations(
  quotations: readonly Quotation[],
  references: readonly Reference[],
): readonly Comparison[] {
  if (references.length === 0) {
    return quotations.map((quotation) => ({ quotation, status: "no-source" }));
  }
  const haystack = haystackOf(
    references.map(({ text }) => text),
    quotations.map(({ exact }) => exact),
  );
  return quotations.map((quotation, index) =>
    index < MOST_QUOTATIONS
      ? compare(quotation, haystack, references)
      : { quotation, status: "unchecked" },
  );
}

function compare(
  quotation: Quotation,
  haystack: Haystack,
  references: readonly Reference[],
): Comparison {
  const words = wordsOf(quotation.exact);
  if (!isComparable(words)) return { quotation, status: "unchecked" };
  const readings = findPassages(haystack, quotation.exact, {
    isPhrase: words.length <= LONGEST_PHRASE,
  })
    .map((candidate) => read(quotation.exact, words, { candidate, haystack }))
    .filter((reading) => reading !== undefined);
  const best = readings.toSorted((one, other) => evidenceFor(other) - evidenceFor(one))[0];
  const status = best === undefined ? "not-in-source" : statusOf(best);
  if (best === undefined || status === "not-in-source") {
    const isLoose = words.length <= LONGEST_PHRASE && quotation.speaker === undefined;
    return { quotation, status: isLoose ? "unchecked" : "not-in-source" };
  }
  const { match } = best;
  const isOther = saidByAnother(quotation, match, references[match.reference]?.text ?? "");
  return {
    quotation,
    status: isOther ? "other-speaker" : status,
    match,
    changes: best.changes,
  };
}

const isComparable = (words: readonly Word[]): boolean =>
  words.length <= LONGEST &&
  (words.length >= LONG ||
    words.filter(({ folded }) => !FUNCTION_WORDS.has(folded)).length >= FEWEST_CONTENT_WORDS);

type Reading = Found & { readonly match: Match };

function read(
  exact: string,
  words: readonly Word[],
  { candidate, haystack }: { readonly candidate: Candidate; readonly haystack: Haystack },
): Reading | undefined {
  const text = haystack.texts[candidate.text] ?? "";
  const source = text.slice(candidate.start, candidate.end);
  const sourceWords = speechWordsOf(source, exact);
  const alignment = align(words, sourceWords);
  const steps = widen(alignment.steps, {
    text: source,
    words: sourceWords,
    isStart: candidate.start === 0,
  });
  const sides = { quotation: exact, source };
  const passage = passageOf(steps, sides);
  if (passage === undefined) return undefined;
  const diff = diffOf(steps, sides, passage);
  const start = candidate.start + passage.start;
  const end = candidate.start + passage.end;
  const { similarity } = alignment;
  return {
    quotation: exact,
    quotedWords: words.length,
    alignment,
    coverage: candidate.coverage,
    searchedWords: haystack.words.length,
    changes: changesOf(steps, sides, { isClose: similarity >= ALTERED }),
    match: {
      reference: candidate.text,
      exact: text.slice(start, end),
      start,
      end,
      similarity,
      diff,
    },
  };
}
