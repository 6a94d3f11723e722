import type { Phrase } from "../tokens.ts";
import type { Meaning, Step } from "../meaning.ts";
import { dayAt, ordinalAt } from "./numbers.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, skip } from "./piece.ts";

/** "Sunday", "last Sunday", "Sunday the 2nd", "Friday of next week", "this week on Friday". */
export const weekdayAt: DateRule = (phrase, at) =>
  weekThenWeekday(phrase, at) ?? weekdayThenWeek(phrase, at) ?? plainWeekday(phrase, at);

const value = (meaning: Meaning): DateValue => ({ meaning, form: "weekday" });

function plainWeekday(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "the");
  const step = phrase[start]?.roles.step;
  const token = phrase[step === undefined ? at : start + 1];
  const weekday = token?.roles.weekday;
  if (token === undefined || weekday === undefined) return undefined;
  const end = phrase.indexOf(token) + 1;
  if (step !== undefined) return { value: value({ kind: "weekday", weekday, step }), end };
  const day = dayAfter(phrase, end);
  if (day !== undefined) {
    const parts = { weekday, day: day.value };
    return { value: { meaning: { kind: "date", parts }, form: "weekday-day" }, end: day.end };
  }
  // Alone, "Sun" is a newspaper and "Mon" a language.
  if (token.roles.isShort === true && !isAnyOf(phrase[at - 1], ["from", "to", "and"])) return undefined;
  return { value: value({ kind: "date", parts: { weekday } }), end };
}

/** "the 2nd" after a weekday. */
function dayAfter(phrase: Phrase, at: number): Piece<number> | undefined {
  const start = skip(phrase, at, ",");
  if (phrase[start]?.form !== "the") return undefined;
  const day = dayAt(phrase, start + 1);
  return day === undefined ? undefined : { value: day.value.day, end: day.end };
}

/** "next week", and of "this week" the step. */
export function weekAt(phrase: Phrase, at: number): Piece<Step> | undefined {
  const step = phrase[at]?.roles.step;
  return step !== undefined && phrase[at + 1]?.form === "week"
    ? { value: step, end: at + 2 }
    : undefined;
}

function weekThenWeekday(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const week = weekAt(phrase, at);
  if (week === undefined) return undefined;
  const start = skip(phrase, skip(phrase, week.end, ","), "on");
  const weekday = phrase[start]?.roles.weekday;
  return weekday === undefined
    ? undefined
    : { value: value({ kind: "weekday-in", weekday, week: week.value }), end: start + 1 };
}

function weekdayThenWeek(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "on");
  const weekday = phrase[start]?.roles.weekday;
  if (weekday === undefined) return undefined;
  const week = weekAt(phrase, skip(phrase, start + 1, ",", "of", "in"));
  return week === undefined
    ? undefined
    : { value: value({ kind: "weekday-in", weekday, week: week.value }), end: week.end };
}

/** Words before a lone day of the month. */
const BEFORE_DAYS = ["on", "by", "until", "till", "since", "from", "to", "before", "after", "between", "for"];

/** Words of a date's sentence that may follow a lone day; a noun would be what the ordinal counts. */
const AFTER_DAYS = ["and", "at", "to", "in", "until", "till", "for", "by", "from", "around", "of"];

/** "on the 2nd": the digits with a suffix, and no noun after them ("on the 2nd floor"). */
export const dayAloneAt: DateRule = (phrase, at) => {
  const day = phrase[at]?.form === "the" ? dayAt(phrase, at + 1) : undefined;
  if (day === undefined || phrase[at + 1]?.isOrdinal !== true) return undefined;
  if (!isAnyOf(phrase[at - 1], BEFORE_DAYS)) return undefined;
  const next = phrase[day.end];
  if (next !== undefined && next.kind !== "mark" && !isAnyOf(next, AFTER_DAYS)) return undefined;
  const meaning: Meaning = { kind: "date", parts: { day: day.value.day } };
  return { value: { meaning, form: "day" }, end: day.end };
};

/** "the first Friday of July", "the second Monday of next month": the weekday and its number. */
export function numberedWeekdayAt(
  phrase: Phrase,
  at: number,
): Piece<{ readonly nth: number; readonly weekday: number }> | undefined {
  const nth = phrase[at]?.form === "last" ? { value: -1, end: at + 1 } : ordinalAt(phrase, at);
  if (nth === undefined) return undefined;
  const weekday = phrase[nth.end]?.roles.weekday;
  return weekday === undefined
    ? undefined
    : { value: { nth: nth.value, weekday }, end: nth.end + 1 };
}
