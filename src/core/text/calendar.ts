/** English names, Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** English names, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const DAY = 86_400_000;

/** A count of days since 1 January 1970: what calendar arithmetic is done in. */
export type DayNumber = number;

/** The day of year, month (1 to 12) and day, or `undefined` for one that does not exist (31 June). */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY : undefined;
}

/** The day of an ISO 8601 date or timestamp, or `undefined` for anything else. */
export function dayOfIso(iso: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  return match === null
    ? undefined
    : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO 8601 date. */
export const isoOf = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: DayNumber): number => new Date(day * DAY).getUTCDay();

/** "Sunday 2 January 2022". */
export function longDate(day: DayNumber): string {
  const date = new Date(day * DAY);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? "";
  const month = MONTHS[date.getUTCMonth()] ?? "";
  return `${weekday} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
