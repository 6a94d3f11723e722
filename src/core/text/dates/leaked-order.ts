import { dayNumber, dayOfIso, isoOf, weekdayOf } from "../calendar.ts";
import type { DayParts } from "./day-parts.ts";

/** Who leaves out the year speaks of days round publication. Days. */
const NEAR = 60;

/**
 * Which order of day and month the weekday beside them tells: the one in which it is that of a day
 * near publication, where it is not so in the other. `parts` are those of the day-first reading.
 */
export function weekdayOrder(
  parts: DayParts,
  published: string | undefined,
): "day-first" | "month-first" | undefined {
  const isDayFirst = isNearFit(parts, published);
  if (isDayFirst === isNearFit(monthFirst(parts), published)) return undefined;
  return isDayFirst ? "day-first" : "month-first";
}

/** The other reading of "5/6". */
export const monthFirst = ({ day, month, ...others }: DayParts): DayParts => ({
  ...others,
  ...(month === undefined ? {} : { day: month }),
  ...(day === undefined ? {} : { month: day }),
});

/** Whether a weekday is that of its day in a year in which that is near publication. */
function isNearFit(parts: DayParts, published: string | undefined): boolean {
  const from = dayOfIso(published ?? "");
  if (from === undefined) return false;
  const year = Number(isoOf(from).slice(0, 4));
  return [year - 1, year, year + 1]
    .map((candidate) => dayNumber(parts.year ?? candidate, parts.month ?? 0, parts.day ?? 0))
    .filter((day) => day !== undefined)
    .some((day) => Math.abs(day - from) <= NEAR && weekdayOf(day) === parts.weekday);
}
