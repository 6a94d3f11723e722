import type { Article } from "../article/article.ts";
import { overlaps, type Passage } from "../article/passage.ts";
import { quotations } from "./quotations.ts";

/** Whether a passage stands, wholly or in part, between quotation marks: somebody else's words. */
export function isQuoted(article: Article, passage: Passage): boolean {
  const found = quotations(article);
  const first = found[firstEndingAfter(found, passage.start)];
  return first !== undefined && overlaps(first, passage);
}

/** The index of the first of some passages, in the order of the text, that ends after an offset; found by halving. */
function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
