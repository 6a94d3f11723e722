import { derived } from "../article/derived.ts";
import type { Passage } from "../article/passage.ts";
import { MONTHS } from "./calendar.ts";

/** A day that a text names: "January 9-10", "9 January 2022", "2022-01-09". */
export interface DateMention extends Passage {
  /** Absent where the text leaves the year out. */
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; of a range, its first day. */
  readonly day: number;
}

/** "January" and "Jan." alike. */
const MONTH = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Sept)\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?\\d{1,2})?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";

/** "January 9-10, 2022", "Jan. 9". */
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY}(?![\\d:])(?:,? ${YEAR}\\b)?`, "g");

/** "9 January 2022", "9–10 January", "9th of January". */
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH}(?![a-z])(?:,? ${YEAR}\\b)?`, "g");

/** "2022-01-09". */
const ISO = /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g;

/** More dates than an article needs to place one weekday; a table of dates must not cost more. */
const MOST_MENTIONS = 100;

/**
 * The days that an article's text names, in the order of the text. Misses: numeric dates (3/1 is
 * two days), all but the first hundred, months without a day, small letters. Wrong when: a month is a name ("May 12 win").
 */
export const dateMentions = derived(({ text }): readonly DateMention[] =>
  [MONTH_FIRST, DAY_FIRST, ISO]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(mentionOf)
    .toSorted((one, other) => one.start - other.start)
    .slice(0, MOST_MENTIONS),
);

/** One mention, or none for a day that no month has. */
function mentionOf(match: RegExpExecArray): readonly DateMention[] {
  const { year, month = "", day } = match.groups ?? {};
  const mention = {
    start: match.index,
    end: match.index + match[0].length,
    ...(year === undefined ? {} : { year: Number(year) }),
    month: monthOf(month),
    day: Number(day),
  };
  return mention.month === 0 || mention.day === 0 || mention.day > 31 ? [] : [mention];
}

/** 1 to 12, or 0 for no month. */
function monthOf(name: string): number {
  const number = Number(name);
  if (!Number.isNaN(number)) return number <= 12 ? number : 0;
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}
