import type { DateMention, MentionForm } from "./date-mention.ts";

/** What the named parts of a form held, by name: `day`, `month`, `weekday`, ... */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a form comes to; `undefined` from a reader means that it was a look-alike. */
export type LeakedReading = Pick<DateMention, "parts" | "until" | "time" | "night" | "meaning">;

/** A way of writing dates in one language that translations carry over into English. */
export interface LeakedRow {
  /** Name of the convention. Two rows share it where one original leaks in two ways. */
  readonly id: string;
  /** Conventions of other languages that look the same in English. */
  readonly also?: readonly string[];
  /** BCP 47 with the natural logarithm of how much likelier the sign makes the language; likeliest first. */
  readonly languages: Readonly<Record<string, number>>;
  /** An example as it stands in the first of the languages. */
  readonly original: string;
  /** What it means, for the end of a sentence: "the figures are the day and the month". */
  readonly meaning: string;
  readonly form: MentionForm;
  /** How it looks in English, in the notation of `leaked-pattern.ts`. */
  readonly forms: readonly string[];
  /** Needed only where the parts do not say plainly what they mean. */
  readonly read?: (groups: Groups) => LeakedReading | undefined;
  /** Where it looks, whatever the tense of the sentence. */
  readonly side?: "past" | "future";
  /** Set where it counts from the month before or after that of publication. */
  readonly months?: -1 | 1;
  /** Harm to a reader who believes the words: 1 cosmetic, 2 puzzling, 3 wrong nuance, 4 wrong date, 5 meaning reversed. */
  readonly harm: 1 | 2 | 3 | 4 | 5;
  /** 0 to 1: how often it is this convention, its look-alikes left out. */
  readonly confidence: number;
  /** The text before must end so. */
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  /** The text after must begin so. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  /** What tells, in the words around, that it is a look-alike. */
  readonly notNear?: readonly RegExp[];
}

/** A date that is written as another language writes it. */
export interface LeakedDate extends DateMention {
  readonly convention: string;
  readonly row: LeakedRow;
}

/** At least nine in ten. */
export const HIGH = 0.92;

/** Six to nine in ten. */
export const MIDDLE = 0.75;
