import type { Article } from "../article/article.ts";
import { type Passage, overlaps } from "../article/passage.ts";
import { targetOf } from "../flags/target-of.ts";
import type { DateMention } from "../text/dates/date-mention.ts";
import { dateMentions } from "../text/dates/date-mentions.ts";
import { dayStandpoint } from "../text/dates/day-standpoint.ts";
import { resolveLeaked } from "../text/dates/leaked-resolution.ts";
import type { LeakedDate } from "../text/dates/leaked-row.ts";
import type { Reading, Resolution, Standpoint } from "../text/dates/resolution.ts";
import { resolve } from "../text/dates/resolve.ts";
import type { ReportDate } from "./report.ts";

/** More dates than these are a table or a calendar, and a report is kept small. Count of dates. */
const MOST_DATES = 150;

/** What follows is less likely than each of these, and no reader weighs so many. Count of readings. */
const MOST_READINGS = 4;

/**
 * The dates that an article names in its title and its paragraphs, in the order of the text, with
 * what each comes to. Lines of the site, which are no part of the story, are passed over, and so are
 * times without a day.
 */
export function datesOf(article: Article): readonly ReportDate[] {
  const stretches = article.parts.filter(({ kind }) => kind === "title" || kind === "body");
  return dateMentions(article)
    .filter((mention) => isDay(mention) && isAmong(mention, stretches))
    .slice(0, MOST_DATES)
    .map((mention) => dateOf(article, mention));
}

/** A plain date says all in its meaning, a leaked one in its parts. */
const isDay = ({ form, meaning, parts }: DateMention): boolean =>
  form !== "time" && (meaning !== undefined || Object.keys(parts).length > 0);

const isAmong = (mention: Passage, stretches: readonly Passage[]): boolean =>
  stretches.some((stretch) => overlaps(stretch, mention));

function dateOf(article: Article, mention: DateMention): ReportDate {
  const standpoint = dayStandpoint(article, mention);
  return {
    target: targetOf(article.text, mention),
    form: mention.form,
    resolution: asData(resolutionOf(mention, standpoint)),
    time: mention.time ?? null,
    tense: standpoint.tense ?? null,
    convention: mention.convention ?? null,
  };
}

/** A leaked date has its row with it, which may tell which way it looks. */
function resolutionOf(mention: DateMention | LeakedDate, standpoint: Standpoint): Resolution {
  if ("row" in mention) return resolveLeaked(mention, standpoint);
  return standpoint.tense !== "future" && mayBeSpan(mention)
    ? { kind: "unresolved", why: "It may tell how long rather than when." }
    : resolve(mention, standpoint);
}

/** Only beside a verb of the future are these a day ahead: "the worst rain in thirty years". */
const SPAN = /^(?:with)?in (?!the |next |coming )/i;
const SPAN_KINDS: ReadonlySet<string | undefined> = new Set(["shifted", "stretch", "from"]);

const mayBeSpan = ({ meaning, exact }: DateMention): boolean =>
  SPAN_KINDS.has(meaning?.kind) && SPAN.test(exact);

function asData(resolution: Resolution): ReportDate["resolution"] {
  switch (resolution.kind) {
    case "resolved":
      return { kind: "resolved", readings: [rounded(resolution.reading)], why: null };
    case "ambiguous":
      return {
        kind: "ambiguous",
        readings: resolution.readings.slice(0, MOST_READINGS).map(rounded),
        why: null,
      };
    case "unresolved":
      return { kind: "unresolved", readings: [], why: resolution.why };
  }
}

const rounded = ({ start, end, weight }: Reading): Reading => ({
  start,
  end,
  weight: Math.round(weight * 100) / 100,
});
