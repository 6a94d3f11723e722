/** A stretch of the article's text that is one stretch of one text node of the page. */
export interface Segment {
  /** UTF-16 code unit of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** UTF-16 code unit of the node's data at which the stretch begins. */
  readonly offset: number;
}

/**
 * Where each stretch of the article's text stands on the live page: in the order of the text,
 * without overlaps. What no segment covers (a break between blocks, a title that is only in the
 * page's metadata) stands nowhere on the page.
 */
export type TextMap = readonly Segment[];
