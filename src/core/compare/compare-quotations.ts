import type { Reference } from "../references/reference.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Comparison, QuotationStatus } from "./comparison.ts";
import { type Haystack, haystackOf } from "./find-passages.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { saidByAnother } from "./said-by-another.ts";
import { foundIn, type Reading, readingsOf } from "./readings.ts";
import { type Found, leastEvidence, LONGEST_PHRASE, statusOf } from "./status-of.ts";
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
  const least = leastEvidence(words.length, haystack.words.length);
  const readings = readingsOf(quotation.exact, words, { haystack, least });
  const isPhrase = words.length <= LONGEST_PHRASE;
  const best = isPhrase
    ? readings.find(({ candidate }) => namesSpeaker(references[candidate.text], quotation))
    : readings[0];
  const found = best === undefined ? undefined : foundIn(best, quotation.exact, words);
  const status = found === undefined ? "not-in-source" : statusOf(found, haystack.words.length);
  if (found !== undefined && status !== "not-in-source") {
    return judged(quotation, found, { status, references });
  }
  return { quotation, status: isPhrase ? phraseStatus(quotation, readings) : "not-in-source" };
}

function judged(
  quotation: Quotation,
  { match, changes }: Found,
  {
    status,
    references,
  }: { readonly status: QuotationStatus; readonly references: readonly Reference[] },
): Comparison {
  const isOther = saidByAnother(quotation, match, references[match.reference]?.text ?? "");
  return { quotation, status: isOther ? "other-speaker" : status, match, changes };
}

const phraseStatus = ({ speaker }: Quotation, readings: readonly Reading[]): QuotationStatus =>
  speaker === undefined || readings.length > 0 ? "unchecked" : "not-in-source";

/** Few words in a row stand everywhere: only a page that names the speaker can be their source. */
function namesSpeaker(reference: Reference | undefined, { speaker }: Quotation): boolean {
  if (reference === undefined || speaker === undefined) return false;
  const name = speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase();
  return `${reference.title}\n${reference.text}`.toLowerCase().includes(name);
}

const isComparable = (words: readonly Word[]): boolean =>
  words.length <= LONGEST &&
  (words.length >= LONG ||
    words.filter(({ folded }) => !FUNCTION_WORDS.has(folded)).length >= FEWEST_CONTENT_WORDS);
