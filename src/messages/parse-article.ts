import type { Article } from "../core/article/article.ts";
import type { Passage } from "../core/article/passage.ts";
import {
  asCount,
  asListOf,
  asListUpTo,
  asOneOf,
  asOptional,
  asRecord,
  asSparse,
  asText,
  asTextUpTo,
  ParseError,
  type Parser,
} from "./parse.ts";

/** As much as a browser's message carries with ease, and ten times the longest novel page. Code units. */
const LONGEST_ARTICLE = 10_000_000;

/** A moment is no longer, nor the name of where it was read. UTF-16 code units. */
const LONGEST_MOMENT = 30;
const LONGEST_PLACE = 60;

/** The page script gives at most so many. */
const MOST_CANDIDATES = 16;

const asCandidates = asListUpTo(
  MOST_CANDIDATES,
  asRecord({
    date: asTextUpTo(LONGEST_MOMENT),
    from: asTextUpTo(LONGEST_PLACE),
    kind: asOneOf("value", "latest", "earliest"),
  }),
);

const asFields = asSparse(
  asRecord({
    url: asOptional(asText),
    title: asText,
    byline: asOptional(asText),
    siteName: asOptional(asText),
    language: asOptional(asText),
    published: asOptional(asRecord({ date: asText, from: asText })),
    publicationDates: asOptional(asCandidates),
    text: asTextUpTo(LONGEST_ARTICLE),
    parts: asListOf(
      asRecord({
        start: asCount,
        end: asCount,
        kind: asOneOf("title", "body", "inserted", "furniture"),
      }),
    ),
    links: asListOf(asRecord({ start: asCount, end: asCount, url: asText })),
    joints: asOptional(asListOf(asCount)),
    words: asCount,
  }),
);

/**
 * Reads an article that a page gave. Every offset lies in the text, and the parts are in order and
 * cover it, as all that comes after relies on.
 */
export const asArticle: Parser<Article> = (value) => {
  const article = asFields(value);
  const { length } = article.text;
  for (const passage of [...article.parts, ...article.links]) demandWithin(passage, length);
  if (article.joints?.some((joint) => joint > length)) {
    throw new ParseError(`Wanted joints within ${length}, found one beyond.`);
  }
  let reached = 0;
  for (const { start, end } of article.parts) {
    if (start !== reached) throw new ParseError(`Wanted a part at ${reached}, found ${start}.`);
    reached = end;
  }
  if (reached !== length) throw new ParseError(`Wanted parts up to ${length}, found ${reached}.`);
  return article;
};

/** Throws a `ParseError` for a passage that does not lie in a text of that length. */
export function demandWithin({ start, end }: Passage, length: number): void {
  if (start <= end && end <= length) return;
  throw new ParseError(`Wanted a passage within ${length}, found ${start} to ${end}.`);
}
