import type { Alignment, Step } from "./align.ts";
import { asItLooks } from "./look-alikes.ts";
import type { Change, Match, QuotationStatus } from "./comparison.ts";

/** Up to this many words are found word by word or not at all: fewer stand everywhere by chance. */
export const LONGEST_PHRASE = 5;

/**
 * A passage with less in common is another passage. A short quotation meets more by chance, and so
 * does one that is looked for in much text, and most of all a short one in much text, so these must
 * have more. Fitted on half of the machine-translated quotations of six words or more (one absent
 * quotation in a hundred called found); `npm run eval -- quotation-finding` prints the figures of both
 * halves.
 */
const LEAST = 0.225;
const LEAST_PER_WORD = 1.69;
const LEAST_PER_TENFOLD = 0.0238;
const LEAST_PER_WORD_AND_TENFOLD = 0.074;
/** The references' length at which LEAST holds. Count of words. */
const ONE_DOCUMENT = 500;

/** With less in common it is no longer a quotation with changed words. Similarity. */
export const ALTERED = 0.75;
/** Words that an honest or a silent cut may leave out, for each word quoted. */
const MOST_CUT = 1;

/** A quotation's alignment with a passage, and what it was found by. */
export interface Found {
  readonly quotation: string;
  readonly quotedWords: number;
  readonly alignment: Alignment;
  readonly evidence: number;
  readonly changes: readonly Change[];
  readonly match: Match;
}

/** What speaks for a passage. All from 0 to 1. */
export interface Signs {
  readonly similarity: number;
  /** Share of the quotation's weight whose words stand in the passage. */
  readonly coverage: number;
  /** The same of those that stand in their order. */
  readonly sameShare: number;
}

/** What each counts for; fitted with the least evidence above. Their sum is 1. */
const SIMILARITY = 0.17;
const COVERAGE = 0.65;
const SAME_SHARE = 0.18;

/** How much speaks for the passage: the best of several is the one with the most. 0 to 1. */
export const evidenceFor = ({ similarity, coverage, sameShare }: Signs): number =>
  SIMILARITY * similarity + COVERAGE * coverage + SAME_SHARE * sameShare;

/** Function words that stand in order although little else does, and words at a passage's edge. */
const MORE_SIMILAR = 0.4;
const MORE_SHARED = 0.1;

/** The most that can speak for a passage of which only the coverage is known. */
export const mostEvidence = (coverage: number): number =>
  evidenceFor({
    similarity: Math.min(1, coverage + MORE_SIMILAR),
    coverage,
    sameShare: Math.min(1, coverage + MORE_SHARED),
  });

/** What the best passage says of the quotation's words, in so many words of all references. */
export function statusOf(found: Found, searchedWords: number): QuotationStatus {
  const { steps, similarity } = found.alignment;
  const changed = steps.filter((step) => !step.isSame && !isEditorial(found.quotation, step));
  if (changed.length === 0) return unchanged(found);
  const isPhrase = found.quotedWords <= LONGEST_PHRASE;
  if (isPhrase) return isOnlyDisguised(changed) ? "altered" : "not-in-source";
  if (isCut(found, changed)) return "abridged";
  if (found.evidence < leastEvidence(found.quotedWords, searchedWords)) return "not-in-source";
  const isTurned = found.changes.some(({ kind }) => kind === "parties");
  return similarity >= ALTERED || isTurned ? "altered" : "reworded";
}

/** Of one whose words are all the source's: it may hold unseen characters, or end before a "not". */
function unchanged({ alignment: { steps }, changes }: Found): QuotationStatus {
  if (changes.some(({ kind, isOfMeaning }) => isOfMeaning || kind === "disguise")) return "altered";
  return steps.every(({ isSame }) => isSame) ? "verbatim" : "abridged";
}

const isOnlyDisguised = (changed: readonly Step[]): boolean =>
  changed.every(
    ({ quoted, source }) =>
      quoted !== undefined &&
      source !== undefined &&
      asItLooks(quoted.folded) === asItLooks(source.folded),
  );

/** What must speak for the passage of a quotation of so many words, in so many words of all texts. */
export function leastEvidence(quotedWords: number, searchedWords: number): number {
  const tenfolds = Math.max(0, Math.log10(searchedWords / ONE_DOCUMENT));
  const perWord = LEAST_PER_WORD + LEAST_PER_WORD_AND_TENFOLD * tenfolds;
  return LEAST + perWord / quotedWords + LEAST_PER_TENFOLD * tenfolds;
}

/** Words in square brackets are the editor's, and say so. */
function isEditorial(quotation: string, { quoted }: Step): boolean {
  if (quoted === undefined) return false;
  const before = quotation.slice(0, quoted.start);
  return before.lastIndexOf("[") > before.lastIndexOf("]");
}

/** Whether words of the source were only left out, and none of those that turn the meaning. */
function isCut({ quotedWords, changes }: Found, changed: readonly Step[]): boolean {
  if (changed.some(({ quoted }) => quoted !== undefined)) return false;
  if (changed.length > quotedWords * MOST_CUT) return false;
  return !changes.some(({ isOfMeaning }) => isOfMeaning);
}
