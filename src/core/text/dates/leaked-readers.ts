import { MONTHS, WEEKDAYS } from "../calendar.ts";
import type { DayParts } from "./day-parts.ts";
import { gregorianDay, type ForeignDay } from "./leaked-calendars.ts";
import { monthFirst } from "./leaked-order.ts";
import { NEPALI_MONTHS } from "./leaked-month-names.ts";
import type { Groups, LeakedReading } from "./leaked-row.ts";

/** What most forms mean: weekday, day, month, year and time as far as they are named. */
export function readParts(groups: Groups): LeakedReading {
  const { hour, minute } = groups;
  return {
    parts: partsOf(groups),
    ...(hour === undefined ? {} : { time: `${hour.padStart(2, "0")}:${minute ?? "00"}` }),
  };
}

function partsOf({ weekday, day, month, number, year }: Groups): DayParts {
  return {
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(month === undefined ? {} : { month: monthOf(month) }),
    ...(number === undefined ? {} : { month: Number(number) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday) }),
  };
}

/** Two figures are of this century: what is met on the web is. */
const yearOf = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

const weekdayOf = (name: string): number =>
  WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3)));

/** "Sunday (13/2)", but not "Sunday (24/7)". */
export const readDayMonth = (groups: Groups): LeakedReading | undefined =>
  slashed(groups) === "24/7" ? undefined : readParts(groups);

/** "Sunday 13/2", but not "the morning of 9/11"; "Sunday 5/6" may be of an American. */
export function readBareDayMonth(groups: Groups): LeakedReading | undefined {
  if (["24/7", "9/11"].includes(slashed(groups))) return undefined;
  const { parts } = readParts(groups);
  if (Number(parts.day) > 12 || parts.day === parts.month) return { parts };
  return { parts, meaning: { kind: "either", readings: [parts, monthFirst(parts)] } };
}

const slashed = ({ day, number, year }: Groups): string =>
  [day, number, year ?? []].flat().join("/");

/** "2ª-feira", the second day of the week, is Monday. */
export function readFeira({ day, weekday }: Groups): LeakedReading | undefined {
  const counted = Number(day) - 1;
  if (counted < 1 || counted > 5) return undefined;
  if (weekday !== undefined && weekdayOf(weekday) !== counted) return undefined;
  return { parts: { weekday: counted } };
}

/** "months, 2 January": Romanian Monday. */
export function readMonday(groups: Groups): LeakedReading {
  return { parts: { ...partsOf(groups), weekday: 1 } };
}

/** "on day 2": but not "on Day 1", the first of anything. */
export function readDayAlone({ word, day }: Groups): LeakedReading | undefined {
  return word === "day" && day !== "1" ? { parts: { day: Number(day) } } : undefined;
}

/** "the night to Sunday" began on Saturday. */
export function readNightTo({ nextWeekday = "" }: Groups): LeakedReading {
  return { parts: { weekday: weekdayOf(nextWeekday) }, night: "ending" };
}

/** "the night from Saturday to Sunday": two days that follow each other. */
export function readNight({ weekday = "", nextWeekday = "" }: Groups): LeakedReading | undefined {
  const ending = weekdayOf(nextWeekday);
  if (ending !== (weekdayOf(weekday) + 1) % 7) return undefined;
  return { parts: { weekday: ending }, night: "ending" };
}

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "half three" is half past two. */
export function readHalf({ word = "" }: Groups): LeakedReading {
  const hour = HOURS.indexOf(word);
  return { parts: {}, time: `${String(hour === 0 ? 12 : hour).padStart(2, "0")}:30` };
}

/** Hours of the day are counted from six in the morning. */
export function readDayHour({ word = "" }: Groups): LeakedReading {
  const hour = (HOURS.indexOf(word) + 1 + 6) % 24;
  return { parts: {}, time: `${String(hour).padStart(2, "0")}:00` };
}

/** "in the first ten days of January"; the last are those that are left. */
export function readTenDays(groups: Groups): LeakedReading {
  const month = monthOf(groups["month"] ?? "");
  const third = { first: 0, second: 1, middle: 1, third: 2, last: 2 }[groups["word"] ?? ""] ?? 0;
  const [first = 1, last = 10] = [
    [1, 10],
    [11, 20],
    [21, new Date(Date.UTC(2023, month, 0)).getUTCDate()],
  ][third] ?? [1, 10];
  return { parts: { month, day: first }, until: { month, day: last } };
}

/** How far ahead the Bikram Sambat and how far behind the Bangla calendar is from mid-April on. */
const NEPALI = { from: 2040, to: 2100, before: -57 };
const BANGLA = { from: 1390, to: 1450, before: 593 };

/** The years of both begin in mid-April; their ninth month, Poush, runs over the end of ours. */
export function readNepali({ day, name = "", count }: Groups): LeakedReading | undefined {
  const counted = Number(count);
  const era = [NEPALI, BANGLA].find(({ from, to }) => counted >= from && counted <= to);
  if (era === undefined) return undefined;
  const month = NEPALI_MONTHS.findIndex((names) => names.includes(name));
  const isAfterNewYear = month > POUSH || (month === POUSH && Number(day) > LAST_OF_DECEMBER);
  return { parts: { year: counted + era.before + (isAfterNewYear ? 1 : 0) } };
}

const POUSH = 8;

/** The day of Poush that is the last of December, give or take one. */
const LAST_OF_DECEMBER = 16;

/** "the years 90". */
export function readDecade({ count }: Groups): LeakedReading | undefined {
  const decade = Number(count);
  if (decade < 20 || decade > 90 || decade % 10 !== 0) return undefined;
  return { parts: { year: 1900 + decade }, until: { year: 1909 + decade } };
}

/** The reader of years that an era counts: "Reiwa 3" is 2018 and three. */
export const readEra =
  (before: number, { from, to }: { readonly from: number; readonly to: number }) =>
  ({ count, year, day, month }: Groups): LeakedReading | undefined => {
    const counted = Number(count ?? year);
    if (counted < from || counted > to) return undefined;
    return { parts: { ...partsOf({ day, month }), year: counted + before } };
  };

/** The reader of days of a calendar that is not the Gregorian one; only of years within living memory. */
export const readForeign =
  (calendar: ForeignDay["calendar"]) =>
  ({ day, name = "", count }: Groups): LeakedReading | undefined => {
    const month = name.replace(/\s/g, " ").replace("’", "'");
    const parts = gregorianDay({ calendar, year: Number(count), month, day: Number(day) });
    const isModern = parts?.year !== undefined && parts.year > MODERN && parts.year < FUTURE;
    return isModern ? { parts } : undefined;
  };

/** Dates before are history and carried over knowingly. */
const MODERN = 1970;

/** No news is of so late a day. */
const FUTURE = 2100;
