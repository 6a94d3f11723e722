import type { Article } from "../../article/article.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import { sentenceAround } from "../../text/sentences.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a greeting where an article belongs: "Hey President of the United States, Joe Biden". In
 * Portuguese the sentence begins "O presidente"; where a link begins after the "O", the one letter
 * was translated alone and became a call.
 * Source: machine-translated pages.
 * Misses: other one-letter articles ("To", "At", "It's"), a greeting inside a sentence.
 * Wrong when: somebody is addressed without "you", a comma after the name, or a mark of exclamation.
 */
export const strayInterjection: Check = {
  id: "translation/stray-interjection",
  title: "Greeting instead of an article",
  judge: (article) =>
    [...article.text.matchAll(GREETING)]
      .slice(0, MOST)
      .filter((match) => isStray(article, match))
      .map((match) => findingOf(article.text, match)),
};

/** Example: "Hey President". */
const GREETING =
  /\bHey (?:the )?(?<title>(?:Prime |Vice )?(?:President|Minister|Pope|Governor|Mayor|Senator|Deputy|Chancellor|Ambassador|King|Queen|Coach|Actor|Actress|Singer|Ministry|Government|Court|Club))\b/gi;

/** More in one text are no slip of a translation. */
const MOST = 20;

/** What goes on as a sentence about somebody: "of the United States", "Joe Biden said", "announced". */
const GOES_ON =
  /^(?: of | [a-zà-ÿ]| [A-ZÀ-Þ][^\s,.!?:]{0,30}(?: [A-ZÀ-Þ][^\s,.!?:]{0,30}){0,3} [a-zà-ÿ])/;

/** Words to somebody. */
const ADDRESS = /\b(?:you|your|yours|let['’]s|please)\b|[!?]["”’]?\s*$/i;

function isStray(article: Article, match: RegExpExecArray): boolean {
  const { text } = article;
  const passage = passageOf(match);
  if (!/(?:^|[.!?\n])["“]?\s*$/.test(text.slice(Math.max(0, passage.start - 4), passage.start))) {
    return false;
  }
  const sentence = sentenceAround(text, passage.start);
  return (
    GOES_ON.test(text.slice(passage.end, sentence.end)) &&
    !ADDRESS.test(text.slice(passage.end, sentence.end)) &&
    isInProse(article, passage) &&
    !isQuoted(article, passage)
  );
}

const passageOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
});

function findingOf(text: string, match: RegExpExecArray): Finding {
  const passage = passageOf(match);
  return {
    passage,
    convention: "S-02",
    severity: "caution",
    confidence: 0.9,
    message: `“${text.slice(passage.start, passage.end)}” greets somebody in the middle of a report.`,
    explanation:
      "In Portuguese such a sentence begins with “O” (“the”). Translated alone, as where a link begins after it, the letter becomes a call.",
    suggestion: `The ${match.groups?.["title"]?.toLowerCase() ?? ""}`,
    origin: ["pt", "es", "it"],
  };
}
