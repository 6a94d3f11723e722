/** A span of an article's text in UTF-16 code units; `end` is exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Whether two passages share at least one code unit. */
export const overlaps = (one: Passage, other: Passage): boolean =>
  one.start < other.end && other.start < one.end;

/** Whether the first passage lies wholly inside the second. */
export const isWithin = (inner: Passage, outer: Passage): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
