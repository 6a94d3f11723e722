import { type DayNumber, isoOf, longDate, MONTHS, WEEKDAYS } from "../calendar.ts";

/** "8 November 2023". */
export const dateName = (day: DayNumber): string =>
  longDate(day).slice(weekdayNameOf(day).length + 1);

/** "Wednesday". */
export function weekdayNameOf(day: DayNumber): string {
  return longDate(day).split(" ")[0] ?? "";
}

/** "8 November", for a date whose year was not told. */
export const monthDayName = (day: DayNumber): string => dateName(day).slice(0, -" 2023".length);

/** 0 (Sunday) to 6 (Saturday) as it is printed, and nothing for another number. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? "";

/** 1 (January) to 12 (December) as it is printed, and nothing for another number. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** "2nd". */
export function ordinal(count: number): string {
  if (count % 100 > 10 && count % 100 < 14) return `${count}th`;
  return `${count}${["th", "st", "nd", "rd"][count % 10] ?? "th"}`;
}

/** The year of a day. */
export const yearOf = (day: DayNumber): number => Number(isoOf(day).slice(0, 4));
