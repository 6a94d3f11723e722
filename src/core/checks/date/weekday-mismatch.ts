import type { Article } from "../../article/article.ts";
import {
  type DayNumber,
  dayNumber,
  dayOfIso,
  isoOf,
  longDate,
  weekdayOf,
} from "../../text/calendar.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import {
  dateName,
  monthDayName,
  weekdayName,
  weekdayNameOf,
  yearOf,
} from "../../text/dates/date-names.ts";
import { isEitherOrder } from "../../text/dates/numeric-order.ts";
import { daysNear, type Misfit, weekdayFit } from "../../text/dates/weekday-fit.ts";
import { leakedMentions } from "../../text/dates/leaked-mentions.ts";
import { paragraphAround } from "../../text/sentences.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a weekday beside a date that falls on another weekday: "Monday, 8 November 2023". One of
 * the two was changed on the way, or the year was; which one decides when it happened.
 * Source: the Gregorian calendar. 0 of 49 weekdays beside a full date were wrong in native texts.
 * Units: without a year, the year of publication and those beside it must all disagree; without a
 * month, every such day within 45 days of publication.
 * Misses: a wrong weekday that fits in a neighbouring year, where no year is told.
 * Wrong when: the year is told farther away than the paragraph; the publication date is wrong.
 */
export const weekdayMismatch: Check = {
  id: "date/weekday-mismatch",
  title: "Weekday and date disagree",
  judge: (article) =>
    assertedDates(article)
      .flatMap((mention) => [mention, ...lastDayOf(mention)])
      .flatMap((mention) => findingOf(article, mention)),
};

/** Of "Friday, January 7 to Monday, January 9" the last day, as a mention with the same passage. */
const lastDayOf = ({ until, ...first }: DateMention): readonly DateMention[] =>
  until?.weekday === undefined || until.day === undefined
    ? []
    : [{ ...first, parts: { ...first.parts, ...until } }];

function findingOf(article: Article, mention: DateMention): readonly Finding[] {
  const fit = weekdayFit(mention, article.published?.date);
  if (fit.kind !== "misfit" || isExcused(article, mention, fit.told)) return [];
  const published = dayOfIso(article.published?.date ?? "") ?? fit.day;
  return [
    {
      passage: { start: mention.start, end: mention.end },
      convention: "D-X-04",
      ...GRADES[fit.told],
      message: `${dateName(fit.day)} ${fit.day > published ? "is" : "was"} a ${weekdayNameOf(fit.day)}, not a ${weekdayName(fit.weekday)}.`,
      explanation: `${EXPLANATIONS[fit.told](fit)} Newspapers err, too.`,
      suggestion: daysNear(fit).map(longDate).join(", or "),
    },
  ];
}

/** How sure a misfit is, by how much of the date was told. */
const GRADES = {
  year: { severity: "caution", confidence: 0.93 },
  month: { severity: "caution", confidence: 0.75 },
  day: { severity: "info", confidence: 0.6 },
} as const;

const EXPLANATIONS = {
  year: ({ day, weekday }: Misfit) => {
    const years = [yearOf(day) - 1, yearOf(day) + 1].filter((year) => isOn(weekday, day, year));
    const other = years.map((year) => ` In ${year} it is a ${weekdayName(weekday)}.`).join("");
    return `The weekday, the day or the year was changed on the way.${other}`;
  },
  month: ({ day, weekday }: Misfit) =>
    `No year is told, but ${monthDayName(day)} is a ${weekdayName(weekday)} in no year round the publication date. The weekday or the day was changed on the way.`,
  day: ({ weekday }: Misfit) =>
    `No month is told, and no ${weekdayName(weekday)} with this day lies within 45 days of the publication date. One of the two was changed on the way, or the page is older or younger than its date.`,
} as const;

/** Whether the same day of another year falls on a weekday. */
function isOn(weekday: number, day: DayNumber, year: number): boolean {
  const [, month = 0, ofMonth = 0] = isoOf(day).split("-").map(Number);
  const other = dayNumber(year, month, ofMonth);
  return other !== undefined && weekdayOf(other) === weekday;
}

/** The unlucky day is spoken of on any day. */
const IDIOM = /^Friday,? the (?:13th|thirteenth)$/i;

/** Without a year a misfit needs more: the passage must speak of the time of publication. */
function isExcused(article: Article, mention: DateMention, told: Misfit["told"]): boolean {
  if (isFlaggedAsLeaked(article, mention) || isOfOtherOrder(article, mention)) return true;
  if (told === "year") return false;
  if (told === "day" && IDIOM.test(mention.exact)) return true;
  return isToldOfAnotherTime(article, mention);
}

/**
 * Whether a leaked form holds both: its own row flags it and says that they disagree. Not of "Sunday
 * 2/6", which is passed there where it may be American.
 */
function isFlaggedAsLeaked(article: Article, { start, exact }: DateMention): boolean {
  if (isEitherOrder(exact) && !/[)\]）］]$/.test(exact)) return false;
  return leakedMentions(article).some(
    (leak) => leak.start === start && leak.parts.weekday !== undefined,
  );
}

/** Whether the figures fit with the month first: "Sunday 2/6/2022" was the sixth of February. */
function isOfOtherOrder({ published }: Article, mention: DateMention): boolean {
  const { day, month } = mention.parts;
  if (day === undefined || month === undefined || !isEitherOrder(mention.exact)) return false;
  const swapped = { ...mention, parts: { ...mention.parts, day: month, month: day } };
  return weekdayFit(swapped, published?.date).kind === "fits";
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;

/** Whether the paragraph names a year far from publication: what it tells may have happened then. */
function isToldOfAnotherTime({ text, published }: Article, mention: DateMention): boolean {
  const year = Number(published?.date.slice(0, 4));
  const { start, end } = paragraphAround(text, mention.start);
  return [...text.slice(start, end).matchAll(YEAR)].some(
    ([named]) => Math.abs(Number(named) - year) > 1,
  );
}
