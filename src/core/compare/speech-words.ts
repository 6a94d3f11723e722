import { isVerbOfSaying } from "../text/verbs-of-saying.ts";
import { type Word, wordsOf } from "./words.ts";

/** What parts the words of a speaker on a page that quotes him: ”, he said on Monday, “ */
const INTERRUPTION = /(?:”|(?<=[,.!?])["»])\s(?<interruption>[^“”"«»\n]{2,80})\s(?:“|["«](?=\S))/g;

/**
 * The words of a stretch of a reference without those that stand between two quotations of one
 * sentence: who is quoted did not say them. They stay where the quotation has them too.
 */
export function speechWordsOf(source: string, quotation: string): readonly Word[] {
  const words = wordsOf(source);
  const interruptions = [...source.matchAll(INTERRUPTION)].flatMap((found) => {
    const said = found.groups?.["interruption"] ?? "";
    const start = found.index + found[0].indexOf(said);
    const isOther = said.split(/[\s,]+/).some(isVerbOfSaying) && !quotation.includes(said);
    return isOther ? [{ start, end: start + said.length }] : [];
  });
  if (interruptions.length === 0) return words;
  return words.filter(
    (word) => !interruptions.some(({ start, end }) => start <= word.start && word.end <= end),
  );
}
