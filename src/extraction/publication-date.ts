import type { PublicationDate } from "../core/article/article.ts";
import { calendarDay, dayInUrl, writtenDay } from "./calendar-day.ts";
import type { ArticleData } from "./json-ld.ts";
import { nativeMethod } from "./native.ts";

/** What else is known of the page whose publication date is sought. */
export interface PageFacts {
  readonly url: string | undefined;
  readonly meta: ReadonlyMap<string, string>;
  /** The structured data of this very article. */
  readonly articles: readonly ArticleData[];
  /** The lines round the title, where a visible date stands. */
  readonly lines: readonly string[];
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

/** Elements that hold it, the surest first. */
const ELEMENTS = [
  ["microdata datePublished", '[itemprop~="datePublished"]'],
  ["time element", "time[datetime]"],
] as const;

/** Times in these belong to other stories, or to what readers wrote. */
const ELSEWHERE =
  'nav,aside,footer,[class*="related"],[class*="comment"],[id*="comment"],[class*="sidebar"]';

/** A longer line is prose, and its dates are the story's. UTF-16 code units. */
const LONGEST_DATE_LINE = 120;

/**
 * When the page says it was published, by what is least often wrong: structured data of this very
 * article, then meta elements, microdata, the article's time element, a date near the title, the
 * address. The day is that of the page's own time zone.
 */
export function publicationDate(document: Document, facts: PageFacts): PublicationDate | undefined {
  for (const [from, text] of candidates(document, facts)) {
    const date = from === "URL" ? dayInUrl(text) : calendarDay(text);
    if (date !== undefined) return { date, from };
  }
  return undefined;
}

function* candidates(document: Document, facts: PageFacts): Generator<readonly [string, string]> {
  for (const { published } of facts.articles) {
    if (published !== undefined) yield ["JSON-LD datePublished", published];
  }
  for (const name of META_NAMES) yield [`meta ${name}`, facts.meta.get(name) ?? ""];
  for (const [from, selector] of ELEMENTS) {
    for (const element of outsideOthers(document, selector)) yield [from, timeOf(element)];
  }
  const lines = facts.lines.filter(({ length }) => length <= LONGEST_DATE_LINE);
  for (const line of lines) yield ["visible date", writtenDay(line) ?? ""];
  yield ["URL", facts.url ?? ""];
}

const outsideOthers = (document: Document, selector: string): readonly Element[] =>
  [...nativeMethod(document, "querySelectorAll")(selector)].filter(
    (element) => nativeMethod(element, "closest")(ELSEWHERE) === null,
  );

function timeOf(element: Element): string {
  const attribute = nativeMethod(element, "getAttribute");
  return attribute("datetime") ?? attribute("content") ?? element.textContent;
}
