import type { DateMention } from "./date-mentions.ts";
import { type DayNumber, dayNumber, isoOf, weekdayOf } from "./calendar.ts";

/** A weekday with a day of the month, its month left out: "Sunday the 2nd". */
export interface WeekdayWithDay {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** 1 to 31. */
  readonly day: number;
}

/** News is about the days round its publication: a fit farther off is a chance one. Days. */
const NEAR = 31;

/** Beyond it nobody would leave the month out: no fit so near means that something is wrong. Days. */
export const FARTHEST = 45;

/**
 * What a weekday with a day comes to, seen from a day: the day it names, the nearest day that would
 * fit though it is too far off to be sure, or none at all.
 */
export type Resolution =
  | { readonly kind: "resolved"; readonly day: DayNumber }
  | { readonly kind: "too-far"; readonly day: DayNumber }
  | { readonly kind: "none" };

/**
 * Resolves against the day of publication: the fit nearest to it within 31 days, in a past tense
 * rather one before it, in a future tense rather one after it. Nothing within 45 days is `none`.
 */
export function resolveByPublication(
  named: WeekdayWithDay,
  published: DayNumber,
  tense: "past" | "future",
): Resolution {
  const fits = fitsAround(named, published).toSorted(byDistance(published));
  const isExpected = (day: DayNumber) => (tense === "past" ? day <= published : day >= published);
  const near = fits.filter((day) => Math.abs(day - published) <= NEAR);
  const day = near.find(isExpected) ?? near[0];
  if (day !== undefined) return { kind: "resolved", day };
  const [far] = fits;
  return far === undefined ? { kind: "none" } : { kind: "too-far", day: far };
}

/**
 * The year that is assumed when nothing tells one: machine translation good enough for content
 * farms is free since about 2017, so what is met is mostly of the ten years after; this is their
 * middle. A constant, because core never asks what year it is.
 */
const ASSUMED_YEAR = 2022;

/** How far from the assumed year fits are looked for. Count of years; a weekday recurs within 11. */
const YEARS_AROUND = 11;

/** A day that the other dates of a text point to. */
export interface Pointed {
  readonly day: DayNumber;
  /** The date that points to it. */
  readonly by: DateMention;
}

/**
 * Resolves without a day of publication: the fit nearest to a date that the text names, within 31
 * days. Dates with a year come first; without one, the year nearest to 2022 in which it fits.
 */
export function resolveByMentions(
  named: WeekdayWithDay,
  mentions: readonly DateMention[],
): Pointed | undefined {
  const dated = mentions.filter(({ year }) => year !== undefined);
  const undated = mentions.filter(({ year }) => year === undefined);
  return nearestFit(named, dated) ?? nearestFit(named, undated);
}

interface Fit extends Pointed {
  readonly year: number;
  /** Days between the fit and the date that points to it. */
  readonly distance: number;
}

function nearestFit(named: WeekdayWithDay, mentions: readonly DateMention[]): Pointed | undefined {
  const fits = mentions
    .flatMap((mention) => fitsOf(named, mention))
    .toSorted(
      (one, other) =>
        one.distance - other.distance ||
        Math.abs(one.year - ASSUMED_YEAR) - Math.abs(other.year - ASSUMED_YEAR),
    );
  return fits[0];
}

function fitsOf(named: WeekdayWithDay, mention: DateMention): readonly Fit[] {
  return yearsOf(mention).flatMap((year) => {
    const anchor = dayNumber(year, mention.month, mention.day);
    if (anchor === undefined) return [];
    return fitsAround(named, anchor)
      .map((day) => ({ day, by: mention, year, distance: Math.abs(day - anchor) }))
      .filter(({ distance }) => distance <= NEAR);
  });
}

const yearsOf = ({ year }: DateMention): readonly number[] =>
  year === undefined
    ? Array.from(
        { length: 2 * YEARS_AROUND + 1 },
        (_, index) => ASSUMED_YEAR - YEARS_AROUND + index,
      )
    : [year];

/** The days within 45 days of another that have the weekday and the day of the month. */
function fitsAround({ weekday, day }: WeekdayWithDay, anchor: DayNumber): readonly DayNumber[] {
  const [year = 0, month = 0] = isoOf(anchor).split("-").map(Number);
  return [-2, -1, 0, 1, 2]
    .map((offset) => dayInMonth(year, month + offset, day))
    .filter((fit) => fit !== undefined)
    .filter((fit) => Math.abs(fit - anchor) <= FARTHEST && weekdayOf(fit) === weekday);
}

/** As `dayNumber`, for a month that may run over the end of the year. */
function dayInMonth(year: number, month: number, day: number): DayNumber | undefined {
  const monthIndex = year * 12 + month - 1;
  return dayNumber(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, day);
}

const byDistance = (anchor: DayNumber) => (one: DayNumber, other: DayNumber) =>
  Math.abs(one - anchor) - Math.abs(other - anchor);
