import type { Article } from "../../article/article.ts";
import { overlaps, type Passage } from "../../article/passage.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { SEAMS, type SeamShape } from "./seams.ts";

/**
 * Flags the shapes that a text has where its pieces were translated, cut or joined apart: a title
 * given twice, a capital in the middle of a sentence, a fragment without a verb, a pronoun that
 * repeats its subject, an adjective left behind a full stop, empty quotation marks, a doubled first
 * letter.
 * Source: `seams.ts`, from machine-translated copies of news stories.
 * Misses: fragments that begin with no known institution; everything that only a grammar would see.
 * Wrong when: a work's title holds a clause's opener in small surroundings.
 */
export const seam: Check = {
  id: "scraping/seam",
  title: "Seam between pieces of text",
  judge: (article) => withoutOverlaps(SEAMS.flatMap((shape) => findingsOf(article, shape))),
};

/** More of one shape in one text are a style, and each costs a look at its surroundings. */
const MOST = 10;

const findingsOf = (article: Article, shape: SeamShape): readonly Finding[] =>
  [...article.text.matchAll(shape.pattern)]
    .slice(0, MOST)
    .map((match) => findingOf(shape, match))
    .filter(({ passage }) => isInProse(article, passage) && !isQuotedWhole(article, passage));

/** Empty marks are no quotation, though they look like one. */
const isQuotedWhole = (article: Article, passage: Passage): boolean =>
  passage.end - passage.start > "“ ”".length && isQuoted(article, passage);

function findingOf(shape: SeamShape, match: RegExpExecArray): Finding {
  const whole = match[0];
  const exact = match.groups?.["seam"] ?? whole;
  const start = match.index + whole.lastIndexOf(exact);
  const filled = (words: string): string =>
    words.replace(/\$<(?<name>[a-z]+)>/g, (_, name: string) =>
      name === "small" ? exact.toLowerCase() : (match.groups?.[name] ?? ""),
    );
  return {
    passage: { start, end: start + exact.length },
    convention: shape.id,
    severity: shape.severity,
    confidence: shape.confidence,
    message: filled(shape.message),
    explanation: shape.explanation,
    ...(shape.suggestion === undefined ? {} : { suggestion: filled(shape.suggestion) }),
  };
}

/** The first of findings that share words. */
const withoutOverlaps = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ passage }, index) =>
      !findings.slice(0, index).some((earlier) => overlaps(earlier.passage, passage)),
  );
