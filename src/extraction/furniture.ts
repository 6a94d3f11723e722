import { isFurnitureHeading } from "../core/article/furniture-heading.ts";
import { isAuthorHeading } from "./line-kinds.ts";
import type { Page } from "./page.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What one page can have of it at most: counts of paragraphs, UTF-16 code units of each. */
const MOST_PARAGRAPHS = 24;
const LONGEST_PARAGRAPH = 1_000;

/** A line of no more words under an author's heading is a name; the bio comes after it. */
const LONGEST_AUTHOR = 3;

/**
 * Those paragraphs of a page that are no part of the article, and that some checks need: author
 * box, headings of related stories, comment form. Navigation and footers never are.
 */
export function furnitureOf(page: Page, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const seen = new Set<string>();
  let isUnderAuthor = false;
  const furniture = paragraphs.filter(({ line, block }) => {
    if (line.length > LONGEST_PARAGRAPH || seen.has(line)) return false;
    const isHeading = isFurnitureHeading(line);
    const isAuthors = !isHeading && (isUnderAuthor || page.surroundings.isAuthorBox(block));
    if (isHeading) isUnderAuthor = isAuthorHeading(line);
    else isUnderAuthor &&= line.split(" ", LONGEST_AUTHOR + 1).length <= LONGEST_AUTHOR;
    if ((!isHeading && !isAuthors) || page.surroundings.isChrome(block)) return false;
    seen.add(line);
    return true;
  });
  return furniture.slice(0, MOST_PARAGRAPHS);
}
