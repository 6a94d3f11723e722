import type { DayNumber } from "../../calendar.ts";

/** A stretch of days that a mention may mean; weights of one list add up to 1. */
export interface Span {
  readonly start: DayNumber;
  /** The last day, included. */
  readonly end: DayNumber;
  /** 0 to 1. */
  readonly weight: number;
}

/** What a meaning comes to: spans, the likeliest first, or why there is none (for a reader). */
export type Outcome = { readonly spans: readonly Span[] } | { readonly why: string };

/** The one span from a day to another. */
export const certain = (start: DayNumber, end: DayNumber = start): Outcome => ({
  spans: [{ start, end, weight: 1 }],
});

/** Nothing, and why: one sentence for a reader. */
export const nothing = (why: string): Outcome => ({ why });

/** Two spans of which the first is the likelier, or the one if they are the same. */
export function eitherSpan(
  first: Omit<Span, "weight">,
  second: Omit<Span, "weight">,
  weight: number,
): Outcome {
  if (first.start === second.start && first.end === second.end) {
    return certain(first.start, first.end);
  }
  return {
    spans: [
      { ...first, weight },
      { ...second, weight: 1 - weight },
    ],
  };
}

/** Every span put through a function; what fails for all fails with the last reason. */
export function eachSpan(outcome: Outcome, next: (span: Span) => Outcome): Outcome {
  if ("why" in outcome) return outcome;
  let why = "";
  const spans = outcome.spans.flatMap((span) => {
    const result = next(span);
    if ("spans" in result) {
      return result.spans.map((found) => ({ ...found, weight: found.weight * span.weight }));
    }
    why = result.why;
    return [];
  });
  return spans.length === 0 ? nothing(why) : { spans };
}
