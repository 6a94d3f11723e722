/** What a check wants to know of the outside: who has the words of this quotation. */
export interface QuotationQuery {
  readonly kind: "quotation";
  /** The words between the marks. */
  readonly exact: string;
  readonly speaker?: string;
  /** Day on which the article was published, ISO 8601 date. */
  readonly published?: string;
  /** Absolute http(s) addresses that the article's body links, in order, without repetition. */
  readonly links: readonly string[];
}

/** Since when a page has stood where it stands, as others have seen it. */
export interface FirstSeenQuery {
  readonly kind: "first-seen";
  /** Absolute https address. */
  readonly url: string;
}

/** A question to the sources. It is plain data: it can be shown, tested and refused before anything is sent. */
export type Query = QuotationQuery | FirstSeenQuery;

/** Two queries with the same key ask the same. */
export const queryKey = (query: Query): string =>
  JSON.stringify(
    query.kind === "quotation"
      ? [query.kind, query.exact, query.speaker ?? null]
      : [query.kind, query.url],
  );

/** The addresses that a query names to be read. */
export const linksOf = (query: Query): readonly string[] =>
  query.kind === "quotation" ? query.links : [];
