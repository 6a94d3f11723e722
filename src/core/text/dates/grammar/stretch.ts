import type { Amount, Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { absoluteAt } from "./absolute.ts";
import { amountsAt } from "./amounts.ts";
import {
  after,
  type DateRule,
  type DateValue,
  formAt,
  isAnyOf,
  longestOf,
  type Piece,
  rolesAt,
  skip,
} from "./piece.ts";
import { relativeAt } from "./relative.ts";
import { weekdayAt } from "./weekday.ts";

/** "the last 3 months", "past few days", "within two weeks", "two weeks starting May 20th". */
export const stretchAt: DateRule = (phrase, at) =>
  besideAt(phrase, at) ?? withinAt(phrase, at) ?? startingAt(phrase, at) ?? henceAt(phrase, at);

const stretch = (meaning: Meaning, end: number): Piece<DateValue> => ({
  value: { meaning, form: "relative" },
  end,
});

/** "the last 3 months", "the next few weeks", and "the past year", where one is not written. */
function besideAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "the");
  const step = phrase[start]?.roles.step;
  if (step === undefined || step === 0) return undefined;
  const amounts = amountsAt(phrase, start + 1) ?? pastUnitAt(phrase, start);
  return amounts === undefined
    ? undefined
    : stretch({ kind: "stretch", by: amounts.value, direction: step }, amounts.end);
}

/** "past year": the twelve months up to now, where "last year" is the one before. */
function pastUnitAt(phrase: Phrase, at: number): Piece<readonly Amount[]> | undefined {
  const { unit } = rolesAt(phrase, at + 1);
  const isTheLast = after(phrase, at - 1, "the", "last") !== undefined;
  if (unit === undefined || (formAt(phrase, at) !== "past" && !isTheLast)) return undefined;
  // "The last quarter" is one of the four.
  return unit === "day" || unit === "half" || unit === "quarter"
    ? undefined
    : { value: [{ count: 1, unit }], end: at + 2 };
}

const TODAY: Meaning = { kind: "shifted", by: [], direction: 1 };

/** "within two weeks", "within the next 3 years". */
function withinAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  if (formAt(phrase, at) !== "within") return undefined;
  const start = skip(phrase, at + 1, "the");
  const amounts = amountsAt(phrase, rolesAt(phrase, start).step === 1 ? start + 1 : start);
  if (amounts === undefined || formAt(phrase, amounts.end) === "of") return undefined;
  const fromToday =
    after(phrase, amounts.end, "from", "now") ?? after(phrase, amounts.end, "from", "today");
  const meaning: Meaning = { kind: "from", by: amounts.value, start: TODAY };
  return stretch(meaning, fromToday ?? amounts.end);
}

/** "two weeks starting May 20th", "for 3 days from today". */
function startingAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const isFor = phrase[at]?.form === "for";
  const amounts = amountsAt(phrase, isFor ? at + 1 : at);
  if (amounts === undefined) return undefined;
  const joint = skip(phrase, amounts.end, ",");
  const word = phrase[joint];
  if (isFor ? word?.form !== "from" : !isAnyOf(word, STARTS)) return undefined;
  const begin = skip(phrase, joint + 1, "from", "on");
  const start = longestOf([absoluteAt, weekdayAt, relativeAt], phrase, begin);
  return start === undefined
    ? undefined
    : stretch({ kind: "from", by: amounts.value, start: start.value.meaning }, start.end);
}

/** What a week or month may do on a day. */
export const STARTS: readonly string[] = ["starting", "beginning", "commencing"];

/** "4 weeks in the future", "2 days hence". */
function henceAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const amounts = amountsAt(phrase, at);
  if (amounts === undefined) return undefined;
  const end =
    after(phrase, amounts.end, "hence") ?? after(phrase, amounts.end, "in", "the", "future");
  const meaning: Meaning = { kind: "stretch", by: amounts.value, direction: 1 };
  return end === undefined ? undefined : stretch(meaning, end);
}
