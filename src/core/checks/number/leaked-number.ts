import type { NumberMention } from "../../text/numbers/number-mention.ts";
import { writeAmount } from "../../text/numbers/write-amount.ts";
import type { Severity } from "../finding.ts";

/** A hit of a row: the amount, and what the row's patterns took on either side of its figures. */
export interface Seen {
  readonly mention: NumberMention;
  readonly exact: string;
  /** What `after` matched: "" where the row has none. */
  readonly taken: string;
}

/** A habit of writing numbers that gives away the language a text was translated from. */
export interface LeakedNumber {
  /** Name of the convention. Two rows share it where one original leaks in two ways. */
  readonly id: string;
  /** BCP 47, likeliest first. */
  readonly languages: readonly string[];
  readonly original: string;
  /** The habit, in a clause that explains the original. */
  readonly habit: string;
  /** Stands right before the figures; what it matches is flagged with them. */
  readonly before?: RegExp;
  /** The figures or number words. */
  readonly count?: RegExp;
  /** Stands right after the figures; what it matches is flagged with them. */
  readonly after?: RegExp;
  /** What no pattern can say of the amount. */
  readonly fits?: (mention: NumberMention) => boolean;
  /** Company in the same sentence that makes it plain English. */
  readonly notNear?: RegExp;
  /** Set where Indian English writes so natively: a text with lakh, crore or 1,00,000 passes. */
  readonly isIndian?: true;
  /** What most likely is meant: the suggestion. */
  readonly meaning: (seen: Seen) => string;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The amount with its sign or unit, its figures replaced by those of a value; without one, left as they are. */
export function amountOf(mention: NumberMention, value: number | undefined): string {
  const { exact, count, start, amountEnd } = mention;
  // A sign that was torn off goes back to its figures: "$ 100", "R $ 60".
  const sign = exact.slice(0, count.start - start).replace(/ ?\$ $/, "$");
  const amount =
    value === undefined ? exact.slice(count.start - start, amountEnd - start) : writeAmount(value);
  const unit = exact.slice(amountEnd - start).replace(/^ (?=%)/, "");
  return `${sign}${amount}${unit}`;
}

/** The amount as English reads it. */
export const inEnglish = ({ mention }: Seen): string => amountOf(mention, mention.english);

/** The amount as languages with a decimal comma read it. */
export const inContinental = ({ mention }: Seen): string => amountOf(mention, mention.continental);
