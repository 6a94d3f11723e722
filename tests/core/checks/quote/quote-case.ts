/**
 * A text with «…» round every passage that must be flagged when it is compared with the references.
 * The title of a reference is its first line where a blank line follows it.
 */
export interface QuoteCase {
  readonly text: string;
  readonly references: readonly string[];
  /** Why it is in the table, where that is not plain. */
  readonly why?: string;
}
