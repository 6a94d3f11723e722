import type { Phrase } from "../tokens.ts";
import { type Piece, isAnyOf, isGlued, skip } from "./piece.ts";

/** A day of the month and whether it was written as one ("2nd", "twenty-first"). */
export interface DayOfMonth {
  readonly day: number;
  readonly isOrdinal: boolean;
}

/** "2", "02", "2nd", "twenty-first", "twenty one": 1 to 31. */
export function dayAt(phrase: Phrase, at: number): Piece<DayOfMonth> | undefined {
  const token = phrase[at];
  if (token === undefined) return undefined;
  const piece = token.kind === "number" ? digitsAt(phrase, at) : spelledAt(phrase, at);
  if (piece === undefined || piece.value < 1 || piece.value > 31) return undefined;
  const last = phrase[piece.end - 1];
  const isOrdinal = last?.isOrdinal === true || last?.roles.ordinal !== undefined;
  return { value: { day: piece.value, isOrdinal }, end: piece.end };
}

const spelledAt = (phrase: Phrase, at: number): Piece<number> | undefined =>
  ordinalAt(phrase, at) ?? cardinalAt(phrase, at);

const digitsAt = (phrase: Phrase, at: number): Piece<number> | undefined =>
  isEndOfFigure(phrase, at) || isStartOfFigure(phrase, at)
    ? undefined
    : { value: phrase[at]?.value ?? 0, end: at + 1 };

/** "107.31": digits after a point. */
const isEndOfFigure = (phrase: Phrase, at: number): boolean =>
  phrase[at - 2]?.kind === "number" &&
  isAnyOf(phrase[at - 1], [".", ","]) &&
  isGlued(phrase, at - 1) &&
  isGlued(phrase, at);

/** "12,000": digits before a separator of thousands. */
export const isStartOfFigure = (phrase: Phrase, at: number): boolean =>
  phrase[at + 1]?.form === "," &&
  phrase[at + 2]?.kind === "number" &&
  phrase[at + 2]?.form.length === 3 &&
  isGlued(phrase, at + 1) &&
  isGlued(phrase, at + 2);

/** "third", "twenty-third", "3rd". */
export function ordinalAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const token = phrase[at];
  if (token === undefined) return undefined;
  if (token.isOrdinal) return { value: token.value, end: at + 1 };
  if (token.roles.ordinal !== undefined) return { value: token.roles.ordinal, end: at + 1 };
  const tens = token.roles.cardinal ?? 0;
  if (tens < 20) return undefined;
  const next = skip(phrase, at + 1, "-");
  const unit = phrase[next]?.roles.ordinal ?? 10;
  return unit < 10 ? { value: tens + unit, end: next + 1 } : undefined;
}

/** "three", "twenty-three", "90": up to 99. */
export function cardinalAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const first = phrase[at]?.roles.cardinal;
  if (first === undefined) return undefined;
  const next = skip(phrase, at + 1, "-");
  const unit = phrase[next]?.roles.cardinal ?? 10;
  return first >= 20 && unit < 10
    ? { value: first + unit, end: next + 1 }
    : { value: first, end: at + 1 };
}

/** Words that count without a number: "a few" is taken for three, "a couple of" for two. */
const VAGUE: Readonly<Record<string, number>> = { few: 3, several: 3, couple: 2 };

/** How many of something: "3", "three", "a", "a few", "a couple of". */
export function countAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const token = phrase[at];
  if (token?.kind === "number" && !token.isOrdinal) return { value: token.value, end: at + 1 };
  const start = skip(phrase, at, "a");
  const vague = VAGUE[phrase[start]?.form ?? ""];
  if (vague !== undefined) return { value: vague, end: skip(phrase, start + 1, "of") };
  if (isAnyOf(token, ["a", "an"])) return { value: 1, end: at + 1 };
  return cardinalAt(phrase, at);
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** "2016", "nineteen seventy-eight", "two thousand and eighteen". */
export function yearAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const token = phrase[at];
  if (token === undefined) return undefined;
  if (token.kind !== "number") return spelledYearAt(phrase, at);
  const isYear = token.form.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR;
  return isYear && !isDecimal(phrase, at) ? { value: token.value, end: at + 1 } : undefined;
}

/** "2016.5": a figure, where no month is meant. */
function isDecimal(phrase: Phrase, at: number): boolean {
  const figure = phrase[at + 2];
  return (
    isAnyOf(phrase[at + 1], [".", ","]) &&
    figure?.kind === "number" &&
    isGlued(phrase, at + 1) &&
    isGlued(phrase, at + 2)
  );
}

function spelledYearAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const large = largeNumberAt(phrase, at);
  if (large !== undefined) return large.value >= FIRST_YEAR ? large : undefined;
  const century = phrase[at]?.roles.cardinal ?? 0;
  if (century < 11 || century > 20) return undefined;
  const years = twoDigitsAt(phrase, skip(phrase, at + 1, "-"));
  return years === undefined ? undefined : { value: century * 100 + years.value, end: years.end };
}

/** "seventy eight", "ten", "zero one", "oh one": 01 to 99, and no lone digit. */
function twoDigitsAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const isZero = isAnyOf(phrase[at], ["zero", "oh"]);
  const piece = cardinalAt(phrase, isZero ? at + 1 : at);
  return piece !== undefined && isZero === piece.value < 10 ? piece : undefined;
}

/** "two thousand and eighteen", "one thousand seven hundred and eighty nine", "two hundred". */
export function largeNumberAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const thousands = scaledAt(phrase, at, { word: "thousand", factor: 1000 });
  const hundreds = scaledAt(phrase, thousands?.end ?? at, { word: "hundred", factor: 100 });
  const large = [thousands, hundreds].filter((piece) => piece !== undefined);
  const end = large.at(-1)?.end;
  if (end === undefined) return undefined;
  const rest = cardinalAt(phrase, skip(phrase, end, "and"));
  return [...large, ...(rest === undefined ? [] : [rest])].reduce((sum, piece) => ({
    value: sum.value + piece.value,
    end: piece.end,
  }));
}

function scaledAt(
  phrase: Phrase,
  at: number,
  { word, factor }: { readonly word: string; readonly factor: number },
): Piece<number> | undefined {
  const count = cardinalAt(phrase, at);
  return count !== undefined && phrase[count.end]?.form === word
    ? { value: count.value * factor, end: count.end + 1 }
    : undefined;
}
