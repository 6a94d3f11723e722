import type { Article, Part } from "../article/article.ts";
import type { Passage } from "../article/passage.ts";

/** Whether a passage belongs to the title or body: what the article itself says. */
export function isInProse({ parts }: Article, { start, end }: Passage): boolean {
  const part = partAt(parts, start);
  return part !== undefined && end <= part.end && (part.kind === "title" || part.kind === "body");
}

/** The part in which an offset lies, found by halving: parts are in order and cover the text. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (parts[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return parts[low];
}
