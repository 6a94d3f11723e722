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
  const seen = new Set<string>();
  let isUnderAuthor = false;
  const furniture = paragraphs.filter((paragraph) => {
    const place = paragraph[0]?.place;
    if (place?.isChrome !== false) return false;
    const line = rawText(paragraph);
    if (line.length > LONGEST_PARAGRAPH || seen.has(line)) return false;
    seen.add(line);
    if (isFurnitureHeading(line)) {
      isUnderAuthor = isAuthorHeading(line);
      return true;
    }
    const isAuthors = isUnderAuthor || place.authorBox !== undefined;
    isUnderAuthor &&= line.split(" ").length <= LONGEST_AUTHOR;
    return isAuthors;
  });
  return furniture.slice(0, MOST_PARAGRAPHS);
}
