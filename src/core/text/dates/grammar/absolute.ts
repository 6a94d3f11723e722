import type { DayParts } from "../date-mention.ts";
import type { Phrase } from "../tokens.ts";
import { dayAt, yearAt } from "./numbers.ts";
import { type DateRule, type Piece, isAnyOf, isGlued, skip } from "./piece.ts";

/** "Sunday, January 2, 2022", "2nd of Jan.", "2019-Sep-1", with the weekday and the year left out or not. */
export const absoluteAt: DateRule = (phrase, at) => {
  const weekday = weekdayBefore(phrase, at);
  const start = weekday?.end ?? at;
  const piece =
    monthFirstAt(phrase, start) ??
    dayFirstAt(phrase, skip(phrase, start, "the")) ??
    (weekday === undefined ? yearFirstAt(phrase, start) : undefined);
  if (piece === undefined) return undefined;
  const named = weekday ?? weekdayAfter(phrase, piece.end);
  const end = Math.max(piece.end, weekday === undefined ? (named?.end ?? 0) : 0);
  const parts = named === undefined ? piece.value : { ...piece.value, weekday: named.value };
  return { value: { meaning: { kind: "date", parts }, form: "month-day" }, end };
};

/** "Sunday," or "Sun" before a date. */
function weekdayBefore(phrase: Phrase, at: number): Piece<number> | undefined {
  const token = phrase[at];
  if (token?.roles.weekday === undefined) return undefined;
  const end = token.roles.isShort === true ? skip(phrase, at + 1, ".") : at + 1;
  return { value: token.roles.weekday, end: skip(phrase, end, ",") };
}

/** "2 January 2022, Sunday": only in full, as "on January 2 Sunday trading began" is something else. */
function weekdayAfter(phrase: Phrase, at: number): Piece<number> | undefined {
  const start = skip(phrase, at, ",");
  const token = phrase[start];
  return start > at && token?.roles.weekday !== undefined && phrase[at - 1]?.form.length === 4
    ? { value: token.roles.weekday, end: start + 1 }
    : undefined;
}

/** The month's number, and the index after its dot: "Jan.". */
export function monthAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const roles = phrase[at]?.roles;
  return roles?.month === undefined ? undefined : { value: roles.month, end: at + 1 };
}

/** Months whose small form is another word. */
const OTHER_WORDS: readonly string[] = ["may", "march", "mar", "dec", "sun"];

/** Whether a month beside a number is one although it has a small letter: "may 5th", not "may 5". */
const isMonthBeside = (phrase: Phrase, at: number, isOrdinal: boolean): boolean =>
  phrase[at]?.isCapital === true || isOrdinal || !isAnyOf(phrase[at], OTHER_WORDS);

function monthFirstAt(phrase: Phrase, at: number): Piece<DayParts> | undefined {
  const month = monthAt(phrase, at);
  if (month === undefined) return undefined;
  const dayStart = skip(phrase, skip(phrase, month.end, ".", "-", "/"), "the");
  const day = dayAt(phrase, dayStart);
  if (day === undefined || isTime(phrase, day.end)) return undefined;
  const year = yearAfter(phrase, day.end);
  const isMonth = isMonthBeside(phrase, at, day.value.isOrdinal || year !== undefined);
  if (!isMonth || isCounted(phrase, day.end)) return undefined;
  return withYear({ month: month.value, day: day.value.day }, day.end, year);
}

/** "9:30": the number is an hour. */
const isTime = (phrase: Phrase, at: number): boolean =>
  phrase[at]?.form === ":" && isGlued(phrase, at) && phrase[at + 1]?.kind === "number";

/** "March 5 weeks": the number counts. */
const isCounted = (phrase: Phrase, at: number): boolean => {
  const unit = phrase[at]?.roles.unit;
  return unit !== undefined && phrase[at]?.form.endsWith("s") === true;
};

function dayFirstAt(phrase: Phrase, at: number): Piece<DayParts> | undefined {
  const day = dayAt(phrase, at);
  if (day === undefined) return undefined;
  const monthStart = skip(phrase, skip(phrase, day.end, ".", "-", "/"), "of");
  const month = monthAt(phrase, monthStart);
  if (month === undefined) return undefined;
  const afterDot = skip(phrase, month.end, ".");
  const year = yearAfter(phrase, afterDot);
  const isMonth = isMonthBeside(phrase, monthStart, day.value.isOrdinal || year !== undefined);
  if (!isMonth || isWeak(phrase, monthStart)) return undefined;
  return withYear({ month: month.value, day: day.value.day }, month.end, year);
}

/** "10 March 5" and "in 10 Mar": the month belongs to what follows. */
const isWeak = (phrase: Phrase, at: number): boolean =>
  phrase[at + 1]?.kind === "number" &&
  (phrase[at + 1]?.value ?? 0) <= 31 &&
  phrase[at + 1]?.isOrdinal === true;

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
  return yearAt(phrase, skip(phrase, at, ",", ".", "of", "-", "/", "in"));
}

const withYear = (
  parts: DayParts,
  end: number,
  year: Piece<number> | undefined,
): Piece<DayParts> =>
  year === undefined
    ? { value: parts, end }
    : { value: { ...parts, year: year.value }, end: year.end };
