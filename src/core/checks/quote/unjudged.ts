import type { Comparison } from "../../compare/comparison.ts";

/**
 * Why no quotation of an article could be judged, or `undefined` where one could. An article
 * without quotations has nothing that could be wrong in them.
 */
export function unjudged(comparisons: readonly Comparison[]): string | undefined {
  const statuses = new Set(comparisons.map(({ status }) => status));
  if ([...statuses].some((status) => status !== "no-source" && status !== "unchecked")) {
    return undefined;
  }
  if (statuses.has("no-source"))
    return "No page was read that the quotations could be compared with.";
  return statuses.has("unchecked") ? "The quotations are too short to be compared." : undefined;
}
