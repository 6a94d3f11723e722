import type { Article } from "../../article/article.ts";
import { type DayNumber, dayOfIso, isoOf, longDate, weekdayOf } from "../../text/calendar.ts";
import { toldFrom, type ToldFrom } from "../../text/dates/told-from.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags "yesterday, Friday", "today (Sunday)" or "tomorrow (5 January)" on a page whose day of
 * publication makes another day of it: the words were copied later than they were written.
 * Source: translations and copies keep the relative days of their source; 0 in 922 native texts.
 * Units: two days and more are worth caution; a single day later is told, one day earlier is not:
 * papers date tomorrow's edition.
 * Misses: "yesterday" alone, which contradicts nothing.
 * Wrong when: the publication date is that of an update; a live page covers several days.
 */
export const staleRelative: Check = {
  id: "date/stale-relative",
  title: "Yesterday, today or tomorrow of another day",
  judge: (article) => {
    const published = dayOfIso(article.published?.date ?? "");
    if (published === undefined) return [];
    return toldFrom(article).flatMap((told) => findingOf(article, told, published));
  },
};

/** Farther off, the text tells of another time ("today, 6 June 1944"). Days. */
const FARTHEST = 45;

/** Zones and the hours between writing and publishing make a day's difference. Days. */
const USUAL = 1;

function findingOf({ text }: Article, told: ToldFrom, published: DayNumber): readonly Finding[] {
  const { start, end } = told;
  const written = told.day ?? published - daysSince(told.weekday, published);
  const late = published - written;
  if (late === 0 || late === -USUAL || Math.abs(late) > FARTHEST) return [];
  const isClear = Math.abs(late) > USUAL;
  return [
    {
      passage: { start, end },
      convention: "D-X-02",
      severity: isClear ? "caution" : "info",
      confidence: isClear ? 0.85 : 0.5,
      message: `“${text.slice(start, end)}” counts from ${longDate(written)}, but the page is dated ${longDate(published)}.`,
      explanation:
        "The words count from the day on which they were first written. A copy or translation that is published later keeps them, and its readers count from the wrong day.",
      suggestion: `counted from ${longDate(written)}`,
      resolved: isoOf(written),
    },
  ];
}

/**
 * Days since the last day with a weekday, for copies come later than what they copy; -1 where it is
 * the day ahead.
 */
function daysSince(weekday: number, published: DayNumber): number {
  const since = (weekdayOf(published) - weekday + 7) % 7;
  return since === 6 ? -USUAL : since;
}
