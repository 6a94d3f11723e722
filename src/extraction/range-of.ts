import type { Passage } from "../core/article/passage.ts";
import { nativeMethod } from "./native.ts";
import type { Segment, TextMap } from "./text-map.ts";

/**
 * Where a passage of the article's text stands on the page, or `undefined` where it stands nowhere
 * (a title that is only in the metadata) or no longer (its text nodes were removed or cut short).
 */
export function rangeOf(map: TextMap, { start, end }: Passage): Range | undefined {
  const first = map[countOf(map, (segment) => segment.end <= start)];
  const last = map[countOf(map, (segment) => segment.start < end) - 1];
  if (first === undefined || last === undefined || last.start < first.start) return undefined;
  const from = first.offset + Math.max(start, first.start) - first.start;
  const to = last.offset + Math.min(end, last.end) - last.start;
  if (!stands(first, from) || !stands(last, to)) return undefined;
  const range = nativeMethod(first.node.ownerDocument, "createRange")();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** How many segments, counted from the first, pass a test that the later ones fail. */
function countOf(map: TextMap, test: (segment: Segment) => boolean): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = map[middle];
    if (segment !== undefined && test(segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const stands = ({ node }: Segment, offset: number): boolean =>
  node.isConnected && offset <= node.length;
