import type { Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { yearAfter } from "./absolute.ts";
import { dayAt, yearAt } from "./numbers.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, isGlued, skip } from "./piece.ts";
import { type Clock, inPart, type PartOfDay, partOfDayAt, timeAt, timeOf } from "./time.ts";

/** "October 14, 8:00am", "8pm on the 15", "tomorrow morning at 7", with one rule for the date. */
export const dateTimeAt =
  (rule: DateRule): DateRule =>
  (phrase, at) =>
    dateThenTime(rule, phrase, at) ?? timeThenDate(rule, phrase, at);

/** "3 pm", "14:30" without a day. */
export const timeAloneAt: DateRule = (phrase, at) => {
  const time = timeAt(phrase, at);
  if (time === undefined || time.value.isBare || isPartOfFigure(phrase, at)) return undefined;
  const isSure = time.value.isHalved || isAnyOf(phrase[at - 1], ["at", "by", "until", "from"]);
  const meaning: Meaning = { kind: "date", parts: {} };
  return isSure
    ? { value: { meaning, form: "time", time: timeOf(time.value) }, end: time.end }
    : undefined;
};

const isPartOfFigure = (phrase: Phrase, at: number): boolean =>
  isGlued(phrase, at) && isAnyOf(phrase[at - 1], [":", ".", ",", "-", "/"]);

/** Whether a meaning is of one day, which alone has a time. */
function isOneDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "date":
      return meaning.parts.day !== undefined || meaning.parts.weekday !== undefined;
    case "nth":
      return "weekday" in meaning.of;
    case "inside":
    case "beside":
      return meaning.parts.day !== undefined;
    default:
      return ["either", "shifted", "weekday", "weekday-in"].includes(meaning.kind);
  }
}

/** Words and marks between a date and its time. */
const BETWEEN = ["at", "around", "about", "for", "by", ",", "-", "–"];

/** Words after which a bare number is an hour. */
const BEFORE_HOURS = ["at", "around", "about", "by"];

function dateThenTime(rule: DateRule, phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const date = dayFor(rule, phrase, at);
  if (date === undefined) return undefined;
  const part = partOfDayAt(phrase, date.end);
  const joint = skip(phrase, part?.end ?? date.end, ...BETWEEN);
  const start = skip(phrase, joint, ...BETWEEN, "t");
  const time = timeAt(phrase, start);
  if (time === undefined || (time.value.isBare && !isSaidHour(phrase, start, time.end))) {
    return undefined;
  }
  const value = inPartOf(time.value, part?.value ?? partIn(phrase, at, date.end));
  return timed(phrase, date.value, { ...time, value });
}

/** What the rule reads, or a bare number, if it is one day. */
function dayFor(rule: DateRule, phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const date = rule(phrase, at) ?? bareDayAt(phrase, at);
  return date !== undefined && isOneDay(date.value.meaning) ? date : undefined;
}

/** Whether a bare number is an hour: "at 7", and no noun after it. */
const isSaidHour = (phrase: Phrase, start: number, end: number): boolean =>
  isAnyOf(phrase[start - 1], BEFORE_HOURS) && !isCounting(phrase, end);

const inPartOf = (clock: Clock, part: PartOfDay | undefined): Clock =>
  part === undefined ? clock : inPart(clock, part);

/** "at 7 hospitals": the number counts. */
const isCounting = (phrase: Phrase, at: number): boolean =>
  phrase[at]?.kind === "other" || phrase[at]?.kind === "number" || phrase[at]?.form === "of";

/** The part of the day that a date names: "tonight", "this morning". */
function partIn(phrase: Phrase, at: number, end: number): PartOfDay | undefined {
  return phrase.slice(at, end).find(({ roles }) => roles.partOfDay !== undefined)?.roles.partOfDay;
}

/** The date with its time, and with the year that follows it: "Oct 26 15:50:06 2016". */
function timed(phrase: Phrase, date: DateValue, clock: Piece<Clock>): Piece<DateValue> {
  const time = timeOf(clock.value);
  const parts = date.meaning.kind === "date" ? date.meaning.parts : {};
  const lacksYear = parts.month !== undefined && parts.year === undefined;
  const year = lacksYear ? yearAt(phrase, clock.end) : undefined;
  if (year === undefined) return { value: { ...date, time }, end: clock.end };
  const meaning: Meaning = { kind: "date", parts: { ...parts, year: year.value } };
  return { value: { ...date, meaning, time }, end: year.end };
}

/** "15" or "the 15" beside a time: a day of the month. */
function bareDayAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const day = dayAt(phrase, skip(phrase, at, "the"));
  const isSaid = day?.value.isOrdinal === true || isAnyOf(phrase[at - 1], ["on"]);
  if (day === undefined || !isSaid) return undefined;
  return {
    value: { meaning: { kind: "date", parts: { day: day.value.day } }, form: "day" },
    end: day.end,
  };
}

function timeThenDate(rule: DateRule, phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const time = isPartOfFigure(phrase, at) ? undefined : timeAt(phrase, at);
  if (time === undefined) return undefined;
  const start = skip(phrase, skip(phrase, time.end, ","), "on");
  const date = dayFor(rule, phrase, start);
  if (date === undefined) return undefined;
  const part = partBeside(phrase, start, date.end);
  if (time.value.isBare && !isHourBefore(phrase, at, start)) return undefined;
  const clock = timeOf(inPartOf(time.value, part.value));
  return yearAfter(phrase, part.end) === undefined
    ? { value: { ...date.value, time: clock }, end: part.end }
    : undefined;
}

/**
 * Whether a bare number before a date is an hour: "at 7 on Tuesday", "8 tonight", "7, this morning". "By 4 to 1 on Tuesday
 * night" and "Game 3 on Tuesday night" name none.
 */
const isHourBefore = (phrase: Phrase, at: number, date: number): boolean =>
  isAnyOf(phrase[at - 1], ["at", "around", "about"]) ||
  phrase[date]?.form === "tonight" ||
  (phrase[date]?.roles.day !== undefined && partOfDayAt(phrase, date + 1) !== undefined) ||
  (phrase[date]?.form === "this" && phrase[date - 1]?.form === ",");

/** The part of the day that follows a date, or that it names itself. */
const partBeside = (phrase: Phrase, at: number, end: number): Piece<PartOfDay | undefined> =>
  partOfDayAt(phrase, end) ?? { value: partIn(phrase, at, end), end };
