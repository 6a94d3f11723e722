import { paragraphAround } from "../sentences.ts";
import type { LeakedDate } from "./leaked-row.ts";

/**
 * Leaves out what only looks like a day in brackets: numbered points ("by Monday (1) … and (2)"),
 * and figures in a list that no calendar holds ("Monday (12), Tuesday (9)").
 */
export function withoutLists(text: string, mentions: readonly LeakedDate[]): readonly LeakedDate[] {
  return mentions.filter(
    (mention, index) =>
      !isBracketed(mention) ||
      (!contradicts(mentions[index - 1], mention) &&
        !contradicts(mention, mentions[index + 1]) &&
        !isNumberedPoint(text, mention)),
  );
}

/** "Sunday (2)", "today (2)". */
const isBracketed = ({ exact, parts }: LeakedDate): boolean =>
  parts.month === undefined && /[([（［]\d{1,2}[)\]）］]$/.test(exact);

/** Two mentions so near stand in one list. UTF-16 code units between them. */
const SAME_LIST = 30;

/** A day so much smaller or greater than its neighbour's belongs to another month. */
const OTHER_MONTH = 15;

/** Whether the second of two mentions in one list cannot be a day of the same weeks as the first. */
function contradicts(one: LeakedDate | undefined, other: LeakedDate | undefined): boolean {
  if (one === undefined || other === undefined || other.start - one.end > SAME_LIST) return false;
  if (!isBracketed(one) || !isBracketed(other)) return false;
  const days = between(one.parts.day, other.parts.day);
  const weekdays = between(one.parts.weekday, other.parts.weekday);
  return Math.abs(days) < OTHER_MONTH && Math.abs((days - weekdays) % 7) > 0;
}

/** NaN, which contradicts nothing, where one is absent. */
const between = (one = NaN, other = NaN): number => other - one;

/** Whether the paragraph numbers its points, so that the figure is one of them: (1), (2), (3). */
function isNumberedPoint(text: string, { start, parts: { day = 0 } }: LeakedDate): boolean {
  const paragraph = paragraphAround(text, start);
  const line = text.slice(paragraph.start, paragraph.end);
  return [day - 1, day + 1].some((neighbour) => {
    const at = line.indexOf(`(${neighbour})`);
    return at !== -1 && !/day[ \u00a0\u2009\u202f]?$/.test(line.slice(Math.max(0, at - 4), at));
  });
}
