import { isFurnitureHeading } from "../core/article/furniture-heading.ts";
import { isAuthorHeading } from "./line-kinds.ts";
import { rawText, type Paragraph } from "./paragraphs.ts";

/** What one page can have of it at most: counts of paragraphs, UTF-16 code units of each. */
const MOST_PARAGRAPHS = 24;
const LONGEST_PARAGRAPH = 1_000;

/** A line of no more words under an author's heading is a name; the bio comes after it. */
const LONGEST_AUTHOR = 3;

/**
 * Those paragraphs of a page that are no part of the article, and that some checks need: author
 * box, headings of related stories, comment form. Navigation and footers never are.
 */
export function furnitureOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const furniture: Paragraph[] = [];
  const seen = new Set<string>();
  let isUnderAuthor = false;
  for (const paragraph of paragraphs) {
    if (furniture.length === MOST_PARAGRAPHS) break;
    if (paragraph[0]?.place.isChrome) continue;
    const line = rawText(paragraph);
    const isHeading = isFurnitureHeading(line);
    const isAuthors = !isHeading && (isUnderAuthor || paragraph[0]?.place.authorBox !== undefined);
    if (isHeading) isUnderAuthor = isAuthorHeading(line);
    else if (line.split(" ").length > LONGEST_AUTHOR) isUnderAuthor = false;
    if ((!isHeading && !isAuthors) || line.length > LONGEST_PARAGRAPH || seen.has(line)) continue;
    seen.add(line);
    furniture.push(paragraph);
  }
  return furniture;
}
