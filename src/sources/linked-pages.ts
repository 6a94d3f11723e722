import { queryKey } from "../core/references/query.ts";
import { answerOf } from "./answer-of.ts";
import { LINKED_PAGES, type Source } from "./source.ts";

/**
 * The pages that the article links: the statement that it quotes is often one click away. Asks every
 * page for every quotation; the gateway reads each once.
 */
export const linkedPages: Source = {
  id: LINKED_PAGES,
  title: "Pages that the article links",
  hosts: "linked",
  pause: 0,
  discloses:
    "To each linked site: the address of its page, without tracking parameters. No cookies, no word of the article, and not which article it was.",
  answers: {
    quotation: async (query, get) => {
      const pages = await Promise.all(query.links.map(get));
      return { source: LINKED_PAGES, query: queryKey(query), ...answerOf(pages) };
    },
  },
};
