import { dayOfIso } from "../../text/calendar.ts";
import { readingWords } from "./reading-words.ts";

/** "Monday 3 January 2022" for an ISO 8601 date; what is no date is given back as it is. */
export function dayWords(date: string): string {
  const day = date.slice(0, "2022-01-03".length);
  return dayOfIso(day) === undefined ? date : inEnglish({ start: day, end: day });
}

/** "2–8 January 2022" for the first and last of some days; what are no dates are given back. */
export function daysWords(start: string, end: string): string {
  const isSpan = dayOfIso(start) !== undefined && dayOfIso(end) !== undefined && start < end;
  return isSpan ? inEnglish({ start, end }) : dayWords(start);
}

const inEnglish = readingWords("en-GB");
