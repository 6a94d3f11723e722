import type { DayParts } from "../day-parts.ts";
import type { Phrase } from "../tokens.ts";
import { dayAt, yearAt } from "./numbers.ts";
import { type DateRule, type Piece, isAnyOf, isGlued, skip } from "./piece.ts";

/** "Sunday, January 2, 2022", "2nd of Jan.", "2019-Sep-1", with the weekday and the year left out or not. */
export const absoluteAt: DateRule = (phrase, at) => {
  const weekday = weekdayBefore(phrase, at);
  const piece = weekday === undefined ? withoutWeekday(phrase, at) : dateAfter(phrase, weekday.end);
  if (piece === undefined) return undefined;
  const named = weekday ?? weekdayAfter(phrase, piece.end);
  const parts = named === undefined ? piece.value : { ...piece.value, weekday: named.value };
  return {
    value: { meaning: { kind: "date", parts }, form: "month-day" },
    end: Math.max(piece.end, named?.end ?? 0),
  };
};

const withoutWeekday = (phrase: Phrase, at: number): Piece<DayParts> | undefined =>
  monthFirstAt(phrase, at) ?? dayFirstAt(phrase, at) ?? yearFirstAt(phrase, at);

const dateAfter = (phrase: Phrase, at: number): Piece<DayParts> | undefined =>
  monthFirstAt(phrase, at) ?? dayFirstAt(phrase, skip(phrase, at, "the"));

/** "Sunday," or "Sun." before a date. */
function weekdayBefore(phrase: Phrase, at: number): Piece<number> | undefined {
  const token = phrase[at];
  if (token?.roles.weekday === undefined) return undefined;
  const end = token.roles.isShort === true ? skip(phrase, at + 1, ".") : at + 1;
  return { value: token.roles.weekday, end: skip(phrase, end, ",") };
}

/** "2 January 2022, Sunday": only after a year, as "on January 2, Sunday trading began" is something else. */
function weekdayAfter(phrase: Phrase, at: number): Piece<number> | undefined {
  const start = skip(phrase, at, ",");
  const token = phrase[start];
  return start > at && token?.roles.weekday !== undefined && phrase[at - 1]?.form.length === 4
    ? { value: token.roles.weekday, end: start + 1 }
    : undefined;
}

/** A month's number. */
export function monthAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const month = phrase[at]?.roles.month;
  return month === undefined ? undefined : { value: month, end: at + 1 };
}

/** Months whose small form is another word. */
const OTHER_WORDS: readonly string[] = ["may", "march", "mar", "dec"];

/** Whether a month beside a number is one although it has a small letter: "may 5th", not "may 5". */
export const isMonth = (phrase: Phrase, at: number, isSure: boolean): boolean =>
  phrase[at]?.isCapital === true || isSure || !isAnyOf(phrase[at], OTHER_WORDS);

function monthFirstAt(phrase: Phrase, at: number): Piece<DayParts> | undefined {
  const month = monthAt(phrase, at);
  if (month === undefined) return undefined;
  const day = dayAt(phrase, skip(phrase, skip(phrase, month.end, ".", "-", "/"), "the"));
  if (day === undefined || isTime(phrase, day.end) || isCounted(phrase, day.end)) return undefined;
  const year = yearAfter(phrase, day.end);
  return isMonth(phrase, at, day.value.isOrdinal || year !== undefined)
    ? withYear({ month: month.value, day: day.value.day }, day.end, year)
    : undefined;
}

/** "9:30": the number is an hour. */
const isTime = (phrase: Phrase, at: number): boolean =>
  phrase[at]?.form === ":" && isGlued(phrase, at) && phrase[at + 1]?.kind === "number";

/** "March 5 weeks": the number counts. */
const isCounted = (phrase: Phrase, at: number): boolean =>
  phrase[at]?.roles.unit !== undefined && phrase[at]?.form.endsWith("s") === true;

function dayFirstAt(phrase: Phrase, at: number): Piece<DayParts> | undefined {
  const day = dayAt(phrase, at);
  if (day === undefined) return undefined;
  const monthStart = skip(phrase, skip(phrase, day.end, ".", "-", "/"), "of");
  const month = monthAt(phrase, monthStart);
  if (month === undefined || isOfNext(phrase, month.end)) return undefined;
  const year = yearAfter(phrase, skip(phrase, month.end, "."));
  return isMonth(phrase, monthStart, day.value.isOrdinal || year !== undefined)
    ? withYear({ month: month.value, day: day.value.day }, month.end, year)
    : undefined;
}

/** "10 March 5th": the month belongs to what follows. */
const isOfNext = (phrase: Phrase, at: number): boolean => phrase[at]?.isOrdinal === true;

/** "2019-Sep-1", "2022. January 2". */
function yearFirstAt(phrase: Phrase, at: number): Piece<DayParts> | undefined {
  const year = yearAt(phrase, at);
  if (year === undefined) return undefined;
  const month = monthAt(phrase, skip(phrase, year.end, "-", "/", ".", ","));
  if (month === undefined) return undefined;
  const day = dayAt(phrase, skip(phrase, month.end, "-", "/", "."));
  if (day === undefined || yearAfter(phrase, day.end) !== undefined) return undefined;
  return { value: { year: year.value, month: month.value, day: day.value.day }, end: day.end };
}

/** ", 2022", " of 2022", "-2022". */
export function yearAfter(phrase: Phrase, at: number): Piece<number> | undefined {
  return yearAt(phrase, skip(phrase, at, ",", ".", "of", "in", "-", "/"));
}

const withYear = (
  parts: DayParts,
  end: number,
  year: Piece<number> | undefined,
): Piece<DayParts> =>
  year === undefined
    ? { value: parts, end }
    : { value: { ...parts, year: year.value }, end: year.end };
