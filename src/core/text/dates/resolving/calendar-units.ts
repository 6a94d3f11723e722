import { type DayNumber, dayNumber, isoOf, weekdayOf } from "../../calendar.ts";
import type { Amount, Unit } from "../meaning.ts";

/** Year, month (1 to 12) and day of a day. */
export function civil(day: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first day of a month; the month may run over the ends of its year. */
export function firstOfMonth(year: number, month: number): DayNumber {
  const index = year * 12 + month - 1;
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1) ?? Number.NaN;
}

/** The Monday of a day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - ((weekdayOf(day) + 6) % 7);

/** Both ends included. */
export interface Days {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Months in the units that are counted in months. */
const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The week, month, year … that holds a day, moved by so many of its kind. Weeks begin on Monday. */
export function unitAround(day: DayNumber, unit: Unit, step = 0): Days {
  const monday = mondayOf(day) + 7 * step;
  if (unit === "day") return { start: day + step, end: day + step };
  if (unit === "week") return { start: monday, end: monday + 6 };
  if (unit === "weekend") return { start: monday + 5, end: monday + 6 };
  const months = MONTHS_IN[unit] ?? 1;
  const { year, month } = civil(day);
  const index = Math.floor((year * 12 + month - 1) / months + step) * months;
  return { start: firstOfMonth(0, index + 1), end: firstOfMonth(0, index + 1 + months) - 1 };
}

/** A day moved by amounts; the day of the month is cut to the length of the month it lands in. */
export function shifted(day: DayNumber, by: readonly Amount[], direction: -1 | 1): DayNumber {
  let moved = day;
  // Months first: "1 month 21 days ago" in whatever order it is written.
  for (const { count, unit } of by)
    moved = addMonths(moved, direction * count * (MONTHS_IN[unit] ?? 0));
  for (const { count, unit, isWorking } of by) {
    if (isWorking === true) moved = addWorkingDays(moved, count, direction);
    else if (unit === "day") moved += direction * count;
    if (unit === "week" || unit === "weekend") moved += direction * count * 7;
  }
  return moved;
}

const isWeekend = (day: DayNumber): boolean => mondayOf(day) + 4 < day;

/** Whole weeks first, then day by day. Public holidays count. */
function addWorkingDays(day: DayNumber, count: number, direction: -1 | 1): DayNumber {
  let moved = day;
  while (isWeekend(moved)) moved -= direction;
  moved += direction * 7 * Math.floor(count / 5);
  for (let left = count % 5; left > 0;) {
    moved += direction;
    if (!isWeekend(moved)) left--;
  }
  return moved;
}

function addMonths(day: DayNumber, months: number): DayNumber {
  if (months === 0) return day;
  const from = civil(day);
  const first = firstOfMonth(from.year, from.month + months);
  const last = firstOfMonth(from.year, from.month + months + 1) - 1;
  return Math.min(first + from.day - 1, last);
}

/** Whether a day can be written as an ISO 8601 date of four-digit years. */
export const isWritable = (day: DayNumber): boolean => day >= FIRST && day <= LAST;

const FIRST = dayNumber(1, 1, 1) ?? 0;
const LAST = dayNumber(9999, 12, 31) ?? 0;

/** "31 September 2022" for a reader. */
export const isoOrNothing = (day: DayNumber): string | undefined =>
  isWritable(day) ? isoOf(day) : undefined;
