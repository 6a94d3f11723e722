import type { Article } from "../../article/article.ts";
import { overlaps, type Passage } from "../../article/passage.ts";
import { phraseIndex, phrasesIn, type Found } from "../../text/phrases.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import { sentenceAround } from "../../text/sentences.ts";
import { wordsIn } from "../../text/words.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { falseFriends, type FalseFriend } from "./false-friends.ts";

/**
 * Flags phrases that look like English but carry the sense of a word in another language: "final
 * invasion" for Portuguese "eventual invasão", a possible one. The sentence reads well and says
 * something else.
 * Source: `false-friends.ts`, from lists of false friends and from pages that carry them.
 * Misses: what no row names; phrases broken by other words.
 * Wrong when: the phrase is meant as it stands; each row names the company in which that is likely.
 */
export const falseFriend: Check = {
  id: "translation/false-friend",
  title: "False friend",
  judge: (article) =>
    withoutOverlaps(
      phrasesIn(article.text, index)
        .slice(0, MOST)
        .filter(({ row, start, end }) => isMeant(article, row, { start, end })),
    ).map(({ row, start, end }) => findingOf(article.text, row, { start, end })),
};

const index = phraseIndex(falseFriends);

/** More in one text tell a reader nothing new, and each costs a look at its sentence. */
const MOST = 50;

/** Right in nine of ten, once the look-alikes that a row names are left out. */
const CONFIDENCE = 0.9;

/** Of hits that share words, the surest: the reader is asked once about one passage. */
function withoutOverlaps(found: readonly Found<FalseFriend>[]): readonly Found<FalseFriend>[] {
  const kept: Found<FalseFriend>[] = [];
  for (const hit of found) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, hit)) kept.push(hit);
    else if (confidenceOf(hit.row) > confidenceOf(last.row)) kept.splice(-1, 1, hit);
  }
  return kept;
}

const confidenceOf = ({ confidence = CONFIDENCE }: FalseFriend): number => confidence;

/** Whether the company of a phrase lets it be the leak that the row describes. */
function isMeant(article: Article, row: FalseFriend, passage: Passage): boolean {
  if (!isInProse(article, passage)) return false;
  const { start, end } = sentenceAround(article.text, passage.start);
  const around = new Set(wordsIn(article.text.slice(start, end)).map(({ form }) => form));
  const holds = (list: string) => list.split("|").some((word) => around.has(word));
  if (row.near !== undefined && !holds(row.near)) return false;
  if (row.notNear !== undefined && holds(row.notNear)) return false;
  return row.evenQuoted === true || !isQuoted(article, passage);
}

function findingOf(text: string, row: FalseFriend, passage: Passage): Finding {
  const exact = text.slice(passage.start, passage.end);
  const suggestion = row.meaning.replace("…", exact.split(/\s/).at(-1) ?? "");
  const [language = ""] = row.languages;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return {
    passage,
    convention: row.id,
    severity: row.severity,
    confidence: confidenceOf(row),
    message: `“${exact}” may stand for “${suggestion}”.`,
    explanation: `${name} “${row.original}”, put into English word for word, looks so; it means “${suggestion}”.`,
    suggestion,
    origin: row.languages,
  };
}
