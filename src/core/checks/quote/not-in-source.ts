import type { Comparison } from "../../compare/comparison.ts";
import type { Reference } from "../../references/reference.ts";
import type { Answered, Check } from "../check.ts";
import { quotationQueries } from "./queries.ts";
import { unjudged } from "./unjudged.ts";

/** A shorter one may stand in other words in any text that reports the same. Count of words. */
const FEWEST_WORDS = 8;

/**
 * Flags quotations that stand in none of the references, although one of them gives this speaker's
 * words: it is about the speaker by its title, or has another quotation of the same speaker. Elsewhere
 * the quotation's status alone says that it was not found. Misses: quotations without a named
 * speaker. Wrong when: the speaker said it on another occasion.
 */
export const notInSource: Check = {
  id: "quote/not-in-source",
  title: "Quotation that the sources do not have",
  ask: quotationQueries,
  judge(_article, answered) {
    const why = unjudged(answered.comparisons);
    if (why !== undefined) return { notRun: why };
    return answered.comparisons
      .filter(({ quotation, status }) => status === "not-in-source" && isLong(quotation.exact))
      .filter(({ quotation }) => hasWordsOf(quotation.speaker, answered))
      .map(({ quotation: { start, end, speaker } }) => ({
        passage: { start, end },
        severity: "info",
        confidence: 0.6,
        message: "None of the pages that were read has these words.",
        explanation: `A page that was read gives words of ${speaker ?? "the speaker"}, but not these. They may come from another occasion, or from a page that the article does not link.`,
      }));
  },
};

const isLong = (exact: string): boolean => exact.split(/\s+/).length >= FEWEST_WORDS;

function hasWordsOf(speaker: string | undefined, { references, comparisons }: Answered): boolean {
  if (speaker === undefined || !/^\p{Lu}/u.test(speaker)) return false;
  const surname = surnameOf(speaker);
  return (
    references.some((reference) => isWhole(reference) && reference.title.includes(surname)) ||
    comparisons.some(
      (other) => isFoundFrom(other, surname) && isWhole(references[other.match?.reference ?? -1]),
    )
  );
}

/** What an excerpt does not hold may stand elsewhere on the same page. */
const isWhole = (reference: Reference | undefined): boolean => reference?.isExcerpt !== true;

const isFoundFrom = ({ quotation, match }: Comparison, surname: string): boolean =>
  match !== undefined &&
  quotation.speaker !== undefined &&
  surnameOf(quotation.speaker) === surname;

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
