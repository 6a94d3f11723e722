/** One of the days, or ranges of days, that a mention may mean. */
export interface Reading {
  /** ISO 8601 date. */
  readonly start: string;
  /** ISO 8601 date of the last day; the same as `start` for a single day. */
  readonly end: string;
  /** 0 to 1; the weights of all readings of a mention add up to 1. */
  readonly weight: number;
}

/** What a mention comes to. Where two readings are left, both are told: never one chosen in silence. */
export type Resolution =
  | { readonly kind: "resolved"; readonly reading: Reading }
  /** Best first. */
  | { readonly kind: "ambiguous"; readonly readings: readonly Reading[] }
  /** `why` is one sentence for a reader. */
  | { readonly kind: "unresolved"; readonly why: string };

/** What a mention is resolved against. */
export interface Standpoint {
  /** The day from which the text speaks, an ISO 8601 date; absent where nobody knows. */
  readonly published?: string;
  /** Of the sentence round the mention. */
  readonly tense?: "past" | "future";
}
