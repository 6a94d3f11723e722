import { type DayNumber, dayNumber, isoOf } from "../calendar.ts";
import type { DayParts } from "./day-parts.ts";

/**
 * The day that parts name: as it is told, or in the year (without a month, the month) that brings it
 * nearest to a day. `undefined` for parts without a day, and where no such day exists.
 */
export function nearestDay(
  { year, month, day }: DayParts,
  from: DayNumber | undefined,
): DayNumber | undefined {
  if (day === undefined) return undefined;
  if (year !== undefined && month !== undefined) return dayNumber(year, month, day);
  if (from === undefined || year !== undefined) return undefined;
  const [fromYear = 0, fromMonth = 0] = isoOf(from).split("-").map(Number);
  const [nearest] = [-1, 0, 1]
    .map((step) =>
      month === undefined
        ? dayInMonth(fromYear * 12 + fromMonth - 1 + step, day)
        : dayNumber(fromYear + step, month, day),
    )
    .filter((one) => one !== undefined)
    .toSorted((one, other) => Math.abs(one - from) - Math.abs(other - from));
  return nearest;
}

/** The day of a month that is counted from the year 0. */
const dayInMonth = (months: number, day: number): DayNumber | undefined =>
  dayNumber(Math.floor(months / 12), (months % 12) + 1, day);
