import { linksOf, queryKey } from "../core/references/query.ts";
import { answerOf } from "./answer-of.ts";
import { LINKED_PAGES, type Source } from "./source.ts";

/** News is corrected within the hour; a reader who checks twice has not waited for that. Milliseconds. */
const TEN_MINUTES = 600_000;

/**
 * The pages that the article links: the statement that it quotes is often one click away. Asks every
 * page for every quotation; the gateway reads each once.
 */
export const linkedPages: Source = {
  id: LINKED_PAGES,
  title: "Pages that the article links",
  hosts: "linked",
  pause: 0,
  keepFor: TEN_MINUTES,
  isOnAtFirst: true,
  offers: "The statement or report that an article quotes is often one click away.",
  discloses:
    "To each linked site: the address of its page, without tracking parameters. No cookies, no word of the article, and not which article it was.",
  asks: (query) => linksOf(query).length > 0,
  answers: {
    quotation: async (query, { readPage }) => {
      const pages = await Promise.all(query.links.map(readPage));
      return { source: LINKED_PAGES, query: queryKey(query), ...answerOf(pages) };
    },
  },
};
