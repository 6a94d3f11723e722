import type { Passage } from "./passage.ts";

/**
 * What a stretch of the text is. `inserted` is a line that the site put between the paragraphs
 * ("See also …"); `furniture` is what stands around the article and some checks need (author box,
 * related lines, comment form).
 */
export type PartKind = "title" | "body" | "inserted" | "furniture";

/** A stretch of the text of one kind. An article's parts are in order and cover its text. */
export interface Part extends Passage {
  readonly kind: PartKind;
}

/** A link and the passage it stands on. `url` is absolute. */
export interface Link extends Passage {
  readonly url: string;
}

/** The day of publication (ISO 8601 date) and where it was read, such as "meta article:published_time". */
export interface PublicationDate {
  readonly date: string;
  readonly from: string;
}

/**
 * A date that a page gives for itself. The publication date is a `value` that may be wrong, and lies
 * within the bounds: not after the `latest` (it was changed then), hardly before the `earliest` (its
 * picture was put there then).
 */
export interface PublicationCandidate {
  /** ISO 8601 date, with a time to the minute and its offset where the page gives them. */
  readonly date: string;
  /** Where it was read, such as "JSON-LD datePublished" or "visible date". */
  readonly from: string;
  readonly kind: "value" | "latest" | "earliest";
}

/** What was extracted from a page or a file. Every offset is a UTF-16 code unit of `text`. */
export interface Article {
  readonly url?: string;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** BCP 47, such as "en" or "pt-BR". */
  readonly language?: string;
  readonly published?: PublicationDate;
  /** All that the page says of its date, the surest first. Absent where the input was no page. */
  readonly publicationDates?: readonly PublicationCandidate[];
  /** Title, blank line, body (paragraphs parted by a blank line), then furniture. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  /**
   * Offsets at which one text node of the page ended and the next began with nothing between them,
   * as at the edge of a link. Absent where the input had no nodes (plain text).
   */
  readonly joints?: readonly number[];
  /** Count of words of the body alone. */
  readonly words: number;
}
