import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags the frame that networks of copying sites share: a related link set into the text ("See
 * also  …"), "You May Also Like", "About the Author: X", and the comment form that comes with the
 * publishing program. Each alone stands on honest sites; all together come with a template that
 * nobody edited.
 * Source: copy networks, on which the same frame recurs under other names.
 * Misses: frames in other languages, frames with another theme's strings.
 * Wrong when: a small honest site left its theme as it came, the inserted links included.
 */
export const templateFrame: Check = {
  id: "scraping/template-frame",
  title: "Frame of a copy network",
  judge(article) {
    const found = PARTS.flatMap((part) => passageOf(article, part) ?? []);
    if (found.length < ENOUGH || !hasInsertedLink(article)) return [];
    return found.filter((_, index) => index === 0 || index === found.length - 1).map(findingOf);
  },
};

/** The lines of the frame besides the inserted link, as they stand; the first and the last are shown. */
const PARTS: readonly RegExp[] = [
  /^You (?:May|Might) Also Like$/im,
  /^About the Author: \S.{0,60}$/m,
  /^Leave a (?:Reply|Comment)$/m,
  /^Your email address will not be published\..{0,60}$/m,
];

/** Of the four, besides the inserted link. */
const ENOUGH = 3;

/** Set in blindly, it has a space in place of a colon. */
const BLIND_LINK = /^(?:See|Read) also[ \u00a0]/m;

const hasInsertedLink = ({ text, parts }: Article): boolean =>
  parts.some(
    ({ kind, start, end }) => kind === "inserted" && BLIND_LINK.test(text.slice(start, end)),
  );

/** Where a line stands below the article's first paragraph; a title is none. */
function passageOf({ text, parts }: Article, line: RegExp): Passage | undefined {
  for (const { start, end } of parts.filter(({ kind }) => kind === "furniture")) {
    const match = line.exec(text.slice(start, end));
    if (match !== null) {
      const from = start + match.index;
      return { start: from, end: from + match[0].length };
    }
  }
  return undefined;
}

const findingOf = (passage: Passage): Finding => ({
  passage,
  convention: "S-22",
  severity: "info",
  confidence: 0.75,
  message: "This line belongs to a frame that networks of copying sites share.",
  explanation:
    "A related link set into the text, “You May Also Like”, “About the Author” and an unedited comment form stand together on sites that republish others' stories by program. Each alone says nothing.",
  suggestion: "No part of the story.",
});
