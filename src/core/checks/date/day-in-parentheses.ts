import type { Article } from "../../article/article.ts";
import { dayOfIso, isoOf, longDate, WEEKDAYS, type DayNumber } from "../../text/calendar.ts";
import { dateMentions } from "../../text/date-mentions.ts";
import { isInProse } from "../../text/prose.ts";
import { FARTHEST, resolveByMentions, resolveByPublication } from "../../text/resolve-weekday.ts";
import { sentenceAround } from "../../text/sentences.ts";
import { weekdayDays, type WeekdayDay } from "../../text/weekday-days.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a weekday followed by a day of the month alone in parentheses: "On Sunday (2)". Brazilian
 * newspapers write so ("neste domingo (2)"), English ones do not: the month is missing, and a reader
 * cannot tell what the figure counts.
 * Source: the convention of the Brazilian press (Folha, Pleno.News); in 0 of 1,739 native English
 * texts.
 * Units: `resolved` is counted from the publication date, without one from the text's other dates.
 * Misses: "Sunday, 2,", "Sunday (13/2)", "Sunday (2nd)", abbreviated weekdays.
 * Wrong when: a rating, rank or count follows a weekday. It does not prove machine translation:
 * human translators leave the habit standing, too.
 */
export const dayInParentheses: Check = {
  id: "date/day-in-parentheses",
  title: "Day of the month in parentheses",
  judge: (article) =>
    weekdayDays(article.text)
      .filter((mention) => isInProse(article, mention))
      .map((mention) => findingOf(article, mention)),
};

const CONVENTION =
  "Brazilian newspapers put the day of the month in parentheses after a weekday (“domingo (2)”); English ones do not.";

/** How often the form means a day of the month: never seen otherwise in native texts. */
const SURE = 0.97;

/** With no such day near the publication date, a rank or count is likelier. */
const DOUBTFUL = 0.7;

function findingOf(article: Article, mention: WeekdayDay): Finding {
  const { start, end } = mention;
  const reading = readingOf(article, mention);
  const shared = {
    passage: { start, end },
    convention: "D-PT-01",
    severity: "caution",
    origin: ["pt-BR"],
  } as const;
  if (reading.day === undefined) {
    return {
      ...shared,
      confidence: reading.isDoubtful ? DOUBTFUL : SURE,
      message: `“${mention.exact}” reads like a day of the month, but ${reading.why}.`,
      explanation: `${CONVENTION} ${reading.how}`,
    };
  }
  return {
    ...shared,
    confidence: SURE,
    message: `“${mention.exact}” most likely means ${longDate(reading.day)}.`,
    explanation: `${CONVENTION} ${reading.how}`,
    suggestion: longDate(reading.day),
    resolved: isoOf(reading.day),
  };
}

/** The day that a mention names and how that was found, or why none was. */
type Reading =
  | { readonly day: DayNumber; readonly how: string }
  | {
      readonly day?: never;
      readonly why: string;
      readonly how: string;
      readonly isDoubtful: boolean;
    };

function readingOf(article: Article, mention: WeekdayDay): Reading {
  const published = dayOfIso(article.published?.date ?? "");
  return published === undefined
    ? readingByMentions(article, mention)
    : readingByPublication(article.text, mention, published);
}

function readingByPublication(text: string, mention: WeekdayDay, published: DayNumber): Reading {
  const resolution = resolveByPublication(mention, published, tenseAround(text, mention));
  const date = longDate(published);
  const named = nameOf(mention);
  switch (resolution.kind) {
    case "resolved":
      return {
        day: resolution.day,
        how: `The page is dated ${date}, and that ${named} is the nearest to it.`,
      };
    case "too-far":
      return {
        why: `the nearest ${named} is too far from the publication date to be sure`,
        how: `The page is dated ${date}; the nearest ${named} is ${longDate(resolution.day)}, so the day stays open.`,
        isDoubtful: false,
      };
    case "none":
      return {
        why: `no ${named} is near the publication date`,
        how: `The page is dated ${date}, and no ${named} lies within ${FARTHEST} days of it. Either the page's date is not that of the text, or the weekday or the day is wrong.`,
        isDoubtful: true,
      };
  }
}

function readingByMentions(article: Article, mention: WeekdayDay): Reading {
  const pointed = resolveByMentions(mention, dateMentions(article));
  if (pointed === undefined) {
    return {
      why: "the month cannot be told",
      how: `The page gives no date of publication, and no other date in the text fits a ${nameOf(mention)}.`,
      isDoubtful: false,
    };
  }
  const by = article.text.slice(pointed.by.start, pointed.by.end);
  const others = pointed.otherYears.slice(0, 2).join(" or ");
  const caveat = others === "" ? "" : ` Without the year, ${others} would fit as well.`;
  return {
    day: pointed.day,
    how: `The page gives no date of publication; “${by}” in the text points to that ${nameOf(mention)}.${caveat}`,
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
