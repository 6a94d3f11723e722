import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { dayOfIso, isoOf, longDate, WEEKDAYS, type DayNumber } from "../../text/calendar.ts";
import { dateMentions } from "../../text/date-mentions.ts";
import { leakedDates } from "../../text/dates/leaked-dates.ts";
import { isInProse } from "../../text/prose.ts";
import {
  FARTHEST,
  resolveByMentions,
  resolveByPublication,
  type WeekdayWithDay,
} from "../../text/resolve-weekday.ts";
import { isQuoted } from "../../text/quoted.ts";
import { sentenceAround } from "../../text/sentences.ts";
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
    leakedDates(article.text)
      .filter(({ convention }) => convention === "D-PT-01")
      .filter((mention) => isInProse(article, mention) && !isQuoted(article, mention))
      .map(({ start, end, exact, parts: { weekday = 0, day = 0 } }) =>
        findingOf(article, { start, end, exact, weekday, day }),
      ),
};

/** "Sunday (2)" in a text. */
interface WeekdayDay extends Passage, WeekdayWithDay {
  readonly exact: string;
}

const CONVENTION =
  "Brazilian newspapers put the day of the month in parentheses after a weekday (“domingo (2)”); English ones do not.";

/** How often the form means a day of the month: it was never seen otherwise in native texts. */
const SURE = 0.97;

/** With no such day near the publication date, a rank or count is likelier. */
const DOUBTFUL = 0.7;

function findingOf(article: Article, mention: WeekdayDay): Finding {
  const { start, end, exact } = mention;
  const {
    day,
    how,
    confidence = SURE,
    open = "the month is left open",
  } = readingOf(article, mention);
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
interface Reading {
  readonly day?: DayNumber;
  readonly how: string;
  readonly confidence?: number;
  /** Why none was found, for the end of a sentence. */
  readonly open?: string;
}

function readingOf(article: Article, mention: WeekdayDay): Reading {
  const published = dayOfIso(article.published?.date ?? "");
  return published === undefined
    ? readingByMentions(article, mention)
    : readingByPublication(article.text, mention, published);
}

function readingByPublication(text: string, mention: WeekdayDay, published: DayNumber): Reading {
  const resolution = resolveByPublication(mention, published, tenseAround(text, mention));
  const dated = `The page is dated ${longDate(published)}`;
  const named = nameOf(mention);
  switch (resolution.kind) {
    case "resolved":
      return { day: resolution.day, how: `${dated}; this ${named} is the nearest.` };
    case "too-far":
      return {
        how: `${dated}; the nearest ${named}, ${longDate(resolution.day)}, is too far off to be sure.`,
      };
    case "none":
      return {
        how: `${dated}, and no ${named} lies within ${FARTHEST} days of it: that date, the weekday or the day is wrong.`,
        confidence: DOUBTFUL,
        open: `no ${named} fits the publication date`,
      };
  }
}

function readingByMentions(article: Article, mention: WeekdayDay): Reading {
  const pointed = resolveByMentions(mention, dateMentions(article));
  const undated = "The page gives no date of publication";
  if (pointed === undefined) {
    return { how: `${undated}, and no date in the text is near a ${nameOf(mention)}.` };
  }
  const { start, end, year } = pointed.by;
  const caveat = year === undefined ? " Other years fit as well." : "";
  return {
    day: pointed.day,
    how: `${undated}; “${article.text.slice(start, end)}” in the text points to this ${nameOf(mention)}.${caveat}`,
  };
}

const nameOf = ({ weekday, day }: WeekdayDay): string => `${WEEKDAYS[weekday]} the ${ordinal(day)}`;

function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${["th", "st", "nd", "rd"][day % 10] ?? "th"}`;
}

/** Words that put what stands round a day into the future. */
const FUTURE =
  /\b(?:will|shall|won['’]t|is to|are to|due|next|upcoming|scheduled|plans?|expected to|going to)\b/;

/** Verbs stand near their day. UTF-16 code units. */
const VERB_WINDOW = 40;

/** Looks round the mention, up to "that": what somebody said on a day may be about another. */
function tenseAround(text: string, { start, end }: WeekdayDay): "past" | "future" {
  const sentence = sentenceAround(text, start);
  const before = text.slice(Math.max(sentence.start, start - VERB_WINDOW), start);
  const after = text.slice(end, Math.min(sentence.end, end + VERB_WINDOW));
  const [clause = ""] = after.split(" that ");
  return FUTURE.test(before) || FUTURE.test(clause) ? "future" : "past";
}
