import type { PartKind } from "../core/article/article.ts";
import { countWords } from "../core/article/count-words.ts";
import { isFurnitureHeading } from "../core/article/furniture-heading.ts";
import { isInsertedLine } from "../core/article/inserted-line.ts";

/** A paragraph of so many words after a heading means that the article goes on there. */
const LONG_PARAGRAPH = 40;

/** So many words may follow an author's heading: the bio. */
const LONGEST_BIO = 120;

/** The heading of an author box. */
export const isAuthorHeading = (line: string): boolean => /^\s*about the author\b/i.test(line);

/**
 * The kinds of the paragraphs that were chosen as an article: `inserted` for lines that the site
 * put between them; `furniture` from the heading on that ends the article (an author box, a comment
 * form, related stories).
 */
export function lineKinds(lines: readonly string[]): readonly PartKind[] {
  const counts = lines.map(countWords);
  const lastLong = counts.findLastIndex((count) => count >= LONG_PARAGRAPH);
  const wordsAfter = (index: number): number =>
    counts.slice(index + 1).reduce((sum, count) => sum + count, 0);
  const end = lines.findIndex((line, index) =>
    isAuthorHeading(line)
      ? wordsAfter(index) <= LONGEST_BIO
      : index > lastLong && index > 0 && isFurnitureHeading(line),
  );
  return lines.map((line, index) => {
    if (end !== -1 && index >= end) return "furniture";
    return isInsertedLine(line) || isFurnitureHeading(line) ? "inserted" : "body";
  });
}
