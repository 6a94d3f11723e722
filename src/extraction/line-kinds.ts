import type { PartKind } from "../core/article/article.ts";
import { isFurnitureHeading } from "../core/article/furniture-heading.ts";
import { isInsertedLine } from "../core/article/inserted-line.ts";

/** A paragraph so long after a heading means that the article goes on there. UTF-16 code units. */
const LONG_PARAGRAPH = 240;

/** So much may follow an author's heading: the bio. UTF-16 code units. */
const LONGEST_BIO = 800;

/** The heading of an author box. */
export const isAuthorHeading = (line: string): boolean => /^about the author\b/i.test(line);

/**
 * The kinds of the paragraphs that were chosen as an article: `inserted` for lines that the site
 * put between them; `furniture` from the heading on that ends the article (an author box, a comment
 * form, related stories).
 */
export function lineKinds(lines: readonly string[]): readonly PartKind[] {
  const lastLong = lines.findLastIndex(({ length }) => length >= LONG_PARAGRAPH);
  const lengthAfter = (index: number): number =>
    lines.slice(index + 1).reduce((sum, { length }) => sum + length, 0);
  const end = lines.findIndex((line, index) =>
    isAuthorHeading(line)
      ? lengthAfter(index) <= LONGEST_BIO
      : index > lastLong && index > 0 && isFurnitureHeading(line),
  );
  return lines.map((line, index) => {
    if (end !== -1 && index >= end) return "furniture";
    return isInsertedLine(line) || isFurnitureHeading(line) ? "inserted" : "body";
  });
}
