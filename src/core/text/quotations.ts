import type { Article } from "../article/article.ts";
import { derived } from "../article/derived.ts";
import type { Passage } from "../article/passage.ts";
import type { Quotation } from "./quotation.ts";
import { beginsQuoted, PARAGRAPH, quotedPassages } from "./quotation-marks.ts";
import { speakersOf, type Quoting } from "./speakers.ts";

/**
 * The quotations of the body and title, in the order of the text, each with its speaker where one is
 * named nearby. One that runs over paragraphs gives one quotation a paragraph; one that is broken by
 * its attribution gives two.
 */
export const quotations = derived((article: Article): readonly Quotation[] =>
  quotationsIn(article.text, article.parts.filter(isOwn)),
);

/** The quotations that stand in the given stretches of a text. */
export function quotationsIn(text: string, stretches: readonly Passage[]): readonly Quotation[] {
  const paragraphs = stretches.flatMap((stretch) => paragraphsOf(text, stretch));
  const quoting: Quoting[] = paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1];
    const isReopened = next !== undefined && beginsQuoted(text, next);
    return { paragraph, passages: quotedPassages(text, paragraph, isReopened) };
  });
  return speakersOf(text, quoting).map(({ start, end, speaker }) => {
    const exact = text.slice(start, end);
    return speaker === undefined ? { start, end, exact } : { start, end, exact, speaker };
  });
}

const isOwn = ({ kind }: Article["parts"][number]): boolean => kind === "title" || kind === "body";

const paragraphsOf = (text: string, { start, end }: Passage): readonly Passage[] =>
  [...text.slice(start, end).matchAll(PARAGRAPH)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
