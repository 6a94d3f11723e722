/** A document that an article can be compared with. */
export interface Reference {
  readonly url?: string;
  readonly title: string;
  /** Id of the source it came from, such as "linked-pages" or "file". */
  readonly source: string;
  /** Day of publication, ISO 8601 date. */
  readonly published?: string;
  /** Moment of fetching, ISO 8601. */
  readonly fetched?: string;
  /** SHA-256 of `text` in hexadecimal digits. */
  readonly sha256?: string;
  /** Plain text, paragraphs parted by a blank line. */
  readonly text: string;
  /** Only the lines that a source found to hold what was asked for: what is not in it may be elsewhere. */
  readonly isExcerpt?: boolean;
}
