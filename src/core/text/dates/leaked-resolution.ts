import { dayNumber, dayOfIso, isoOf, longDate, type DayNumber } from "../calendar.ts";
import type { DateMention } from "./date-mention.ts";
import { monthFirst, weekdayOrder } from "./leaked-order.ts";
import type { LeakedDate, LeakedRow } from "./leaked-row.ts";
import type { Resolution, Standpoint } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { daysNear, weekdayFit } from "./weekday-fit.ts";

/**
 * What a leaked date comes to. Its convention may tell which way it looks, whatever the sentence
 * says ("last 2nd", "next January 2"), or that it counts from the month before or after that of
 * publication ("last month 30th"); the rest is as for other dates.
 */
export function resolveLeaked(mention: LeakedDate, standpoint: Standpoint): Resolution {
  const { side, months } = mention.row;
  const published = dayOfIso(standpoint.published ?? "");
  if (published === undefined) return resolve(mention, standpoint);
  const from = months === undefined ? published : edgeOf(published, months);
  const tense = side ?? standpoint.tense;
  return resolve(dated(ordered(mention, standpoint.published), published), {
    published: isoOf(from),
    ...(tense === undefined ? {} : { tense }),
  });
}

/**
 * The last day but one of the month before, for a day alone may be that of tomorrow; or the first of
 * the month after.
 */
function edgeOf(published: DayNumber, months: -1 | 1): DayNumber {
  const [year = 0, month = 0] = isoOf(published).split("-").map(Number);
  return months === -1
    ? firstOfMonth(year, month) - 2
    : firstOfMonth(month === 12 ? year + 1 : year, (month % 12) + 1);
}

const firstOfMonth = (year: number, month: number): DayNumber => dayNumber(year, month, 1) ?? 0;

/** In the order of day and month that the weekday tells, where two are possible. */
function ordered(mention: LeakedDate, published: string | undefined): LeakedDate {
  const { meaning, parts } = mention;
  if (meaning?.kind !== "either" || parts.weekday === undefined) return mention;
  const order = weekdayOrder(parts, published);
  if (order === undefined) return mention;
  const told = order === "day-first" ? parts : monthFirst(parts);
  return { ...mention, parts: told, meaning: { kind: "date", parts: told } };
}

/** With the year in which "last January 2" is past and "next January 2" is still to come. */
function dated(mention: LeakedDate, published: DayNumber): DateMention {
  const { month, day, year } = mention.parts;
  const { side } = mention.row;
  if (side === undefined || month === undefined || day === undefined || year !== undefined) {
    return mention;
  }
  const found = yearOn(side, { month, day }, published);
  return found === undefined ? mention : { ...mention, parts: { ...mention.parts, year: found } };
}

function yearOn(
  side: NonNullable<LeakedRow["side"]>,
  { month, day }: { readonly month: number; readonly day: number },
  published: DayNumber,
): number | undefined {
  const year = Number(isoOf(published).slice(0, 4));
  const years = side === "past" ? [year, year - 1] : [year, year + 1];
  return years.find((candidate) => {
    const found = dayNumber(candidate, month, day);
    if (found === undefined) return false;
    return side === "past" ? found <= published : found >= published;
  });
}

/** Of a weekday and a day that do not fit, the nearest day of either, as a sentence after another. */
export function daysNearby(mention: LeakedDate, published: string | undefined): string {
  const fit = weekdayFit(mention, published);
  if (fit.kind !== "misfit") return "";
  return ` Near it are ${daysNear(fit).map(longDate).join(" and ")}.`;
}
