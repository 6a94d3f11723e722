import type { Phrase } from "../tokens.ts";
import { type DateRule, type Piece, isAnyOf, isGlued, skip } from "./piece.ts";

/** "the 1990s", "the '70s", "the seventies", "the nineteen seventies", "the twenty-tens". */
export const decadeAt: DateRule = (phrase, at) => {
  const isThe = phrase[at]?.form === "the";
  const start = skip(phrase, at, "the");
  const decade = digitsAt(phrase, start) ?? (isThe ? wordsAt(phrase, start) : undefined);
  if (decade === undefined) return undefined;
  const first = decade.value;
  return {
    value: { meaning: { kind: "years", spans: [[first, first + 9]] }, form: "year" },
    end: decade.end,
  };
};

/** Years of two digits are of the twentieth century, but for the first decades. */
const ofCentury = (years: number): number => (years < 30 ? 2000 : 1900) + years;

/** "1970s", "1970's", "'70s", and "70s" after "the". */
function digitsAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const hasMark = isAnyOf(phrase[at], ["'", "’"]);
  const start = hasMark ? at + 1 : at;
  const number = phrase[start];
  if (number?.kind !== "number" || number.value % 10 !== 0 || number.isOrdinal) return undefined;
  const end = pluralEnd(phrase, start + 1);
  if (end === undefined) return undefined;
  if (number.form.length === 4) return { value: number.value, end };
  const isSaid = hasMark || phrase[at - 1]?.form === "the";
  // "in the 30s" may be an age or a share; nobody is in the seventies of per cent so often.
  const isDecade = hasMark ? number.value > 0 : number.value >= 50;
  return number.form.length === 2 && isDecade && isSaid
    ? { value: ofCentury(number.value), end }
    : undefined;
}

/** "s" or "'s", glued. */
function pluralEnd(phrase: Phrase, at: number): number | undefined {
  const start = skip(phrase, at, "'", "’");
  const isPlural = phrase[start]?.form === "s" && isGlued(phrase, at) && isGlued(phrase, start);
  return isPlural ? start + 1 : undefined;
}

/** "seventies", "nineteen seventies", "twenty-tens", "two thousand and tens", "two thousands", "noughties". */
function wordsAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const [first, second] = phrase.slice(at, at + 2);
  if (first?.form === "noughties") return { value: 2000, end: at + 1 };
  if (first?.roles.decade !== undefined)
    return { value: ofCentury(first.roles.decade), end: at + 1 };
  if (first?.form === "two" && second?.form === "thousands") return { value: 2000, end: at + 2 };
  const isTwoThousand = first?.form === "two" && second?.form === "thousand";
  const century = isTwoThousand ? 20 : (first?.roles.cardinal ?? 0);
  if (century < 11 || century > 20) return undefined;
  const next = skip(phrase, isTwoThousand ? at + 2 : at + 1, "-", "and");
  const decade = phrase[next]?.form === "tens" ? 10 : phrase[next]?.roles.decade;
  return decade === undefined ? undefined : { value: century * 100 + decade, end: next + 1 };
}
