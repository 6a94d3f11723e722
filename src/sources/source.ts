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

/** What a reply is written in, by its media type. */
export type Format = "html" | "plain" | "json";

/** What came back from one address, unread. `why` is one sentence. */
export type Reply =
  | {
      readonly kind: "found";
      /** Where it was found, after redirects. */
      readonly url: string;
      readonly format: Format;
      readonly text: string;
    }
  /** The host answered that it has nothing at this address. */
  | { readonly kind: "not-found"; readonly why: string }
  /** It could not be read: no connection, a fault, no text. */
  | { readonly kind: "unreachable"; readonly why: string }
  /** It was not allowed: by the reader, by the host, or by the guard against local addresses. */
  | { readonly kind: "refused"; readonly why: string };

/**
 * Reads a page through the gateway, which asks each page at most once per check. Handed to a
 * source, which never fetches by itself.
 */
export type Get = (url: string) => Promise<PageAnswer>;

/** Asks one of a source's own hosts through the gateway, each address at most once per check. */
export type Ask = (url: string) => Promise<Reply>;

/** What a source is handed of the outside. */
export interface Outside {
  /** A page for people, read to a reference. */
  readonly readPage: Get;
  /** A reply for programs, unread. Other hosts than the source's own are refused. */
  readonly ask: Ask;
}

/** The answers of a source, by kind of query; it is not asked what it has no answer for. */
export type Answers = {
  readonly [Kind in Query["kind"]]?: (
    query: Extract<Query, { kind: Kind }>,
    outside: Outside,
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
  /** For how long a second check need not ask anew. Milliseconds. */
  readonly keepFor: number;
  /** Whether it is asked before the reader has switched it on or off. */
  readonly isOnAtFirst: boolean;
  /** What a reader has of it. */
  readonly offers: string;
  /** Exactly what leaves the browser, for a reader. */
  readonly discloses: string;
  /** Whether it can answer a query at all: then nothing is sent for the others. */
  readonly asks: (query: Query) => boolean;
  readonly answers: Answers;
}

/** A source with hosts of its own, rather than those that the article links. */
export type Service = Source & { readonly hosts: readonly string[] };

/** Whether a source has hosts of its own. */
export const isService = (source: Source): source is Service => source.hosts !== "linked";
