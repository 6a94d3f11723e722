import type { PublicationCandidate, PublicationDate } from "../core/article/article.ts";

/** What databases give for an empty field, and other dates of no news page, are before it. ISO 8601. */
const EARLIEST = "1990";

/**
 * When the page says it was published: the first of its candidates that is a value. The day is that
 * of the page's own time zone.
 */
export function publicationDate(
  candidates: readonly PublicationCandidate[],
): PublicationDate | undefined {
  const best = candidates.find(({ kind, date }) => kind === "value" && date > EARLIEST);
  return best === undefined ? undefined : { date: best.date.slice(0, 10), from: best.from };
}
