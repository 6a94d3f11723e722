import type { Article } from "../../article/article.ts";
import { dayOfIso, isoOf, weekdayOf } from "../../text/calendar.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import { monthName, weekdayName } from "../../text/dates/date-names.ts";
import { nearestDay } from "../../text/dates/nearest-day.ts";
import { isEitherOrder } from "../../text/dates/numeric-order.ts";
import { toldFrom, type ToldFrom } from "../../text/dates/told-from.ts";
import { weekdayFit } from "../../text/dates/weekday-fit.ts";
import { sentenceNear } from "../../text/sentence-near.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags what an article says of days where its own other words say otherwise: "Sunday (2)" and
 * "Sunday, January 3" in one month, "yesterday (Thursday)" and "yesterday, Wednesday" in one text.
 * One of them was changed, or the text was put together of two.
 * Source: the calendar: days of one month that are n apart are n weekdays apart.
 * Misses: the same event dated differently; days of different months; dates with a year, which the
 * calendar judges alone.
 * Wrong when: two years are told of and neither is named near the date; a live page covers several days.
 */
export const inconsistentDates: Check = {
  id: "date/inconsistent-dates",
  title: "Days of one article that cannot all be right",
  judge: (article) => [...weekdayFindings(article), ...relativeFindings(article)],
};

/** A weekday with a day of a month of the article's own time. */
interface NamedDay {
  readonly mention: DateMention;
  readonly weekday: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
}

/** More in one text are a calendar, which must not cost more: each is held against each. */
const MOST = 40;

/** Each named day that contradicts one before it, and the other way round where that one is the wrong one. */
function weekdayFindings(article: Article): readonly Finding[] {
  const days = weekdayDays(article);
  const flagged = new Map<DateMention, Finding>();
  for (const [index, later] of days.entries()) {
    const earlier = days.slice(0, index).find((one) => contradicts(one, later));
    if (earlier === undefined) continue;
    const [wrong, right] = isWronger(earlier, later, article) ? [earlier, later] : [later, earlier];
    // A leaked form is flagged by its own row already, with the day that it means.
    if (wrong.mention.convention !== undefined || flagged.has(right.mention)) continue;
    flagged.set(wrong.mention, findingOf(wrong, right));
  }
  return [...flagged.values()];
}

function weekdayDays(article: Article): readonly NamedDay[] {
  const mentions = assertedDates(article);
  const months = new Set(
    mentions.map(({ parts }) => parts.month).filter((one) => one !== undefined),
  );
  const [onlyMonth] = months.size === 1 ? months : [];
  const named = mentions.flatMap((mention) => {
    const { weekday, day, year } = mention.parts;
    if (weekday === undefined || day === undefined || year !== undefined) return [];
    const month = mention.parts.month ?? monthNear(mention, article) ?? onlyMonth;
    return month === undefined ? [] : [{ mention, weekday, day, month }];
  });
  return named.slice(0, MOST).filter(({ mention }) => isOfItsTime(article, mention));
}

/** The month of the day with this weekday that lies nearest to publication. */
function monthNear({ parts }: DateMention, { published }: Article): number | undefined {
  const day = nearestDay(parts, dayOfIso(published?.date ?? ""));
  if (day === undefined || weekdayOf(day) !== parts.weekday) return undefined;
  return Number(isoOf(day).slice(5, 7));
}

/** Words of a year that is told. */
const OTHER_YEAR =
  /\b(?:(?:1[5-9]|20)\d\d|(?:last|next|previous|following) year|years? (?:ago|later|earlier|before))\b/;

/** So far to either side the sentence of a day is read. UTF-16 code units. */
const REACH = 300;

/** Whether nothing near says that the day is of another year, and the calendar has not judged it alone. */
function isOfItsTime({ text, published }: Article, mention: DateMention): boolean {
  if (mention.until !== undefined || isEitherOrder(mention.exact)) return false;
  if (weekdayFit(mention, published?.date).kind === "misfit") return false;
  const { start, end } = sentenceNear(text, mention, REACH);
  return !OTHER_YEAR.test(text.slice(start, end));
}

const contradicts = (one: NamedDay, other: NamedDay): boolean =>
  one.month === other.month && (other.day - one.day - (other.weekday - one.weekday)) % 7 !== 0;

/** Whether the earlier of two is the wrong one: the other fits the publication date, or is leaked and flagged. */
function isWronger(earlier: NamedDay, later: NamedDay, { published }: Article): boolean {
  if (later.mention.convention !== undefined) return earlier.mention.convention === undefined;
  const from = dayOfIso(published?.date ?? "");
  const fits = ({ mention: { parts }, weekday }: NamedDay): boolean => {
    const day = nearestDay(parts, from);
    return day !== undefined && weekdayOf(day) === weekday;
  };
  return fits(later) && !fits(earlier);
}

function findingOf(wrong: NamedDay, right: NamedDay): Finding {
  const { start, end, exact } = wrong.mention;
  const weekday = (((right.weekday + wrong.day - right.day) % 7) + 7) % 7;
  return {
    passage: { start, end },
    severity: "caution",
    confidence: 0.8,
    message: `If “${right.mention.exact}” is right, ${wrong.day} ${monthName(wrong.month)} is a ${weekdayName(weekday)}, not a ${weekdayName(wrong.weekday)}.`,
    explanation: `The article names both days, and they cannot both be right. A weekday or a day was changed on the way, or “${exact}” comes from another text.`,
  };
}

/** Where the page is dated, its date judges each relative day alone. */
function relativeFindings(article: Article): readonly Finding[] {
  if (article.published !== undefined) return [];
  const [first, ...others] = toldFrom(article);
  if (first === undefined) return [];
  return others
    .filter((told) => isApart(first, told))
    .map(({ start, end, weekday }) => ({
      passage: { start, end },
      severity: "caution",
      confidence: 0.8,
      message: `“${article.text.slice(start, end)}” was written on a ${weekdayName(weekday)}, “${article.text.slice(first.start, first.end)}” on a ${weekdayName(first.weekday)}.`,
      explanation:
        "Both count from the day of writing, which is one day. The text was put together of two, or a weekday was changed on the way.",
    }));
}

const isApart = (one: ToldFrom, other: ToldFrom): boolean => one.weekday !== other.weekday;
