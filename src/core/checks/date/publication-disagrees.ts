import type { Article, PublicationCandidate } from "../../article/article.ts";
import { dayOfIso, longDate } from "../../text/calendar.ts";
import { hoursBetween, isBefore } from "../../text/dates/page-moment.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a page whose own data disagree on when it was published: two dates more than 36 hours apart,
 * a date of the last change that lies before the publication, only a date of a change, or an empty
 * field of a database. Copied stories are often dated anew, and every "yesterday" in them counts from
 * the day of the original.
 * Source: the candidates that extraction keeps; Google Search Central names several, too, because
 * each can be wrong.
 * Units: `resolved` is the earliest of the dates that disagree.
 * Misses: pages that are dated anew everywhere; dates in other languages and in figures alone.
 * Wrong when: a story was prepared ahead, or published again by its own paper.
 */
export const publicationDisagrees: Check = {
  id: "date/publication-disagrees",
  title: "Dates of publication that disagree",
  judge(article) {
    const dates = (article.publicationDates ?? []).filter(
      ({ date }) => dayOfIso(date) !== undefined,
    );
    return [disagreement(dates), emptyField(dates), onlyChange(dates), changedBefore(dates)]
      .filter((said) => said !== undefined)
      .map((said) => ({ passage: titleOf(article), ...said }));
  },
};

type Dates = readonly PublicationCandidate[];
type Said = Omit<Finding, "passage">;

/** Time zones alone make a day and a half. Hours. */
const FARTHEST = 36;

/** Sites stamp a page anew within months; a year apart, a reader takes the story for another one. Hours. */
const HARMFUL = 365 * 24;

/** Further down the page it is another story's, so that it can only confirm. */
const NEAR_TITLE = "date near the title";

/**
 * The places in which publication dates are read that are seldom wrong. Not a "meta date", which may
 * be that of a change, and no time element, which may be another story's.
 */
const PLACES: readonly RegExp[] = [
  /^JSON-LD datePublished$/,
  /^meta (?!(?:dc\.)?date$|pubdate$)/,
  /^(?:visible date|date near the title)$/,
  /^URL$/,
];

/** What databases give for an empty field is before it. ISO 8601. */
const EARLIEST = "1990";

const isCredible = ({ date }: PublicationCandidate): boolean => date > EARLIEST;

const ofKind = (dates: Dates, kind: PublicationCandidate["kind"]): Dates =>
  dates.filter((candidate) => candidate.kind === kind && isCredible(candidate));

/** Two places that give publication dates which cannot be the same. */
function disagreement(dates: Dates): Said | undefined {
  const values = ofKind(dates, "value");
  const places = PLACES.map((place) => values.filter(({ from }) => place.test(from))).filter(
    (place) => place.some(({ from }) => from !== NEAR_TITLE),
  );
  const pairs = places.flatMap((place, index) =>
    places.slice(index + 1).flatMap((other) => nearestPair(place, other)),
  );
  const [farthest] = pairs.toSorted((one, other) => other.apart - one.apart);
  if (farthest === undefined || farthest.apart <= FARTHEST) return undefined;
  const { apart, earlier, later } = farthest;
  return {
    convention: "D-X-09",
    severity: apart > HARMFUL ? "caution" : "info",
    confidence: 0.9,
    message: `The page gives itself two dates of publication: ${dayOf(earlier)} and ${dayOf(later)}.`,
    explanation: `${listOf(places.flat())} A story that was copied or published again is often dated anew; words such as “yesterday” in it count from the earlier day.`,
    resolved: earlier.date.slice(0, 10),
  };
}

interface Pair {
  readonly earlier: PublicationCandidate;
  readonly later: PublicationCandidate;
  /** Hours. */
  readonly apart: number;
}

/** Of the dates of two places those that come nearest: a place may show other stories' dates, too. */
function nearestPair(place: Dates, other: Dates): readonly Pair[] {
  const pairs = place.flatMap((one) => other.map((another) => pairOf(one, another)));
  return pairs.toSorted((one, another) => one.apart - another.apart).slice(0, 1);
}

function pairOf(one: PublicationCandidate, other: PublicationCandidate): Pair {
  const apart = hoursBetween(one.date, other.date) ?? 0;
  return isBefore(other.date, one.date)
    ? { earlier: other, later: one, apart }
    : { earlier: one, later: other, apart };
}

/** No date but one that no web page can have. */
function emptyField(dates: Dates): Said | undefined {
  const empty = dates.find((candidate) => candidate.kind === "value" && !isCredible(candidate));
  if (empty === undefined || ofKind(dates, "value").length > 0) return undefined;
  return {
    severity: "info",
    confidence: 0.9,
    message: `The page’s data give ${empty.date.slice(0, 10)} as its day of publication, which no web page can have.`,
    explanation: `So an empty field of a database looks (${empty.from}). Look for the day in the text or at the original.`,
  };
}

/** A bound that poses as the date. */
function onlyChange(dates: Dates): Said | undefined {
  const [change] = ofKind(dates, "latest");
  if (change === undefined || ofKind(dates, "value").length > 0) return undefined;
  return {
    severity: "info",
    confidence: 0.9,
    message: `The page says when it was changed (${dayOf(change)}), not when it was published.`,
    explanation: `Read from ${change.from}. What it tells may be much older: look for the day in the text or at the original.`,
  };
}

/** A last change before the publication. */
function changedBefore(dates: Dates): Said | undefined {
  const [published] = ofKind(dates, "value");
  const changes = ofKind(dates, "latest");
  const last = changes.toSorted((one, other) => other.date.localeCompare(one.date))[0];
  if (published === undefined || last === undefined) return undefined;
  const isOdd =
    isBefore(last.date, published.date) &&
    (hoursBetween(last.date, published.date) ?? 0) > FARTHEST;
  if (!isOdd) return undefined;
  return {
    severity: "info",
    confidence: 0.6,
    message: `The page says that it was last changed on ${dayOf(last)}, before it was published on ${dayOf(published)}.`,
    explanation: `${listOf([last, published])} It was prepared ahead, or dated anew later.`,
    resolved: last.date.slice(0, 10),
  };
}

/** "Monday 3 January 2022". */
function dayOf({ date }: PublicationCandidate): string {
  const day = dayOfIso(date);
  return day === undefined ? date : longDate(day);
}

/** "URL: Sunday 2 January 2022; meta date: Monday 3 January 2022." Each pair once. */
function listOf(dates: Dates): string {
  const lines = dates.map((candidate) => `${candidate.from}: ${dayOf(candidate)}`);
  return `${[...new Set(lines)].join("; ")}.`;
}

/** What is marked, since metadata stand nowhere. */
function titleOf({ text, title }: Article): Finding["passage"] {
  const start = Math.max(0, text.indexOf(title));
  return { start, end: Math.min(text.length, start + title.length) };
}
