import { type DayNumber, dayNumber, dayOfIso, isoOf, weekdayOf } from "../calendar.ts";
import type { DateMention } from "./date-mention.ts";
import type { DayParts } from "./day-parts.ts";

/** How a weekday goes with the day beside it. */
export type WeekdayFit =
  | { readonly kind: "fits" }
  /** Too little is known, or the mention names no weekday and day. */
  | { readonly kind: "unknown" }
  | Misfit;

/** A weekday that is not that of its day. */
export interface Misfit {
  readonly kind: "misfit";
  /** The day that the date most likely means, its weekday left aside. */
  readonly day: DayNumber;
  /** The weekday beside it: 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** The greatest part of the date that was told. */
  readonly told: "year" | "month" | "day";
}

/** Greece, the last country to change, counts as others do since 1924; older weekdays may be right in another calendar. */
const SAME_CALENDAR_SINCE = 1924;

/** Nobody leaves out the month of a day that is farther off. Days. */
const FARTHEST = 45;

const UNKNOWN = { kind: "unknown" } as const;

/**
 * Whether the weekday of a mention is that of its day. Without a year it need only fit in the year
 * of publication or in one beside it, without a month within 45 days of publication. A weekday
 * before a range fits when it is that of any day of it, unless the last day has one of its own.
 */
export function weekdayFit(mention: DateMention, published: string | undefined): WeekdayFit {
  const { weekday, day, month, year } = mention.parts;
  if (weekday === undefined || day === undefined) return UNKNOWN;
  if (year !== undefined && year < SAME_CALENDAR_SINCE) return UNKNOWN;
  const from = dayOfIso(published ?? "");
  const candidates = candidatesOf(mention.parts, from);
  if (candidates.some((one) => namesDayOf(mention, one))) return { kind: "fits" };
  const anchor = from ?? candidates[0] ?? 0;
  const [nearest] = candidates.toSorted(
    (one, other) => Math.abs(one - anchor) - Math.abs(other - anchor),
  );
  if (nearest === undefined) return UNKNOWN;
  return { kind: "misfit", day: nearest, weekday, told: toldBy(month, year) };
}

/** The two days that a misfit can mean: its day, with another weekday, and the nearest one with its weekday. */
export function daysNear({ day, weekday }: Misfit): readonly [DayNumber, DayNumber] {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return [day, ahead > 3 ? day + ahead - 7 : day + ahead];
}

function toldBy(month: number | undefined, year: number | undefined): Misfit["told"] {
  if (month === undefined) return "day";
  return year === undefined ? "month" : "year";
}

/** The days that a date without its weekday may mean. */
function candidatesOf(
  { day = 0, month, year }: DayParts,
  from: DayNumber | undefined,
): readonly DayNumber[] {
  if (month !== undefined && year !== undefined) return daysOf([[year, month]], day);
  if (from === undefined) return [];
  const [publishedYear = 0, publishedMonth = 0] = isoOf(from).split("-").map(Number);
  if (month !== undefined) {
    return daysOf(
      [-1, 0, 1].map((offset) => [publishedYear + offset, month]),
      day,
    );
  }
  const months = [-2, -1, 0, 1, 2].map(
    (offset) => publishedYear * 12 + publishedMonth - 1 + offset,
  );
  return daysOf(
    months.map((count) => [Math.floor(count / 12), (count % 12) + 1]),
    day,
  ).filter((one) => Math.abs(one - from) <= FARTHEST);
}

const daysOf = (
  months: readonly (readonly [year: number, month: number])[],
  day: number,
): readonly DayNumber[] =>
  months.map(([year, month]) => dayNumber(year, month, day)).filter((one) => one !== undefined);

/** Whether the weekday is that of a day, or of one of the range that begins with it. */
function namesDayOf({ parts, until }: DateMention, day: DayNumber): boolean {
  const isRange = until?.day !== undefined && until.weekday === undefined;
  const length = isRange ? (until.day ?? 0) - (parts.day ?? 0) : 0;
  const last = length < 0 ? day + LONGEST_RANGE : day + Math.min(length, LONGEST_RANGE);
  for (let one = day; one <= last; one++) {
    if (weekdayOf(one) === parts.weekday) return true;
  }
  return false;
}

/** After a week every weekday fits. Days. */
const LONGEST_RANGE = 6;
