import type { MentionForm } from "../date-mention.ts";
import type { Meaning } from "../meaning.ts";
import type { WordRoles } from "../lexicon.ts";
import type { Phrase, Token } from "../tokens.ts";

/** What a rule read, and the index of the token after it. */
export interface Piece<Value> {
  readonly value: Value;
  readonly end: number;
}

/** What a whole date or time comes to. */
export interface DateValue {
  readonly meaning: Meaning;
  readonly form: MentionForm;
  /** "14:30" or "14:30:05". */
  readonly time?: string;
}

/** A rule of the grammar: reads a date at a token, or nothing. */
export type DateRule = (phrase: Phrase, at: number) => Piece<DateValue> | undefined;

/** The form of a token, and nothing where there is none. */
export const formAt = (phrase: Phrase, at: number): string => phrase[at]?.form ?? "";

const NONE: WordRoles = {};

/** What a token may be, and nothing where there is none. */
export const rolesAt = (phrase: Phrase, at: number): WordRoles => phrase[at]?.roles ?? NONE;

/** A number in digits. */
export function numberAt(phrase: Phrase, at: number): Token | undefined {
  const token = phrase[at];
  return token?.kind === "number" ? token : undefined;
}

/** Whether a word that no date has stands right at an index. */
export const isOther = (phrase: Phrase, at: number): boolean => phrase[at]?.kind === "other";

/** Whether a token is one of some words or marks. */
export const isAnyOf = (token: Token | undefined, forms: readonly string[]): boolean =>
  token !== undefined && forms.includes(token.form);

/** The index after the token if it is one of some words or marks, the same index if it is not. */
export const skip = (phrase: Phrase, at: number, ...forms: readonly string[]): number =>
  isAnyOf(phrase[at], forms) ? at + 1 : at;

/** The index after some words in a row, or `undefined` where they do not stand. */
export function after(phrase: Phrase, at: number, ...forms: readonly string[]): number | undefined {
  return forms.every((form, index) => phrase[at + index]?.form === form)
    ? at + forms.length
    : undefined;
}

/** Whether nothing stands between a token and the one before it. */
export const isGlued = (phrase: Phrase, at: number): boolean =>
  phrase[at] !== undefined && phrase[at - 1]?.end === phrase[at]?.start;

/** The longest of what some rules read; of two as long, the first. */
export function longestOf(
  rules: readonly DateRule[],
  phrase: Phrase,
  at: number,
): Piece<DateValue> | undefined {
  let longest: Piece<DateValue> | undefined;
  for (const rule of rules) {
    const piece = rule(phrase, at);
    if (piece !== undefined && piece.end > (longest?.end ?? at)) longest = piece;
  }
  return longest;
}

/** The same rule, that reads no token twice of the phrase that it was last asked for. */
export function remembered(rule: DateRule): DateRule {
  let last: Phrase = [];
  let pieces: (Piece<DateValue> | null | undefined)[] = [];
  return (phrase, at) => {
    if (phrase !== last) {
      last = phrase;
      pieces = [];
    }
    const known = pieces[at];
    if (known !== undefined) return known ?? undefined;
    const piece = rule(phrase, at);
    // Rules ask each other for later tokens, never for another phrase.
    pieces[at] = piece ?? null;
    return piece;
  };
}
