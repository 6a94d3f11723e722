import { absoluteAt } from "./absolute.ts";
import { numericAt } from "./numeric.ts";
import { periodAt } from "./period.ts";
import { type DateRule, longestOf } from "./piece.ts";
import { rangeAt } from "./range.ts";
import { relativeAt } from "./relative.ts";
import { dayAloneAt, weekdayAt } from "./weekday.ts";

const RULES: readonly DateRule[] = [
  absoluteAt,
  numericAt,
  weekdayAt,
  relativeAt,
  periodAt,
  dayAloneAt,
];

/** One date, not a range. */
const simpleDateAt: DateRule = (phrase, at) => longestOf(RULES, phrase, at);

/** The longest date that begins at a token: a day, a period, a range. */
export const dateAt: DateRule = (phrase, at) =>
  longestOf([rangeAt(simpleDateAt), simpleDateAt], phrase, at);
