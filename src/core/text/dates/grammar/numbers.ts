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
  if (token.kind === "number") {
    const isDay = token.value >= 1 && token.value <= 31 && token.form.length <= 4;
    const isFigure = isPartOfFigure(phrase, at);
    return isDay && !isFigure
      ? { value: { day: token.value, isOrdinal: token.isOrdinal }, end: at + 1 }
      : undefined;
  }
  const spelled = ordinalAt(phrase, at) ?? cardinalAt(phrase, at);
  if (spelled === undefined || spelled.value > 31) return undefined;
  const isOrdinal = phrase[spelled.end - 1]?.roles.ordinal !== undefined;
  return { value: { day: spelled.value, isOrdinal }, end: spelled.end };
}

/** "107.31" and "12,000": digits that belong to a longer figure. */
function isPartOfFigure(phrase: Phrase, at: number): boolean {
  const [before, mark, next, figure] = [-2, -1, 1, 2].map((step) => phrase[at + step]);
  const followsFigure =
    before?.kind === "number" && isAnyOf(mark, [".", ","]) && isGlued(phrase, at) && isGlued(phrase, at - 1);
  const goesOn =
    isAnyOf(next, [","]) &&
    figure?.kind === "number" &&
    figure.form.length === 3 &&
    isGlued(phrase, at + 1) &&
    isGlued(phrase, at + 2);
  return followsFigure || goesOn;
}

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
  const thousands = scaledAt(phrase, at, "thousand");
  const hundreds = scaledAt(phrase, thousands?.end ?? at, "hundred");
  const end = hundreds?.end ?? thousands?.end;
  if (end === undefined) return undefined;
  const sum = (thousands?.value ?? 0) * 1000 + (hundreds?.value ?? 0) * 100;
  const rest = cardinalAt(phrase, skip(phrase, end, "and"));
  return { value: sum + (rest?.value ?? 0), end: rest?.end ?? end };
}

function scaledAt(phrase: Phrase, at: number, scale: string): Piece<number> | undefined {
  const count = cardinalAt(phrase, at);
  return count !== undefined && phrase[count.end]?.form === scale
    ? { value: count.value, end: count.end + 1 }
    : undefined;
}
