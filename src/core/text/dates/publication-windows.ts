import type { Article } from "../../article/article.ts";
import { derived } from "../../article/derived.ts";
import { type DayNumber, dayNumber, dayOfIso, isoOf } from "../calendar.ts";
import { isInProse } from "../prose.ts";
import type { DateMention } from "./date-mention.ts";
import { dateMentions } from "./date-mentions.ts";
import { mostVoted, type Stretch } from "./most-voted.ts";
import {
  namesWeekdayAndDay,
  type Vote,
  type Witness,
  witnessOf,
  witnessOfBound,
} from "./publication-votes.ts";
import { tenseAround } from "./standpoint.ts";

/** When an article that gives no date was probably published. */
export interface PublicationWindow {
  /** First and last day, ISO 8601 dates. */
  readonly start: string;
  readonly end: string;
  /** One sentence for a reader. */
  readonly why: string;
  /** The years of the last day of other windows that fit as well, the likeliest first. */
  readonly otherYears: readonly number[];
}

/**
 * The year that is assumed when nothing tells one: machine translation good enough for content
 * farms is free since about 2017, so what is met is mostly of the ten years after; this is their
 * middle. A constant, because core never asks what year it is.
 */
const ASSUMED_YEAR = 2022;

/** A weekday and its date recur every sixth or so year; more fits mean that no month is known. */
const MOST_FITS = 10;

/** Days of another month that are so nearly as likely leave it open. Weight of votes. */
const DECISIVE = 2.5;

/** So many dates place an article; a table of dates must not cost more. */
const MOST_WITNESSES = 40;

/**
 * When an article was probably published, as its own dates tell together: what is told as past lies
 * before, what is told as to come after, and a weekday with its day fits few months. Each date votes
 * for the days that it allows; the days with most votes win.
 * `undefined` where no weekday with a day is named, or its dates agree on no short time.
 * Wrong when: the only weekdays with days are those of old events.
 */
export const publicationWindow = derived((article): PublicationWindow | undefined => {
  const mentions = dateMentions(article).filter((mention) => isInProse(article, mention));
  // Their tenses are only looked at where there is hope: that costs more than all the rest.
  if (!mentions.some(namesWeekdayAndDay)) return undefined;
  const witnesses = witnessesOf(article, mentions);
  const votes = witnesses.flatMap(({ near, likely, far }) => [...near, ...likely, ...far]);
  const [best, ...others] = mostVoted(votes).toSorted(byLikelihood);
  if (best === undefined || others.length >= MOST_FITS) return undefined;
  if (!isCredible(best, witnesses)) return undefined;
  if (mostVoted(votes, DECISIVE).some((other) => isElsewhere(other, best))) return undefined;
  const window = windowRound(best, witnesses);
  return {
    start: isoOf(window.start),
    end: isoOf(window.end),
    why: whyOf(window, witnesses),
    otherYears: [...new Set(others.map((other) => yearOf(windowRound(other, witnesses))))].filter(
      (year) => year !== yearOf(window),
    ),
  };
});

/**
 * The day from which an article speaks: its day of publication, without one the middle of the days on
 * which it was probably published; ISO 8601 date. Days of a month may be resolved against it, but not
 * "yesterday": it may be days off.
 */
export function assumedPublication(article: Article): string | undefined {
  if (article.published !== undefined) return article.published.date;
  const window = publicationWindow(article);
  const [start, end] = [dayOfIso(window?.start ?? ""), dayOfIso(window?.end ?? "")];
  if (start === undefined || end === undefined) return undefined;
  return isoOf(Math.floor((start + end) / 2));
}

function witnessesOf(article: Article, mentions: readonly DateMention[]): readonly Witness[] {
  const witnesses = [
    ...mentions
      .slice(0, MOST_WITNESSES)
      .map((mention) => witnessOf(mention, tenseAround(article.text, mention))),
    ...(article.publicationDates ?? []).map(witnessOfBound),
  ].filter((witness) => witness !== undefined);
  const latest = Math.max(...witnesses.map(({ year = 0 }) => year));
  return witnesses.map((witness) =>
    isHistory(witness, latest) ? { ...witness, near: [], likely: [] } : witness,
  );
}

/** News names the present year last: earlier ones tell what went before, not when it was written. */
const isHistory = ({ year }: Witness, latest: number): boolean =>
  year !== undefined && year < latest;

/** Days of the year between two windows of other months. */
const OTHER_MONTH = 20;

/** Whether two windows lie in other months, whatever their years. */
function isElsewhere(one: Stretch, other: Stretch): boolean {
  const apart = Math.abs(dayOfYear(one.start) - dayOfYear(other.start));
  return Math.min(apart, 365 - apart) > OTHER_MONTH;
}

const dayOfYear = (day: DayNumber): number => day - (dayNumber(yearOfDay(day), 1, 1) ?? day);

const yearOfDay = (day: DayNumber): number => Number(isoOf(day).slice(0, 4));

const yearOf = ({ end }: Stretch): number => yearOfDay(end);

const byLikelihood = (one: Stretch, other: Stretch): number =>
  Math.abs(yearOf(one) - ASSUMED_YEAR) - Math.abs(yearOf(other) - ASSUMED_YEAR) ||
  one.start - other.start;

/** A month that a single date of unknown tense names may be any. Weight of votes. */
const ENOUGH = 1.5;

/** Whether a weekday with its day is near, a month is known, and no weekday is impossible. */
function isCredible(best: Stretch, witnesses: readonly Witness[]): boolean {
  const telling = witnesses.filter(({ isTelling }) => isTelling);
  const dated = witnesses
    .filter(({ isDated }) => isDated)
    .flatMap(({ near }) => near.find((vote) => isIn(best, vote))?.weight ?? []);
  return (
    telling.some(({ near }) => allows(near, best)) &&
    telling.every(({ far }) => allows(far, best)) &&
    dated.reduce((sum, weight) => sum + weight, 0) >= ENOUGH
  );
}

const allows = (votes: readonly Vote[], stretch: Stretch): boolean =>
  votes.some((vote) => isIn(stretch, vote));

const isIn = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The days round the best ones that fit the same dates of the text. */
function windowRound(best: Stretch, witnesses: readonly Witness[]): Stretch {
  const fitting = witnesses.flatMap(({ near }) => near.find((vote) => isIn(best, vote)) ?? []);
  return {
    start: Math.max(...fitting.map(({ start }) => start)),
    end: Math.min(...fitting.map(({ end }) => end)),
  };
}

/** What places it: the weekday, the surest date, and what sets its first and its last day. */
function whyOf(window: Stretch, witnesses: readonly Witness[]): string {
  const near = witnesses.flatMap(({ said, isTelling, isDated, near }) => {
    const vote = near.find((one) => isIn(window, one));
    return vote === undefined ? [] : [{ said, isTelling, isDated, vote }];
  });
  const [surest] = near
    .filter(({ isDated }) => isDated)
    .toSorted((one, other) => other.vote.weight - one.vote.weight);
  const reasons = [
    near.find(({ isTelling }) => isTelling),
    surest,
    near.find(({ vote }) => vote.start === window.start),
    near.find(({ vote }) => vote.end === window.end),
  ].flatMap((reason) => reason?.said ?? []);
  const list = new Intl.ListFormat("en-GB").format(new Set(reasons));
  return `When it was published, ${list}.`;
}
