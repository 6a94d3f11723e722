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
  /** What follows "so" in the explanation: the habit, in a clause. */
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

/** The amount with its sign or unit, its figures replaced by those of a value. */
export function amountOf({ exact, count, start, end, unit }: NumberMention, value: number): string {
  const sign = exact.slice(0, count.start - start).replace(/(?<=\S)\s?\$\s?$/, "$");
  const written = `${sign.trimEnd() === "$" ? "$" : sign}${writeAmount(value)}`;
  if (unit === undefined || sign !== "") return written;
  const tail = unitTail(exact.slice(count.end - start, end - start), unit.name);
  return `${written}${tail}`;
}

/** What of the words after the figures is their unit: "%", " euros". */
const unitTail = (words: string, name: string): string =>
  name === "%" && words.endsWith("%") ? "%" : ` ${/[^\s]+(?: cent)?$/.exec(words)?.[0] ?? ""}`;
