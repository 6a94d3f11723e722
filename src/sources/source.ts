import type { Answer } from "../core/references/answer.ts";
import type { Query } from "../core/references/query.ts";
import type { Reference } from "../core/references/reference.ts";

/** The id of the source that reads what the article links: its pages are parsed in other places. */
export const LINKED_PAGES = "linked-pages";

/** What came of reading one page. */
export type PageAnswer =
  | { readonly kind: "read"; readonly reference: Reference }
  /** It was reached, and holds no text that could be compared. */
  | { readonly kind: "empty" }
  /** One sentence. */
  | { readonly kind: "unreachable"; readonly why: string }
  /** One sentence. */
  | { readonly kind: "refused"; readonly why: string };

/**
 * Reads a page through the gateway, which asks each page at most once per check. Handed to a
 * source, which never fetches by itself.
 */
export type Get = (url: string) => Promise<PageAnswer>;

/** The answers of a source, by kind of query; it is not asked what it has no answer for. */
export type Answers = {
  readonly [Kind in Query["kind"]]?: (
    query: Extract<Query, { kind: Kind }>,
    get: Get,
  ) => Promise<Answer>;
};

/** Where references come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The hosts that it asks; "linked" where the article's own links decide. */
  readonly hosts: "linked" | readonly string[];
  /** Between two requests to one host. Milliseconds. */
  readonly pause: number;
  /** Exactly what leaves the browser, for a reader. */
  readonly discloses: string;
  readonly answers: Answers;
}
