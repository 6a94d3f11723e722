import type { DayNumber } from "../calendar.ts";
import type { DayParts } from "./day-parts.ts";
import {
  ETHIOPIAN_MONTHS,
  HEBREW_MONTHS,
  HIJRI_MONTHS,
  SOLAR_MONTHS,
} from "./leaked-month-names.ts";

/** A calendar that `Intl.DateTimeFormat` keeps, with what is needed to look a day of it up. */
interface Calendar {
  /** Unicode calendar identifier. */
  readonly id: string;
  readonly months: readonly (readonly string[])[];
  /** When its year 0 began, in years of the Gregorian calendar. */
  readonly yearZero: number;
  /** Days. */
  readonly yearLength: number;
  /** Days. */
  readonly longestMonth: number;
  /** Whether `Intl` gives a month by its name: leap months move the numbers. */
  readonly monthStyle: "numeric" | "long";
}

const CALENDARS = {
  solar: {
    id: "persian",
    months: SOLAR_MONTHS,
    yearZero: 621.22,
    yearLength: 365.2422,
    longestMonth: 31,
    monthStyle: "numeric",
  },
  hijri: {
    id: "islamic-umalqura",
    months: HIJRI_MONTHS,
    yearZero: 621.57,
    yearLength: 354.367,
    longestMonth: 30,
    monthStyle: "numeric",
  },
  ethiopian: {
    id: "ethiopic",
    months: ETHIOPIAN_MONTHS,
    yearZero: 7.69,
    yearLength: 365.25,
    longestMonth: 30,
    monthStyle: "numeric",
  },
  hebrew: {
    id: "hebrew",
    months: HEBREW_MONTHS,
    yearZero: -3760.3,
    yearLength: 365.2468,
    longestMonth: 30,
    monthStyle: "long",
  },
} as const satisfies Record<string, Calendar>;

/** A day as it is written in a calendar that is not the Gregorian one. */
export interface ForeignDay {
  readonly calendar: keyof typeof CALENDARS;
  readonly year: number;
  /** As it is spelt in English. */
  readonly month: string;
  readonly day: number;
}

const DAY = 86_400_000;
const MEAN_YEAR = 365.2425;

/** The estimate is a month off at most, and each step comes nearer. */
const MOST_STEPS = 8;

/** Days. */
const MONTH_LENGTH = 29.5;

/**
 * The Gregorian day of a foreign one, as `Intl` counts, or `undefined` for a day that the calendar
 * does not have. Steps there from an estimate, for `Intl` only tells the other way. Islamic dates
 * are of the Saudi calendar; elsewhere they may be a day off.
 */
export function gregorianDay(foreign: ForeignDay): DayParts | undefined {
  const calendar: Calendar = CALENDARS[foreign.calendar];
  if (foreign.day > calendar.longestMonth) return undefined;
  const wanted = {
    year: foreign.year,
    month: calendar.months.findIndex((names) => names.includes(foreign.month)),
    day: foreign.day,
  };
  let at = estimateOf(calendar, wanted);
  let last = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const off = distance(calendar, dayIn(calendar, at), wanted);
    if (off === 0) return partsOf(at);
    if (Math.abs(off) === 1 && off === -last) return undefined; // it lies between two days
    at += off;
    last = off;
  }
  return undefined;
}

/** About how many days lie between two days of a calendar; 0 only if they are the same. */
function distance({ months: names }: Calendar, from: CalendarDay, to: CalendarDay): number {
  const [years, months, days] = [to.year - from.year, to.month - from.month, to.day - from.day];
  const about = Math.round((years * names.length + months) * MONTH_LENGTH + days);
  const [first = 0] = [years, months, days].filter((part) => part !== 0);
  const direction = Math.sign(first);
  return about * direction > 0 ? about : direction;
}

/** `month` is its place in the calendar's list, counted from 0. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format costs more than a hundred dates formatted with it. */
function formatOf({ id, monthStyle }: Calendar): Intl.DateTimeFormat {
  const known = formats.get(id);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-u-nu-latn", {
    calendar: id,
    timeZone: "UTC",
    year: "numeric",
    month: monthStyle,
    day: "numeric",
  });
  formats.set(id, format);
  return format;
}

function estimateOf(
  { yearZero, yearLength, months }: Calendar,
  { year, month, day }: CalendarDay,
): DayNumber {
  const years = yearZero - 1970 + (year * yearLength) / MEAN_YEAR;
  return Math.round(years * MEAN_YEAR + (month * yearLength) / months.length + day);
}

/** A day of the Gregorian calendar as the calendar names it. */
function dayIn(calendar: Calendar, at: DayNumber): CalendarDay {
  const parts = formatOf(calendar).formatToParts(at * DAY);
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const month = valueOf("month");
  return {
    year: Number.parseInt(valueOf("year"), 10),
    month:
      calendar.monthStyle === "long"
        ? calendar.months.findIndex((names) => names.includes(month))
        : Number(month) - 1,
    day: Number(valueOf("day")),
  };
}

function partsOf(number: DayNumber): DayParts {
  const date = new Date(number * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
