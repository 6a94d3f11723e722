import { derived } from "../../article/derived.ts";
import type { DateMention } from "./date-mention.ts";
import { dateMentions } from "./date-mentions.ts";

/**
 * The dates that an article names, with the year of a range on both its days, and a weekday and the date beside it taken together where they are
 * read as two: "Sunday, 02/01/2022", "Saturday night, January 8", "Friday (7 January)".
 */
export const namedDays = derived((article): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (const mention of dateMentions(article)
    .map(withYear)
    .map((one) => withOwnWeekday(article.text, one))) {
    const joined = join(article.text, found.at(-1), mention);
    if (joined !== undefined) found.pop();
    found.push(joined ?? mention);
  }
  return found;
});

/** The last of several weekdays: "Saturday and " in "Saturday and Sunday, January 8 and 9". */
const WEEKDAY_BEFORE =
  /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?(?: (?:night|morning))?(?:,? (?:and|or|to|through|until) |[,&/ –—-]{1,3})$/;

/** Room for the longest of them. UTF-16 code units. */
const LIST_WINDOW = 30;

/** In a list of weekdays before one date, the last is not that of the date. */
function withOwnWeekday(text: string, mention: DateMention): DateMention {
  const { weekday, ...parts } = mention.parts;
  if (weekday === undefined || parts.day === undefined) return mention;
  const before = text.slice(Math.max(0, mention.start - LIST_WINDOW), mention.start);
  return WEEKDAY_BEFORE.test(before) ? { ...mention, parts } : mention;
}

/**
 * Of "January 7-9, 2022" the first day has the year, too, and of "December 30 to January 2, 2022" the
 * year before it.
 */
export function withYear(mention: DateMention): DateMention {
  const { parts, until } = mention;
  const { year, month } = parts;
  if (until?.year === undefined || month === undefined) return mention;
  if (year !== undefined && year !== until.year) return mention;
  const isOverNewYear = month > (until.month ?? month);
  return { ...mention, parts: { ...parts, year: isOverNewYear ? until.year - 1 : until.year } };
}

/** The weekday and the date as one mention; `undefined` where they are none. */
function join(
  text: string,
  weekday: DateMention | undefined,
  date: DateMention,
): DateMention | undefined {
  if (weekday === undefined || !isWeekdayAlone(weekday) || !isDayAlone(date)) return undefined;
  const between = text.slice(weekday.end, Math.min(date.start, weekday.end + WIDEST));
  if (!BETWEEN.test(between)) return undefined;
  const isClosed = between.endsWith("(") && text.charAt(date.end) === ")";
  const end = isClosed ? date.end + 1 : date.end;
  return {
    ...date,
    start: weekday.start,
    end,
    exact: text.slice(weekday.start, end),
    parts: { ...date.parts, ...weekday.parts },
  };
}

/** "Sunday" or "this Sunday": beside a date both are its weekday. */
const isWeekdayAlone = ({ form, parts }: DateMention): boolean =>
  form === "weekday" && parts.weekday !== undefined && parts.day === undefined;

/** A day of a month, its weekday left out. "On Sunday, 2.9 million people" names none. */
const isDayAlone = ({ form, parts: { day, month, weekday, year } }: DateMention): boolean =>
  day !== undefined &&
  month !== undefined &&
  weekday === undefined &&
  (form !== "numeric" || year !== undefined);

/** What stands between a weekday and its date. */
const BETWEEN = /^(?: (?:morning|afternoon|evening|night))?(?:,? | \()$/;

/** Room for more than the longest of them. UTF-16 code units. */
const WIDEST = 16;
