/** A longer line is no heading. UTF-16 code units. */
const LONGEST_HEADING = 120;

/** Whole lines, in small letters, without the mark at their end. */
const WHOLE_LINES: ReadonlySet<string> = new Set([
  "about the author",
  "add a comment",
  "advertisement",
  "also read",
  "also see",
  "back to top",
  "back to top button",
  "cancel reply",
  "categories",
  "comments",
  "latest news",
  "leave a comment",
  "leave a reply",
  "like this",
  "more news",
  "more stories",
  "most read",
  "newsletter",
  "next article",
  "next post",
  "next story",
  "popular posts",
  "post a comment",
  "post navigation",
  "previous article",
  "previous post",
  "previous story",
  "read also",
  "read more",
  "read next",
  "recent posts",
  "recommended",
  "recommended for you",
  "related",
  "related articles",
  "related content",
  "related news",
  "related posts",
  "related stories",
  "related topics",
  "see also",
  "share this",
  "share this article",
  "share this post",
  "share this story",
  "similar articles",
  "similar posts",
  "tags",
  "trending",
  "trending now",
  "you may also enjoy",
  "you may also like",
  "you might also be interested in",
  "you might also like",
]);

/** What furniture lines begin with, in small letters, whatever follows. */
const BEGINNINGS: readonly string[] = [
  "about the author:",
  "article categories:",
  "categories:",
  "filed under:",
  "notify me of ",
  "required fields are marked",
  "save my name, email",
  "share this:",
  "tags:",
  "this site uses akismet",
  "your email address will not be published",
];

/** "3 Comments", "12 comments so far". */
const COMMENT_COUNT = /^\d{1,6} comments?\b.{0,20}$/;

/** "More from Business": a short name, no sentence. */
const MORE_FROM = /^more from .{1,40}$/;

/** A letter that nothing above begins with: most lines are told apart by it. */
const OTHER_INITIAL = /^[dghijkoquvwxz]/i;

/**
 * Whether a line is a heading or set phrase of what stands around an article ("You May Also Like",
 * "About the Author: X", "Leave a Reply", "Your email address will not be published …"). Source:
 * theme strings of WordPress and of news sites. Misses: other languages.
 */
export function isFurnitureHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || OTHER_INITIAL.test(line)) return false;
  const words = line
    .replace(/[\s>»–—-]+/g, " ")
    .trim()
    .toLowerCase();
  return (
    WHOLE_LINES.has(words.replace(/ ?[:…]$/, "")) ||
    BEGINNINGS.some((beginning) => words.startsWith(beginning)) ||
    COMMENT_COUNT.test(words) ||
    MORE_FROM.test(words)
  );
}
