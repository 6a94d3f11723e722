import { queryKey } from "../core/references/query.ts";
import type { PageAnswer, Source } from "./source.ts";

const ID = "linked-pages";

/**
 * The pages that the article links: the statement that it quotes is often one click away. Asks every
 * page for every quotation; the gateway reads each once.
 */
export const linkedPages: Source = {
  id: ID,
  title: "Pages that the article links",
  hosts: "linked",
  pause: 0,
  discloses:
    "To each linked site: the address of its page, without tracking parameters. No cookies, no word of the article, and not which article it was.",
  answers: {
    quotation: async (query, get) => {
      const pages = await Promise.all(query.links.map(get));
      return { source: ID, query: queryKey(query), ...answerOf(pages) };
    },
  },
};

/** What a set of pages says together. A page that was read counts for more than one that was not. */
export function answerOf(pages: readonly PageAnswer[]) {
  const references = pages.flatMap((page) => (page.kind === "read" ? [page.reference] : []));
  if (references.length > 0) return { kind: "found", references } as const;
  if (pages.some(({ kind }) => kind === "empty")) return { kind: "not-found" } as const;
  const unreachable = pages.find((page) => page.kind === "unreachable");
  if (unreachable !== undefined) return { kind: "unreachable", why: unreachable.why } as const;
  const refused = pages.find((page) => page.kind === "refused");
  return { kind: "refused", why: refused?.why ?? "The article links no page." } as const;
}
