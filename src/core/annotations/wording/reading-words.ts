import type { Reading } from "../../text/dates/resolution.ts";

/** Says in a reader's language which day, or which stretch of days, a reading is. */
export type ReadingWords = (reading: Pick<Reading, "start" | "end">) => string;

/** Readings are days of the common calendar, counted without a zone, whatever the reader's own are. */
const COMMON = { calendar: "gregory", timeZone: "UTC" } as const;

/**
 * Words for readings in the language of a BCP 47 tag: "Sunday 2 January 2022", "9–10 January 2022",
 * and of whole months and years only those: "January 2022", "1990–1999". Costs as much as painting
 * the popup when it is made for the first time: make it for dates that are looked at.
 */
export function readingWords(locale: string): ReadingWords {
  const formats = {
    day: formatOf(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    days: formatOf(locale, { day: "numeric", month: "long", year: "numeric" }),
    months: formatOf(locale, { month: "long", year: "numeric" }),
    years: formatOf(locale, { year: "numeric" }),
  };
  return ({ start, end }) => {
    if (start === end) return formats.day.format(dateOf(start));
    return formats[unitOf(start, end)].formatRange(dateOf(start), dateOf(end));
  };
}

/** A browser may know the reader's language by a tag that `Intl` refuses: then English. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, ...COMMON });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...options, ...COMMON });
  }
}

const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The largest unit that the stretch is whole ones of. */
function unitOf(start: string, end: string): "days" | "months" | "years" {
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return "years";
  return start.endsWith("-01") && isLastOfMonth(end) ? "months" : "days";
}

function isLastOfMonth(iso: string): boolean {
  const next = dateOf(iso);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
