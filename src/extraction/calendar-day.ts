const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>\\d{4})(?!\\d)";

/** "2022-01-03T10:00:00-03:00", "2022/1/3", "20220103": the day as written, in its own time zone. */
const NUMBERS = /^\s*(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/;
const COMPACT = /^\s*(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4}|\d{6}|T|$)/;

/** "Mon, 03 Jan 2022", "3rd January, 2022". */
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}`, "i");

/** "January 3, 2022", "Jan. 3rd 2022". */
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}`, "i");

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\s*(?<seconds>1\d{9})(?:\d{3})?\s*$/;

/** No news page is older; 1970 and 0001 are empty fields of a database. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** The day that a machine-readable date names, ISO 8601, or `undefined` where it names none. */
export function calendarDay(text: string): string | undefined {
  const seconds = EPOCH.exec(text)?.groups?.["seconds"];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return dayOf(COMPACT.exec(text) ?? NUMBERS.exec(text)) ?? writtenDay(text);
}

/** "T10:00:00-03:00" after a day. */
const TIME =
  /^[T ](?<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?::[\d.]+)?\s?(?:(?<zulu>Z)|(?<hours>[+-]\d\d):?(?<minutes>\d\d)?)?/;

/** What databases give for an empty field, in ISO 8601 or as seconds. */
const EMPTY_FIELD = /^\s*(?<day>1970-01-01|0001-01-01)/;

/**
 * The moment that a machine-readable date names, ISO 8601: the day, and the time to the minute and
 * its offset where they are given. An empty field of a database is told as it is (1970-01-01).
 */
export function momentIn(text: string): string | undefined {
  const day = calendarDay(text);
  if (day === undefined) return EMPTY_FIELD.exec(text)?.groups?.["day"];
  const {
    clock,
    zulu,
    hours,
    minutes = "00",
  } = TIME.exec(text.trimStart().slice(day.length))?.groups ?? {};
  if (clock === undefined) return day;
  const offset = zulu ?? (hours === undefined ? "" : `${hours}:${minutes}`);
  return `${day}T${clock}${offset}`;
}

/** The first day that a text names in English words, ISO 8601. */
export const writtenDay = (text: string): string | undefined =>
  dayOf(MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text));

function dayOf(match: RegExpExecArray | null): string | undefined {
  if (match?.groups === undefined) return undefined;
  const { year, month = "", day } = match.groups;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const number = named === -1 ? Number(month) : named + 1;
  const moment = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const isReal = moment.getUTCDate() === Number(day) && moment.getUTCMonth() === number - 1;
  const isCredible = Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR;
  return isReal && isCredible ? moment.toISOString().slice(0, 10) : undefined;
}
