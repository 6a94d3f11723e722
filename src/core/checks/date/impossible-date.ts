import { dayNumber } from "../../text/calendar.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import type { DayParts } from "../../text/dates/day-parts.ts";
import { monthName } from "../../text/dates/date-names.ts";
import { sentenceNear } from "../../text/sentence-near.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a day that its month does not have: "31 September", "February 30", "29 February 2023". A
 * digit or a month was changed on the way, or a date was made up.
 * Source: the Gregorian calendar.
 * Misses: 29 February without a year; days of other calendars.
 * Wrong when: a text calls the day impossible in words that the check does not know; a date of
 * another calendar is written with our months (30 February 1712 was a day in Sweden).
 */
export const impossibleDate: Check = {
  id: "date/impossible-date",
  title: "Date that does not exist",
  judge: (article) =>
    assertedDates(article).flatMap((mention) => {
      const impossible = impossibleDay(mention);
      if (impossible === undefined || isMeantSo(article.text, mention)) return [];
      return [findingOf(mention, impossible)];
    }),
};

/** A day that its month does not have. */
interface ImpossibleDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

/** Stands in for a year that was not told: it has every day that any year has. */
const LEAP_YEAR = 2000;

/** The first or the last day of a mention, where its month does not have it. */
function impossibleDay({ parts, until }: DateMention): ImpossibleDay | undefined {
  const last = until?.day === undefined ? {} : { ...parts, ...until };
  return [parts, last].map(impossibleOf).find((day) => day !== undefined);
}

function impossibleOf({ day, month, year }: DayParts): ImpossibleDay | undefined {
  if (day === undefined || month === undefined) return undefined;
  if (dayNumber(year ?? LEAP_YEAR, month, day) !== undefined) return undefined;
  return { day, month, ...(year === undefined ? {} : { year }) };
}

/** "He was 31. September was warm." */
const TWO_SENTENCES = /^\d{1,2}\. /;

/** A proverbial day is named because it does not exist: "the mythical 30 February". */
const PROVERBIAL =
  /\b(?:non-?existent|imaginary|invented|fictional|fictitious|mythical|proverbial|exists?|joke[sd]?|joking)\b/;

/** "There is no 30 February", "no such day as 30 February". */
const DENIED = /\b(?:no|never)(?: such (?:day|date|thing) as)?(?: an?| the| on)? $/;

/** Room for the longest of them. UTF-16 code units. */
const WINDOW = 32;

/** So far to either side the sentence of a day is read. UTF-16 code units. */
const REACH = 300;

function isMeantSo(text: string, mention: DateMention): boolean {
  if (TWO_SENTENCES.test(mention.exact)) return true;
  if (DENIED.test(text.slice(Math.max(0, mention.start - WINDOW), mention.start))) return true;
  const { start, end } = sentenceNear(text, mention, REACH);
  return PROVERBIAL.test(text.slice(start, end));
}

function findingOf({ start, end }: DateMention, { day, month, year }: ImpossibleDay): Finding {
  const last = lastDayOf(month, year);
  const when = year === undefined ? "" : ` ${year}`;
  return {
    passage: { start, end },
    severity: "caution",
    confidence: 0.9,
    message:
      day === 29
        ? `${year} was no leap year: there is no 29 February ${year}.`
        : `${monthName(month)} never has more than ${lastDayOf(month, LEAP_YEAR)} days: there is no ${day} ${monthName(month)}.`,
    explanation:
      "The day, the month or the year was changed on the way. What depends on this date needs another source.",
    suggestion: `${last} ${monthName(month)}${when} or 1 ${monthName(month + 1)}${when}`,
  };
}

/** 28 to 31. */
const lastDayOf = (month: number, year = LEAP_YEAR): number =>
  [31, 30, 29, 28].find((day) => dayNumber(year, month, day) !== undefined) ?? 31;
