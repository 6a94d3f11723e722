import { MONTHS } from "./words.ts";

/** The ISO 8601 date of a moment by the clock of this machine. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** Its parts: 2022-01-03. */
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;

/**
 * "3 January 2022" for an ISO 8601 date; what is no date is given back as it is. Not by `Intl`,
 * whose first date costs as much as painting the popup.
 */
export function dayInWords(date: string): string {
  const { year, month, day } = ISO_DAY.exec(date)?.groups ?? {};
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** "2–8 January 2022", "28 January – 3 February 2022" for the first and last of some days. */
export function daysInWords(start: string, end: string): string {
  if (start === end) return dayInWords(start);
  const [first, last] = [start, end].map((date) => dayInWords(date).split(" "));
  const [day, month, year] = first ?? [];
  if (year !== last?.[2]) return `${dayInWords(start)} – ${dayInWords(end)}`;
  if (month !== last?.[1]) return `${day} ${month} – ${dayInWords(end)}`;
  return `${day}–${dayInWords(end)}`;
}

/**
 * The years that are not to come, three at most: a page was not published in the future, whatever
 * years its dates fit.
 */
export const pastYears = (years: readonly number[], today: Date): readonly number[] =>
  years.filter((year) => year <= today.getFullYear()).slice(0, MOST_YEARS);

/** More only tell that it is uncertain. */
const MOST_YEARS = 3;
