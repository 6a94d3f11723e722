import type { Article } from "../../article/article.ts";
import { dayNumber, dayOfIso, longDate } from "../../text/calendar.ts";
import { dateName, weekdayName, weekdayNameOf } from "../../text/dates/date-names.ts";
import { datedWords, dayStandpoint } from "../../text/dates/day-standpoint.ts";
import { leakedMentions } from "../../text/dates/leaked-mentions.ts";
import { weekdayOrder } from "../../text/dates/leaked-order.ts";
import { daysNearby, resolveLeaked } from "../../text/dates/leaked-resolution.ts";
import type { LeakedDate, LeakedRow } from "../../text/dates/leaked-row.ts";
import { assumedPublication } from "../../text/dates/publication-windows.ts";
import type { Reading } from "../../text/dates/resolution.ts";
import { weekdayFit } from "../../text/dates/weekday-fit.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";
import type { Finding, Severity } from "../finding.ts";

/**
 * Flags dates and times that are written as another language writes them: "Sunday (13/2)", "on the
 * 27th" without a month, "the night to Sunday", "12 Dey 1400". They mean something in the language
 * that they come from, and an English reader may take them for something else or for nothing.
 * Source: the rows of `leaked-forms.ts`, from pages that carry them and from newspapers of each language.
 * Units: `resolved` is an ISO 8601 date, counted from the publication date where the words leave
 * something out, or from the days on which the page was probably published. Nothing is guessed from
 * a lone month in the text: in translated Japanese news it is nearly always another than the one left out.
 * Misses: "this Sunday" for the last one and other forms that are English as well; what is quoted.
 * Wrong when: English editions of foreign newspapers write so themselves. It does not prove machine
 * translation: human translators leave such habits standing, too.
 */
export const leakedConvention: Check = {
  id: "date/leaked-convention",
  title: "Date written as another language does",
  judge: (article) =>
    leakedMentions(article)
      .filter((mention) => isMeant(article, mention))
      .map((mention) => findingOf(article, mention)),
};

/** A check of its own has it: `date/day-in-parentheses`. */
const DAY_IN_PARENTHESES = "D-PT-01";

const isMeant = (article: Article, mention: LeakedDate): boolean =>
  mention.convention !== DAY_IN_PARENTHESES &&
  !isImpossible(mention) &&
  isInProse(article, mention) &&
  !isQuoted(article, mention) &&
  !isMonthFirst(article, mention);

/** A day that its month does not have is flagged as such: `date/impossible-date`. */
const isImpossible = ({ parts: { year = LEAP_YEAR, month, day } }: LeakedDate): boolean =>
  month !== undefined && day !== undefined && dayNumber(year, month, day) === undefined;

/** Stands in for a year that was not told: it has every day that any year has. */
const LEAP_YEAR = 2000;

/** Whether "Sunday 2/6" is an American date: near publication its weekday fits only so, or cannot tell. */
function isMonthFirst(article: Article, { exact, parts }: LeakedDate): boolean {
  const { day = 0, month, weekday } = parts;
  const isEither = exact.includes("/") && month !== undefined && day <= 12 && day !== month;
  if (!isEither || weekday === undefined) return false;
  const order = weekdayOrder(parts, assumedPublication(article));
  return isBracketed(exact) ? order === "month-first" : order !== "day-first";
}

const isBracketed = (exact: string): boolean => /[)\]）］]$/.test(exact);

function findingOf(article: Article, mention: LeakedDate): Finding {
  const { start, end, row } = mention;
  const meant = meaningOf(article, mention);
  const misfit = misfitOf(mention, assumedPublication(article));
  return {
    passage: { start, end },
    convention: row.id,
    severity: misfit === "" ? severityOf(row) : "caution",
    confidence: row.confidence,
    message: `${messageOf(mention, meant.words)}${misfit === "" ? "" : " The weekday does not fit."}`,
    explanation: `${misfit}${conventionOf(row)} ${meant.how}`.trimEnd(),
    ...(meant.words === undefined ? {} : { suggestion: meant.words }),
    ...(meant.resolved === undefined ? {} : { resolved: meant.resolved }),
    origin: Object.keys(row.languages),
    weights: row.languages,
  };
}

/** Of a weekday that is not that of the full date beside it, a sentence that says so; otherwise nothing. */
function misfitOf(mention: LeakedDate, published: string | undefined): string {
  const fit = weekdayFit(mention, published);
  if (fit.kind !== "misfit" || fit.told === "day") return "";
  return `${dateName(fit.day)} is a ${weekdayNameOf(fit.day)}, not a ${weekdayName(fit.weekday)}: one of the two was changed on the way. `;
}

function messageOf({ exact, form, row }: LeakedDate, words: string | undefined): string {
  if (words !== undefined) return `“${exact}” most likely means ${words}.`;
  const [language = ""] = Object.keys(row.languages);
  const kind = form === "time" ? "times" : "dates";
  return `“${exact}” is written as ${pressOf(language)} newspapers write ${kind}.`;
}

/** What harms a reader is put to him with more weight, where it is nearly sure. */
const HARMFUL = 3;

/** 0 to 1. */
const SURE = 0.85;

const severityOf = ({ harm, confidence }: LeakedRow): Severity =>
  harm >= HARMFUL && confidence >= SURE ? "caution" : "info";

/** Whose newspapers they are, where that is not the name of the language. */
const NEWSPAPERS: Readonly<Record<string, string>> = {
  "pt-BR": "Brazilian",
  "zh-TW": "Taiwanese",
  fa: "Iranian",
};

/** Languages that an explanation names beside the first. */
const MOST_OTHERS = 2;

const names = new Intl.DisplayNames("en", { type: "language" });
const list = new Intl.ListFormat("en-GB");

const pressOf = (language: string): string =>
  NEWSPAPERS[language] ?? names.of(language) ?? language;

/** "Japanese newspapers write “2日”, Korean and Chinese ones alike: the month is left out." */
function conventionOf({ languages, original, meaning }: LeakedRow): string {
  const [first = "", ...others] = Object.keys(languages).map(pressOf);
  const alike = others.slice(0, MOST_OTHERS);
  const also = alike.length === 0 ? "" : `, ${list.format(alike)} ones alike`;
  return `${first} newspapers write “${original}”${also}: ${meaning}.`;
}

/** What a mention comes to, for a reader. */
interface Meant {
  /** "Sunday 2 January 2022", "14:30". */
  readonly words?: string;
  /** ISO 8601 date. */
  readonly resolved?: string;
  /** How it was found, as a sentence; empty where that is plain. */
  readonly how: string;
}

function meaningOf(article: Article, mention: LeakedDate): Meant {
  const { time, form, parts } = mention;
  if (form === "time") return time === undefined ? { how: "" } : { words: timeOf(time), how: "" };
  if (form === "year") return yearsOf(mention);
  if (Object.keys(parts).length === 0) return { how: "" };
  const standpoint = dayStandpoint(article, mention);
  const resolution = resolveLeaked(mention, standpoint);
  switch (resolution.kind) {
    case "resolved":
      return { ...readingOf(resolution.reading), how: datedBy(article, mention) };
    case "ambiguous":
      return { how: `It may be ${resolution.readings.map(wordsOf).join(" or ")}.` };
    case "unresolved":
      return { how: `${resolution.why}${daysNearby(mention, standpoint.published)}` };
  }
}

/** "14:30"; of "25:30" the time on the next day. */
function timeOf(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return Number(hour) < 24 ? time : `${Number(hour) - 24}:${minute} on the next day`;
}

function yearsOf({ parts, until }: LeakedDate): Meant {
  if (parts.year === undefined) return { how: "" };
  const last = until?.year === undefined ? "" : ` to ${until.year}`;
  return { words: `${parts.year}${last}`, how: "" };
}

const readingOf = (reading: Reading): Meant => ({
  words: wordsOf(reading),
  resolved: reading.start,
  how: "",
});

function wordsOf({ start, end }: Reading): string {
  const [first, last] = [start, end].map((iso) => longDate(dayOfIso(iso) ?? 0));
  return start === end ? `${first}` : `${first} to ${last}`;
}

const datedBy = (article: Article, { parts }: LeakedDate): string =>
  parts.year === undefined ? datedWords(article) : "";
