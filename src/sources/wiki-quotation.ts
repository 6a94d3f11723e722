import type { Answer } from "../core/references/answer.ts";
import { queryKey, type QuotationQuery } from "../core/references/query.ts";
import type { Reference } from "../core/references/reference.ts";
import { excerptWith } from "./excerpt-with.ts";
import { readWikiPage, searchWiki, type WikiPage } from "./mediawiki.ts";
import type { Read } from "./read-json.ts";
import type { Ask } from "./source.ts";

/** Pages that are read for one quotation. Those further down have less and less to do with it. */
const MOST_PAGES = 2;

/** How a wiki is asked for the words of a quotation. */
export interface WikiSearch {
  /** Id of the source. */
  readonly source: string;
  readonly host: string;
  /** What its search is given. */
  readonly words: string;
  /** Whether a page with this title is worth reading. */
  readonly isWanted: (title: string) => boolean;
}

/**
 * Searches a wiki, reads the first pages, and answers with the lines that hold the quotation's
 * words. A page that does not hold them is no answer: nobody expects of a wiki that it has every word
 * that was ever said.
 */
export async function askWiki(
  query: QuotationQuery,
  search: WikiSearch,
  ask: Ask,
): Promise<Answer> {
  const { source, host } = search;
  const identity = { source, query: queryKey(query) };
  const searched = await searchWiki(host, search.words, ask);
  if (searched.kind !== "read") return { ...identity, ...searched };
  const titles = searched.value.filter(search.isWanted).slice(0, MOST_PAGES);
  const pages = await Promise.all(titles.map((title) => readWikiPage(host, title, ask)));
  const references = pages.flatMap((page) =>
    page.kind === "read" ? excerptOf(page.value, query.exact, source) : [],
  );
  // A search may name a page and a redirect to it.
  const once = new Map(references.map((reference) => [reference.url, reference]));
  if (once.size > 0) return { ...identity, kind: "found", references: [...once.values()] };
  return { ...identity, ...(pages.find(hasFailed) ?? { kind: "not-found" }) };
}

type Failure = Extract<Read<never>, { readonly why: string }>;

const hasFailed = (page: Read<WikiPage>): page is Failure => "why" in page;

function excerptOf({ url, title, text }: WikiPage, exact: string, source: string): Reference[] {
  const excerpt = excerptWith(text, exact);
  if (excerpt === undefined) return [];
  const { section } = excerpt;
  return [
    {
      url:
        section === undefined ? url : `${url}#${encodeURIComponent(section.replaceAll(" ", "_"))}`,
      title: section === undefined ? title : `${title}: ${section}`,
      source,
      text: excerpt.text,
      isExcerpt: true,
    },
  ];
}
