import type { Article } from "../../article/article.ts";
import { dayOfIso, isoOf, longDate, type DayNumber } from "../../text/calendar.ts";
import { ordinal, weekdayName } from "../../text/dates/date-names.ts";
import { datedWords, dayStandpoint } from "../../text/dates/day-standpoint.ts";
import { leakedMentions } from "../../text/dates/leaked-mentions.ts";
import { daysNearby, resolveLeaked } from "../../text/dates/leaked-resolution.ts";
import type { LeakedDate } from "../../text/dates/leaked-row.ts";
import { FARTHEST_FIT, weekdayFits } from "../../text/dates/resolving/resolve-parts.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a weekday followed by a day of the month alone in parentheses: "On Sunday (2)". Brazilian
 * newspapers write so ("neste domingo (2)"), English ones do not: the month is missing, and a reader
 * cannot tell what the figure counts.
 * Source: the convention of the Brazilian press (Folha, Pleno.News); in 0 of 1,739 native English
 * texts.
 * Units: `resolved` is counted from the publication date, without one from the text's other dates.
 * Misses: abbreviated weekdays without a word such as "on" before them ("Sun (2)" may be a star);
 * "Sunday (13/2)" and "Sunday, 2," are flagged by `date/leaked-convention`.
 * Wrong when: a rating, rank or count follows a weekday. It does not prove machine translation:
 * human translators leave the habit standing, too.
 */
export const dayInParentheses: Check = {
  id: "date/day-in-parentheses",
  title: "Day of the month in parentheses",
  judge: (article) =>
    leakedMentions(article)
      .filter(({ convention }) => convention === "D-PT-01")
      .filter((mention) => isInProse(article, mention) && !isQuoted(article, mention))
      .map((mention) => findingOf(article, mention)),
};

const CONVENTION =
  "Brazilian newspapers put the day of the month in parentheses after a weekday (“domingo (2)”); English ones do not.";

/** How often the form means a day of the month: it was never seen otherwise in native texts. */
const SURE = 0.97;

/** With no such day near the publication date, a rank or count is likelier. */
const DOUBTFUL = 0.7;

function findingOf(article: Article, mention: LeakedDate): Finding {
  const { start, end, exact } = mention;
  const {
    day,
    how,
    confidence = SURE,
    open = "the month is left open",
  } = meantBy(article, mention);
  return {
    passage: { start, end },
    convention: "D-PT-01",
    severity: "caution",
    confidence,
    message:
      day === undefined
        ? `“${exact}” reads like a day of the month, but ${open}.`
        : `“${exact}” most likely means ${longDate(day)}.`,
    explanation: `${CONVENTION} ${how}`,
    ...(day === undefined ? {} : { suggestion: longDate(day), resolved: isoOf(day) }),
    origin: ["pt-BR"],
    weights: { "pt-BR": 4 },
  };
}

/** The day that a mention names, where one was found, and how; or why none was. */
interface Meant {
  readonly day?: DayNumber;
  readonly how: string;
  readonly confidence?: number;
  /** Why none was found, for the end of a sentence. */
  readonly open?: string;
}

function meantBy(article: Article, mention: LeakedDate): Meant {
  const standpoint = dayStandpoint(article, mention);
  const dated = datedWords(article);
  const named = nameOf(mention);
  const resolution = resolveLeaked(mention, standpoint);
  const day = resolution.kind === "resolved" ? dayOfIso(resolution.reading.start) : undefined;
  if (day !== undefined) return { day, how: `${dated} This ${named} is the nearest to it.` };
  const published = dayOfIso(standpoint.published ?? "");
  if (published === undefined) {
    return { how: `${dated} Its other dates do not tell which ${named} is meant.` };
  }
  const [far] = weekdayFits(mention.parts, published);
  if (far !== undefined) {
    return {
      how: `${dated} The nearest ${named}, ${longDate(far)}, is too far off to be sure.`,
    };
  }
  return {
    how: `${dated} No ${named} lies within ${FARTHEST_FIT} days of it: that date, the weekday or the day is wrong.${daysNearby(mention, standpoint.published)}`,
    confidence: DOUBTFUL,
    open: `no ${named} fits the publication date`,
  };
}

const nameOf = ({ parts: { weekday = 0, day = 0 } }: LeakedDate): string =>
  `${weekdayName(weekday)} the ${ordinal(day)}`;
