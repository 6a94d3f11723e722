import type { Article } from "../../article/article.ts";
import { derived } from "../../article/derived.ts";
import { dayNumber, dayOfIso, type DayNumber, weekdayOf } from "../calendar.ts";
import type { DateMention } from "./date-mention.ts";
import { namedDays } from "./named-days.ts";

/** Which part of "02/01/2022" comes first. */
export type NumericOrder = "day-first" | "month-first";

/** A date of three figures. `first` and `second` are 1 to 12 where both orders are possible. */
export interface NumericDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const NUMERIC =
  /\b(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>(?:19|20)\d\d)(?![\d/.-]?\d)/;

/** The figures of a date that is written with them alone, the year last; `undefined` for any other. */
export function numericDate(exact: string): NumericDate | undefined {
  const { first, second, year } = NUMERIC.exec(exact)?.groups ?? {};
  if (year === undefined) return undefined;
  return { first: Number(first), second: Number(second), year: Number(year) };
}

/** Both readings, day first and month first; none where the order makes no difference. */
export function bothReadings({ first, second, year }: NumericDate): readonly DayNumber[] {
  if (first > 12 || second > 12 || first === second) return [];
  return [dayNumber(year, second, first), dayNumber(year, first, second)].filter(
    (day) => day !== undefined,
  );
}

const TWO_FIGURES = /\b(?<one>\d{1,2})[/.](?<other>\d{1,2})\b/;

/** Whether figures stand for day and month in an order that they do not tell: "13/2" tells it, "3/2" does not. */
export function isEitherOrder(exact: string): boolean {
  const { one, other } = TWO_FIGURES.exec(exact)?.groups ?? {};
  return one !== other && Number(one) <= 12 && Number(other) <= 12;
}

/**
 * The order in which a page writes its numeric dates, where anything tells: its language's region,
 * its address, another date with a part above 12 (stamps beside the article count), a weekday or a
 * written month that fits one reading alone, or the day of publication.
 */
export const numericOrder = derived(
  (article): NumericOrder | undefined =>
    orderOfLanguage(article.language) ?? orderOfHost(article.url) ?? orderOfDates(article),
);

/** Regions that write the month first. The rest of the world begins with the day, or with the year. */
const MONTH_FIRST_REGIONS = ["US", "PH", "PR", "GU", "FM", "MH", "PW"];

/** Canada writes both, and all three. */
const MIXED_REGIONS = ["CA"];

function orderOfLanguage(language: string | undefined): NumericOrder | undefined {
  const region = /[-_](?<region>[A-Za-z]{2})$/.exec(language ?? "")?.groups?.["region"];
  if (region === undefined) return undefined;
  const code = region.toUpperCase();
  if (MIXED_REGIONS.includes(code)) return undefined;
  return MONTH_FIRST_REGIONS.includes(code) ? "month-first" : "day-first";
}

const MONTH_FIRST_HOST = /^https?:\/\/[^/]*\.(?:gov|mil|us)(?:[:/]|$)/;

/** Countries that publish in English and begin with the day. */
const DAY_FIRST_HOST = /^https?:\/\/[^/]*\.(?:uk|ie|au|nz|in|pk|ng|ke|za|sg|my|mt|eu)(?:[:/]|$)/;

function orderOfHost(url = ""): NumericOrder | undefined {
  if (MONTH_FIRST_HOST.test(url)) return "month-first";
  return DAY_FIRST_HOST.test(url) ? "day-first" : undefined;
}

function orderOfDates(article: Article): NumericOrder | undefined {
  const mentions = namedDays(article);
  const named = [...mentions.map(dayOfWritten), dayOfIso(article.published?.date ?? "")];
  const days = new Set(named.filter((day) => day !== undefined));
  for (const mention of mentions) {
    const order = orderOf(mention, days);
    if (order !== undefined) return order;
  }
  return undefined;
}

/** The day of a mention whose month is written out. */
function dayOfWritten({ exact, parts }: DateMention): DayNumber | undefined {
  const { year, month, day } = parts;
  const isWritten = numericDate(exact) === undefined && year !== undefined;
  return isWritten && month !== undefined && day !== undefined
    ? dayNumber(year, month, day)
    : undefined;
}

/** The order that a numeric date itself decides. */
function orderOf(
  { exact, parts }: DateMention,
  named: ReadonlySet<DayNumber>,
): NumericOrder | undefined {
  const date = numericDate(exact);
  if (date === undefined) return undefined;
  if (date.first > 12) return "day-first";
  if (date.second > 12) return "month-first";
  const [dayFirst, monthFirst] = bothReadings(date);
  if (dayFirst === undefined || monthFirst === undefined) return undefined;
  const isRight = (day: DayNumber): boolean =>
    named.has(day) || (parts.weekday !== undefined && weekdayOf(day) === parts.weekday);
  if (isRight(dayFirst) === isRight(monthFirst)) return undefined;
  return isRight(dayFirst) ? "day-first" : "month-first";
}
