import type { Article } from "../../article/article.ts";
import { dayOfIso, longDate } from "../../text/calendar.ts";
import { leakedDates } from "../../text/dates/leaked-dates.ts";
import { resolveLeaked } from "../../text/dates/leaked-resolution.ts";
import type { LeakedDate, LeakedRow } from "../../text/dates/leaked-row.ts";
import type { Reading } from "../../text/dates/resolution.ts";
import { standpointOf } from "../../text/dates/standpoint.ts";
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
 * something out.
 * Misses: "this Sunday" for the last one and other forms that are English as well; what is quoted.
 * Wrong when: English editions of foreign newspapers write so themselves. It does not prove machine
 * translation: human translators leave such habits standing, too.
 */
export const leakedConvention: Check = {
  id: "date/leaked-convention",
  title: "Date written as another language does",
  judge: (article) =>
    leakedDates(article.text)
      .filter((mention) => isMeant(article, mention))
      .map((mention) => findingOf(article, mention)),
};

/** A check of its own has it: `date/day-in-parentheses`. */
const DAY_IN_PARENTHESES = "D-PT-01";

const isMeant = (article: Article, mention: LeakedDate): boolean =>
  mention.convention !== DAY_IN_PARENTHESES &&
  isInProse(article, mention) &&
  !isQuoted(article, mention) &&
  !isMonthFirst(mention, article.published?.date);

/** Whether "Sunday 2/6" is an American date: its weekday fits only with the month first, or cannot tell. */
function isMonthFirst(mention: LeakedDate, published: string | undefined): boolean {
  const { day = 0, month, weekday } = mention.parts;
  const isEither = mention.exact.includes("/") && month !== undefined && day <= 12 && day !== month;
  if (!isEither || weekday === undefined) return false;
  const swapped = { ...mention, parts: { ...mention.parts, day: month, month: day } };
  const dayFirst = weekdayFit(mention, published).kind;
  const monthFirst = weekdayFit(swapped, published).kind;
  const isBracketed = /[)\]）］]$/.test(mention.exact);
  if (dayFirst === "fits") return !isBracketed && monthFirst === "fits";
  return !isBracketed || monthFirst === "fits";
}

function findingOf(article: Article, mention: LeakedDate): Finding {
  const { start, end, row } = mention;
  const meant = meaningOf(article, mention);
  return {
    passage: { start, end },
    convention: row.id,
    severity: severityOf(row),
    confidence: row.confidence,
    message: messageOf(mention, meant.words),
    explanation: `${peopleOf(row)} “${row.original}”: ${row.meaning}. ${meant.how}`.trimEnd(),
    ...(meant.words === undefined ? {} : { suggestion: meant.words }),
    ...(meant.resolved === undefined ? {} : { resolved: meant.resolved }),
    origin: Object.keys(row.languages),
  };
}

const messageOf = ({ exact, row }: LeakedDate, words: string | undefined): string =>
  words === undefined
    ? `“${exact}” is how ${adjectiveOf(row)} writes a date or time.`
    : `“${exact}” most likely means ${words}.`;

/** What harms a reader is put to him with more weight, where it is nearly sure. */
const HARMFUL = 3;

/** 0 to 1. */
const SURE = 0.85;

const severityOf = ({ harm, confidence }: LeakedRow): Severity =>
  harm >= HARMFUL && confidence >= SURE ? "caution" : "info";

const names = new Intl.DisplayNames("en", { type: "language" });

const languagesOf = ({ languages }: LeakedRow): readonly string[] =>
  Object.keys(languages)
    .slice(0, MOST_NAMED)
    .map((language) => names.of(language) ?? language);

/** Languages that an explanation names. */
const MOST_NAMED = 3;

const adjectiveOf = (row: LeakedRow): string => languagesOf(row)[0] ?? "another language";

/** "Japanese, Korean and Chinese newspapers write". */
function peopleOf(row: LeakedRow): string {
  const all = new Intl.ListFormat("en-GB").format(languagesOf(row));
  return `Texts in ${all} write`;
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
  if (form === "time") return { ...(time === undefined ? {} : { words: time }), how: "" };
  if (Object.keys(parts).length === 0) return { how: "" };
  const resolution = resolveLeaked(mention, standpointOf(article, mention));
  switch (resolution.kind) {
    case "resolved":
      return { ...readingOf(resolution.reading), how: datedBy(article, mention) };
    case "ambiguous":
      return { how: `It may be ${resolution.readings.map(wordsOf).join(" or ")}.` };
    case "unresolved":
      return { how: resolution.why };
  }
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

const datedBy = ({ published }: Article, { parts }: LeakedDate): string =>
  published === undefined || parts.year !== undefined
    ? ""
    : `The page is dated ${longDate(dayOfIso(published.date) ?? 0)}.`;
