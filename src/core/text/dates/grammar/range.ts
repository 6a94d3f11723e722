import type { DayParts } from "../day-parts.ts";
import type { Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { monthAt, yearAfter } from "./absolute.ts";
import { dayAt, yearAt } from "./numbers.ts";
import { steppedAt } from "./period.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, isGlued, skip } from "./piece.ts";
import { nowAt } from "./relative.ts";
import { weekAt } from "./weekday.ts";

/** "January 9-10", "from 9 to 12 January", "between May 3 and June 1", with one rule for the ends. */
export const rangeAt =
  (rule: DateRule): DateRule =>
  (phrase, at) =>
    endsAt(rule, phrase, at) ?? monthThenDays(phrase, at) ?? weekThenDays(rule, phrase, at);

const JOINTS = ["-", "–", "—", "to", "until", "till", "til", "through", "thru"];

function endsAt(rule: DateRule, phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "from", "between");
  const end = endRule(rule);
  for (const first of [end(phrase, start), bareDayAt(phrase, start)]) {
    if (first === undefined || !isJoint(phrase, at, first.end)) continue;
    const second = secondEnd(end, phrase, first);
    const range = second && rangeOf(first.value.meaning, second.value.meaning);
    if (range === undefined || second === undefined) continue;
    const form = first.value.form === "day" ? second.value.form : first.value.form;
    return { value: { meaning: range, form }, end: second.end };
  }
  return undefined;
}

const isJoint = (phrase: Phrase, at: number, joint: number): boolean =>
  isAnyOf(phrase[joint], JOINTS) ||
  (phrase[at]?.form === "between" && phrase[joint]?.form === "and");

/** What may end a range: a date, "now", or a year, which alone would be a number. */
const endRule =
  (rule: DateRule): DateRule =>
  (phrase, at) => {
    const piece = rule(phrase, at) ?? nowAt(phrase, at);
    if (piece !== undefined) return piece;
    const year = yearAt(phrase, at);
    return year === undefined || year.value < FIRST_YEAR || year.value > LAST_YEAR
      ? undefined
      : {
          value: { meaning: { kind: "date", parts: { year: year.value } }, form: "year" },
          end: year.end,
        };
  };

/** Of ranges in the news: "from 1500 to 2500" counts something. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

/** "9", to be completed by the other end. */
function bareDayAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const day = dayAt(phrase, at);
  return day === undefined ? undefined : bareDay(day.value.day, day.end);
}

const bareDay = (day: number, end: number): Piece<DateValue> => ({
  value: { meaning: { kind: "date", parts: { day } }, form: "day" },
  end,
});

function secondEnd(
  rule: DateRule,
  phrase: Phrase,
  first: Piece<DateValue>,
): Piece<DateValue> | undefined {
  const start = skip(phrase, first.end + 1, "the");
  const dated = rule(phrase, start) ?? shortYearAt(phrase, start, first.value);
  // After a day, a number that might be a year is one only if it cannot be a day.
  if (first.value.form === "year" || (dated !== undefined && dated.value.form !== "year"))
    return dated;
  const day = bareDayAt(phrase, start);
  if (day === undefined) return dated;
  if (first.value.form === "day") return daysOfMonthAt(phrase, day);
  if (first.value.form !== "month-day" || isCounting(phrase, day.end)) return undefined;
  return withYear(phrase, day);
}

/** "January 9 to 10 people": the number counts. A hyphen before it is of the date. */
const isCounting = (phrase: Phrase, at: number): boolean =>
  phrase[at]?.kind === "other" && !isGlued(phrase, at - 1);

function withYear(phrase: Phrase, day: Piece<DateValue>): Piece<DateValue> {
  const year = yearAfter(phrase, day.end);
  if (year === undefined || day.value.meaning.kind !== "date") return day;
  const parts = { ...day.value.meaning.parts, year: year.value };
  return { value: { meaning: { kind: "date", parts }, form: "day" }, end: year.end };
}

/** "4 to 22 this month": the month after the second day. */
function daysOfMonthAt(phrase: Phrase, day: Piece<DateValue>): Piece<DateValue> | undefined {
  const month = steppedAt(phrase, skip(phrase, day.end, "of", "in"));
  if (month === undefined || phrase[month.end - 1]?.form !== "month") return undefined;
  if (day.value.meaning.kind !== "date") return undefined;
  const { parts } = day.value.meaning;
  return {
    value: { meaning: { kind: "inside", parts, within: month.value.meaning }, form: "month-day" },
    end: month.end,
  };
}

/** "2014-18". */
function shortYearAt(phrase: Phrase, at: number, first: DateValue): Piece<DateValue> | undefined {
  const token = phrase[at];
  if (first.form !== "year" || first.meaning.kind !== "date" || !isGlued(phrase, at))
    return undefined;
  const year = first.meaning.parts.year ?? 0;
  if (token?.kind !== "number" || token.form.length !== 2 || token.value <= year % 100)
    return undefined;
  const parts = { year: year - (year % 100) + token.value };
  return { value: { meaning: { kind: "date", parts }, form: "year" }, end: at + 1 };
}

/** The range, its ends completed by each other, unless the days run backwards. */
function rangeOf(from: Meaning, to: Meaning): Meaning | undefined {
  if (to.kind === "inside" && from.kind === "date") {
    return { kind: "range", from: { ...to, parts: { ...to.parts, ...from.parts } }, to };
  }
  if (from.kind !== "date" || to.kind !== "date") {
    return from.kind === "date" && isBare(from.parts) ? undefined : { kind: "range", from, to };
  }
  const first = overNewYear(from.parts, completed(from.parts, to.parts), to.parts);
  const last = completed(to.parts, from.parts);
  if (isBare(first) || isBackward(first, last)) return undefined;
  return { kind: "range", from: { kind: "date", parts: first }, to: { kind: "date", parts: last } };
}

/** Of "December 30 to January 2, 2022" the first day is of the year before. */
function overNewYear({ year }: DayParts, first: DayParts, { month }: DayParts): DayParts {
  if (year !== undefined || first.year === undefined) return first;
  return (first.month ?? 0) > (month ?? 12) ? { ...first, year: first.year - 1 } : first;
}

const isBare = ({ year, month, weekday }: DayParts): boolean =>
  month === undefined && weekday === undefined && year === undefined;

function isBackward(first: DayParts, last: DayParts): boolean {
  if (first.year !== last.year) return (last.year ?? 9999) < (first.year ?? 0);
  if (first.month !== last.month) return false;
  return first.day !== undefined && last.day !== undefined && last.day <= first.day;
}

/** The month and the year that the other end names, where a day or month stands without. */
function completed(parts: DayParts, other: DayParts): DayParts {
  const { day, weekday } = parts;
  const month =
    parts.month ?? (day !== undefined && weekday === undefined ? other.month : undefined);
  const year =
    parts.year ?? (month !== undefined && other.month !== undefined ? other.year : undefined);
  return {
    ...parts,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

/** "November between 19 and 20", "Feb from 2 to 7, 2018". */
function monthThenDays(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const month = monthAt(phrase, at);
  if (month === undefined || !isAnyOf(phrase[month.end], ["between", "from"])) return undefined;
  const first = dayAt(phrase, month.end + 1);
  if (first === undefined || !isJoint(phrase, month.end, first.end)) return undefined;
  const last = dayAt(phrase, first.end + 1);
  if (last === undefined) return undefined;
  const year = yearAfter(phrase, last.end);
  const named = { month: month.value, ...(year === undefined ? {} : { year: year.value }) };
  const range = rangeOf(
    { kind: "date", parts: { ...named, day: first.value.day } },
    { kind: "date", parts: { ...named, day: last.value.day } },
  );
  return range === undefined
    ? undefined
    : { value: { meaning: range, form: "month-day" }, end: year?.end ?? last.end };
}

/** "next week between Wednesday and Friday". */
function weekThenDays(rule: DateRule, phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const week = weekAt(phrase, at);
  if (week === undefined || !isAnyOf(phrase[week.end], ["between", "from"])) return undefined;
  const range = endsAt(rule, phrase, week.end);
  if (range?.value.meaning.kind !== "range") return undefined;
  const [from, to] = [range.value.meaning.from, range.value.meaning.to].map((end) =>
    inWeek(end, week.value),
  );
  return from === undefined || to === undefined
    ? undefined
    : { value: { meaning: { kind: "range", from, to }, form: "weekday" }, end: range.end };
}

function inWeek(end: Meaning, week: number): Meaning | undefined {
  const weekday = end.kind === "date" ? end.parts.weekday : undefined;
  return weekday === undefined ? undefined : { kind: "weekday-in", weekday, week };
}
