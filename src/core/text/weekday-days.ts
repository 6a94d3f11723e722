import type { Passage } from "../article/passage.ts";
import { WEEKDAYS } from "./calendar.ts";
import type { WeekdayWithDay } from "./resolve-weekday.ts";
import { paragraphAround } from "./sentences.ts";

/** "Sunday (2)" in a text. */
export interface WeekdayDay extends Passage, WeekdayWithDay {
  readonly exact: string;
}

/** Begins with what all weekdays end in, so that the search is for one literal: "day (2)". */
const DAY_IN_PARENTHESES = /day[ \u00a0]?\((?<day>0?[1-9]|[12]\d|3[01])\)(?!\()/g;

/** More in one text are a table, and a table must not cost more. */
const MOST = 100;

/**
 * The weekdays of a text with a day of the month alone in parentheses. Left out are what only looks
 * like it: numbered points ("by Monday (1) … and (2)"), and figures in a list that no calendar
 * holds ("Monday (12), Tuesday (9)").
 */
export function weekdayDays(text: string): readonly WeekdayDay[] {
  const found = [...text.matchAll(DAY_IN_PARENTHESES)]
    .slice(0, MOST)
    .flatMap((match) => weekdayDay(text, match));
  return found.filter(
    (mention, index) =>
      !contradicts(found[index - 1], mention) &&
      !contradicts(mention, found[index + 1]) &&
      !isNumberedPoint(text, mention),
  );
}

function weekdayDay(text: string, match: RegExpExecArray): readonly WeekdayDay[] {
  const nameEnd = match.index + "day".length;
  const weekday = WEEKDAYS.findIndex((name) => text.endsWith(name, nameEnd));
  const name = WEEKDAYS[weekday];
  if (name === undefined) return [];
  const start = nameEnd - name.length;
  const end = match.index + match[0].length;
  return [
    { start, end, weekday, day: Number(match.groups?.["day"]), exact: text.slice(start, end) },
  ];
}

/** Two mentions so near stand in one list. UTF-16 code units between them. */
const SAME_LIST = 30;

/** A day so much smaller or greater than its neighbour's belongs to another month. */
const OTHER_MONTH = 15;

/** Whether the second of two mentions in one list cannot be a day of the same weeks as the first. */
function contradicts(one: WeekdayDay | undefined, other: WeekdayDay | undefined): boolean {
  if (one === undefined || other === undefined || other.start - one.end > SAME_LIST) return false;
  const days = other.day - one.day;
  if (Math.abs(days) >= OTHER_MONTH) return false;
  return (days - (other.weekday - one.weekday)) % 7 !== 0;
}

/** Whether the paragraph numbers its points, so that the figure is one of them: (1), (2), (3). */
function isNumberedPoint(text: string, { start, day }: WeekdayDay): boolean {
  const paragraph = paragraphAround(text, start);
  const line = text.slice(paragraph.start, paragraph.end);
  return [day - 1, day + 1].some((neighbour) => {
    const at = line.indexOf(`(${neighbour})`);
    return at !== -1 && !/day[ \u00a0]?$/.test(line.slice(Math.max(0, at - 4), at));
  });
}
