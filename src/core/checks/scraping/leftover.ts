import type { Article } from "../../article/article.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { LEFTOVERS, type Leftover } from "./leftovers.ts";

/**
 * Flags what programs leave in a text that nobody read: codes in place of characters, letters in
 * the wrong encoding, placeholders, words damaged by a filter, a line that names the page a story
 * was taken from.
 * Source: `leftovers.ts`, from pages of copying sites.
 * Misses: damage to single accented letters, other filters, other languages' source lines.
 * Wrong when: an article is about such codes.
 */
export const leftover: Check = {
  id: "scraping/leftover",
  title: "Leftover of a copying program",
  judge: (article) => LEFTOVERS.flatMap((row) => findingsOf(article, row)),
};

/** More of one kind in one text tell nothing new. */
const MOST = 5;

const findingsOf = ({ text }: Article, row: Leftover): readonly Finding[] =>
  [...text.matchAll(row.pattern)].slice(0, MOST).map((match) => findingOf(match, row));

function findingOf(match: RegExpExecArray, row: Leftover): Finding {
  const exact = match[0];
  const suggestion = row.mend?.(exact);
  return {
    passage: { start: match.index, end: match.index + exact.length },
    convention: row.id,
    severity: "info",
    confidence: row.confidence,
    message: row.message.replace("$&", () => exact),
    explanation: row.explanation,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
