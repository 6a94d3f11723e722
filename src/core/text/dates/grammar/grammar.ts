import { absoluteAt } from "./absolute.ts";
import { dateTimeAt, timeAloneAt } from "./date-time.ts";
import { decadeAt } from "./decade.ts";
import { nthAt } from "./nth.ts";
import { numericAt } from "./numeric.ts";
import { partAt } from "./part.ts";
import { periodAt } from "./period.ts";
import { type DateRule, longestOf, remembered } from "./piece.ts";
import type { Token } from "../tokens.ts";
import { rangeAt } from "./range.ts";
import { relativeAt } from "./relative.ts";
import { stretchAt } from "./stretch.ts";
import { weekOfAt } from "./week-of.ts";
import { dayAloneAt, weekdayAt } from "./weekday.ts";

const RULES: readonly DateRule[] = [
  absoluteAt,
  numericAt,
  weekdayAt,
  relativeAt,
  periodAt,
  partAt,
  nthAt,
  stretchAt,
  weekOfAt,
  decadeAt,
  dayAloneAt,
];

/** One date, no range and no time. */
const simpleDateAt = remembered((phrase, at) => longestOf(RULES, phrase, at));

const WHOLE: readonly DateRule[] = [
  simpleDateAt,
  rangeAt(simpleDateAt),
  dateTimeAt(simpleDateAt),
  timeAloneAt,
];

/** The longest date that begins at a token: a day, a period, a range, a moment. */
export const dateAt: DateRule = (phrase, at) =>
  mayBegin(phrase[at]) ? longestOf(WHOLE, phrase, at) : undefined;

const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== "other" &&
  (token.roles.isJoint !== true ||
    token.roles.step !== undefined ||
    token.roles.part !== undefined);
