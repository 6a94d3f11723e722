import type { Article } from "../../article/article.ts";
import { dayOfIso, isoOf, longDate } from "../../text/calendar.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import { nearestDay } from "../../text/dates/nearest-day.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Points out "on the night of January 3" in a text that rests on Russian or Ukrainian sources: there
 * the words name the night that ends on the day (“в ночь на 3 января”), in English the one that
 * begins on it. What happened before midnight is dated a day late.
 * Source: Russian usage; RIA, TASS and Ukrainska Pravda write so. In no native text of 1,183.
 * Units: `resolved` is the evening before, which is the likelier start of the night.
 * Misses: texts that do not name their source; "on Friday night", which is nearly always English.
 * Wrong when: a translator or correspondent set the night right.
 */
export const wrongNight: Check = {
  id: "date/wrong-night",
  title: "Night that may be the one before",
  judge: (article) =>
    SOURCES.test(article.text)
      ? assertedDates(article).flatMap((mention) => findingOf(article, mention))
      : [],
};

/** Names under which the Russian and Ukrainian press is quoted, and clocks that go with it. */
const SOURCES =
  /\b(?:TASS|RIA Novosti|Interfax|Ukrinform|UNIAN|Ukrainska Pravda|Lenta\.ru|Gazeta\.ru|Kommersant|Izvestia|Moscow time|Ky?i[ye]v time)\b/;

const NIGHT_BEFORE = /\bnight (?:of|on|to) $/;

/** Room for the longest of them. UTF-16 code units. */
const WINDOW = 16;

function findingOf(article: Article, mention: DateMention): readonly Finding[] {
  const { start, end, parts, until, convention } = mention;
  // A leaked form of the night is its own row's to flag.
  if (parts.month === undefined || until !== undefined || convention !== undefined) return [];
  const before = NIGHT_BEFORE.exec(article.text.slice(Math.max(0, start - WINDOW), start));
  if (before === null) return [];
  const day = nearestDay(parts, dayOfIso(article.published?.date ?? ""));
  return [
    {
      passage: { start: start - before[0].length, end },
      convention: "D-RU-03",
      severity: "info",
      confidence: 0.5,
      message: `In Russian and Ukrainian, “the ${before[0]}${mention.exact}” is the night that ends on that day.`,
      explanation:
        "The article names a Russian or Ukrainian source. What happened before midnight would be of the evening before; compare with a report of that day.",
      ...(day === undefined
        ? {}
        : {
            suggestion: `the night from ${longDate(day - 1)} to ${longDate(day)}`,
            resolved: isoOf(day - 1),
          }),
      origin: ["ru", "uk"],
    },
  ];
}
