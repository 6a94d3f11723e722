import type { PublicationCandidate } from "../core/article/article.ts";
import { dayInAddress } from "../core/text/dates/day-in-address.ts";
import { momentIn, writtenDay } from "./calendar-day.ts";
import type { ArticleData } from "./json-ld.ts";
import { nativeMethod } from "./native.ts";

/** What else is known of the page whose publication date is sought. */
export interface PageFacts {
  readonly url: string | undefined;
  readonly meta: ReadonlyMap<string, string>;
  /** The structured data of this very article. */
  readonly articles: readonly ArticleData[];
  /** The lines round the title, where a visible date stands: those after it, then those before. */
  readonly lines: {
    readonly after: readonly string[];
    readonly before: readonly string[];
  };
}

/** Names of meta elements that hold the publication date, the surest first. */
const META_NAMES = [
  "article:published_time",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
  "citation_publication_date",
  "pubdate",
  "publishdate",
  "publish-date",
  "date",
] as const;

/** Names of those that hold the day of the last change. */
const CHANGE_NAMES = ["article:modified_time", "og:updated_time", "last-modified"] as const;

/** Elements that hold a date. */
const DATED = '[itemprop~="datePublished"],[itemprop~="dateModified"],time[datetime]';

/** A page with more of them is a list or a live blog, and its first ones are its own. */
const MOST_ELEMENTS = 200;

/** Times in these belong to other stories, or to what readers wrote. */
const ELSEWHERE =
  'nav,aside,footer,[class*="related"],[class*="comment"],[id*="comment"],[class*="sidebar"]';

/** A longer line is prose, and its dates are the story's. UTF-16 code units. */
const LONGEST_DATE_LINE = 120;

/** "Published 3 January 2022 · Updated 5 January 2022": up to another label the day of a change. */
const CHANGED = /(?:updated|modified|revised|edited)\b.*?(?=\b(?:published|posted)\b|$)/i;

/** What begins a line that dates the article: "By Ana Prado | 3 January 2022", "Posted on …". */
const DATE_LINE =
  /^(?:(?:first )?published|posted|(?:written )?by|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2}(?:st|nd|rd|th)?\b)/i;

/** Sentences and captions end so; lines that date an article do not. */
const SENTENCE_END = /\.$/;

/** Where WordPress keeps what was uploaded in a month. */
const UPLOADS = /\/uploads\/(?<year>20\d\d)\/(?<month>0[1-9]|1[0-2])\//;

/** More say nothing new. */
const MOST = 16;

/**
 * All that a page says of when it was published, what is least often wrong first: structured data of
 * this very article, then meta elements, microdata, the article's time element, a date near the
 * title, the address; then the bounds. Days and times are of the page's own time zone.
 */
export const publicationDates = (
  document: Document,
  facts: PageFacts,
): readonly PublicationCandidate[] =>
  [
    ...inData(facts.articles),
    ...inMeta(facts.meta),
    ...inElements(document),
    ...inLines(facts.lines),
    ...given("URL", dayInAddress(facts.url ?? ""), "value"),
    ...inPicture(facts.meta),
  ].slice(0, MOST);

type Kind = PublicationCandidate["kind"];

/** A candidate, or none where there is no date. */
const given = (from: string, date: string | undefined, kind: Kind) =>
  date === undefined ? [] : [{ date, from, kind }];

const inData = (articles: readonly ArticleData[]): readonly PublicationCandidate[] =>
  articles
    .slice(0, MOST)
    .flatMap(({ published = "", modified = "" }) => [
      ...given("JSON-LD datePublished", momentIn(published), "value"),
      ...given("JSON-LD dateModified", momentIn(modified), "latest"),
    ]);

function inMeta(meta: ReadonlyMap<string, string>): readonly PublicationCandidate[] {
  const named = (names: readonly string[], kind: Kind) =>
    names.flatMap((name) => given(`meta ${name}`, momentIn(meta.get(name) ?? ""), kind));
  return [...named(META_NAMES, "value"), ...named(CHANGE_NAMES, "latest")];
}

/** Of each sort of element the first that stands in no other story. */
function inElements(document: Document): readonly PublicationCandidate[] {
  const found = new Map<string, PublicationCandidate>();
  const elements = [...nativeMethod(document, "querySelectorAll")(DATED)];
  for (const element of elements.slice(0, MOST_ELEMENTS)) {
    const { from, kind } = sortOf(element);
    if (found.has(from) || nativeMethod(element, "closest")(ELSEWHERE) !== null) continue;
    const [candidate] = given(from, momentIn(timeOf(element)), kind);
    if (candidate !== undefined) found.set(from, candidate);
  }
  return ["microdata datePublished", "time element", "microdata dateModified"].flatMap(
    (from) => found.get(from) ?? [],
  );
}

function sortOf(element: Element): { readonly from: string; readonly kind: Kind } {
  const property = nativeMethod(element, "getAttribute")("itemprop") ?? "";
  if (property.includes("datePublished")) {
    return { from: "microdata datePublished", kind: "value" };
  }
  return property.includes("dateModified")
    ? { from: "microdata dateModified", kind: "latest" }
    : { from: "time element", kind: "value" };
}

function timeOf(element: Element): string {
  const attribute = nativeMethod(element, "getAttribute");
  return attribute("datetime") ?? attribute("content") ?? element.textContent;
}

/** Where a line says when the article came, and where it may speak of something else. */
const VISIBLE = "visible date";
const NEAR_TITLE = "date near the title";
const CHANGE = "visible date of change";

/** Further down stand other stories. Count of dates. */
const MOST_VISIBLE = 4;

/** The first dates that lines name: after the title, then before it, where the day of the visit may stand. */
function inLines({ after, before }: PageFacts["lines"]): readonly PublicationCandidate[] {
  const short = (lines: readonly string[]) =>
    lines.filter(({ length }) => length <= LONGEST_DATE_LINE);
  return [
    ...short(after).flatMap((line) => inLine(line, isDateLine(line) ? VISIBLE : NEAR_TITLE)),
    ...short(before).flatMap((line) => inLine(line, NEAR_TITLE)),
  ].slice(0, MOST_VISIBLE);
}

function inLine(line: string, from: string): readonly PublicationCandidate[] {
  const [changed = ""] = CHANGED.exec(line) ?? [];
  return [
    ...given(from, writtenDay(line.replace(changed, " ")), "value"),
    ...given(CHANGE, writtenDay(changed), "latest"),
  ];
}

const isDateLine = (line: string): boolean => DATE_LINE.test(line) && !SENTENCE_END.test(line);

function inPicture(meta: ReadonlyMap<string, string>): readonly PublicationCandidate[] {
  const { year, month } = UPLOADS.exec(meta.get("og:image") ?? "")?.groups ?? {};
  return given("picture’s folder", year && month && `${year}-${month}-01`, "earliest");
}
