import type { Phrase } from "../tokens.ts";
import {
  after,
  type DateRule,
  formAt,
  isGlued,
  numberAt,
  type Piece,
  rolesAt,
  skip,
} from "./piece.ts";

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
  const start = skip(phrase, at, "'", "’");
  const number = numberAt(phrase, start);
  const end = pluralEnd(phrase, start + 1);
  if (number === undefined || end === undefined || number.value % 10 !== 0) return undefined;
  if (number.form.length === 4) return { value: number.value, end };
  const isDecade = start > at ? number.value > 0 : isSaidDecade(phrase, at);
  return number.form.length === 2 && isDecade ? { value: ofCentury(number.value), end } : undefined;
}

/** "the 70s". "The 30s" may be an age or a share; of the seventies that is said less often. */
const isSaidDecade = (phrase: Phrase, at: number): boolean =>
  formAt(phrase, at - 1) === "the" && (phrase[at]?.value ?? 0) >= 50;

/** "s" or "'s", glued. */
function pluralEnd(phrase: Phrase, at: number): number | undefined {
  const start = skip(phrase, at, "'", "’");
  const isPlural = phrase[start]?.form === "s" && isGlued(phrase, at) && isGlued(phrase, start);
  return isPlural ? start + 1 : undefined;
}

/** "seventies", "nineteen seventies", "twenty-tens", "two thousand and tens", "two thousands", "noughties". */
function wordsAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const own = decadeWordAt(phrase, at);
  if (own !== undefined) return { value: ofCentury(own), end: at + 1 };
  if (formAt(phrase, at) === "noughties") return { value: 2000, end: at + 1 };
  const plain = after(phrase, at, "two", "thousands");
  if (plain !== undefined) return { value: 2000, end: plain };
  const century = centuryAt(phrase, at);
  if (century === undefined) return undefined;
  const next = skip(phrase, century.end, "-", "and");
  const decade = decadeWordAt(phrase, next);
  return decade === undefined ? undefined : { value: century.value + decade, end: next + 1 };
}

const decadeWordAt = (phrase: Phrase, at: number): number | undefined =>
  formAt(phrase, at) === "tens" ? 10 : rolesAt(phrase, at).decade;

/** "nineteen" is 1900, "two thousand" 2000. */
function centuryAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const thousand = after(phrase, at, "two", "thousand");
  if (thousand !== undefined) return { value: 2000, end: thousand };
  const hundreds = rolesAt(phrase, at).cardinal ?? 0;
  return hundreds >= 11 && hundreds <= 20 ? { value: hundreds * 100, end: at + 1 } : undefined;
}
