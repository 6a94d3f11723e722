import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { sentenceAround } from "../sentences.ts";
import type { Standpoint } from "./resolution.ts";

/** Words that put what stands round a day into the future. */
const FUTURE =
  /\b(?:will|shall|won['’]t|is to|are to|due|next|upcoming|scheduled|plans?|expected to|going to)\b/;

/** Words of a past tense; the endings of regular verbs among them. */
const PAST =
  /\b(?:was|were|had|did|has|have|went|came|took|got|told|left|won|lost|met|held|made|began|fell|saw|spoke|gave|wrote|ran|rose|struck|sent|sold|bought|brought|knew|grew|broke|stood|sat|paid|heard|flew|drove|chose|fled|shot|became|kept|[a-z]{3,}ed)\b|\bsaid\b/;

/** Verbs stand near their day. UTF-16 code units. */
const VERB_WINDOW = 40;

/** What a mention in an article is resolved against: the day of publication and the tense round it. */
export function standpointOf(article: Article, mention: Passage): Standpoint {
  const tense = tenseAround(article.text, mention);
  return {
    ...(article.published === undefined ? {} : { published: article.published.date }),
    ...(tense === undefined ? {} : { tense }),
  };
}

/**
 * The tense round a mention, within a few words and up to "that": what somebody said on a day may be
 * about another. `undefined` where no verb tells it, as in many headlines.
 */
export function tenseAround(text: string, { start, end }: Passage): "past" | "future" | undefined {
  const sentence = sentenceAround(text, start);
  const before = text.slice(Math.max(sentence.start, start - VERB_WINDOW), start);
  const after = text.slice(end, Math.min(sentence.end, end + VERB_WINDOW));
  const [clause = ""] = after.split(" that ");
  if (FUTURE.test(before) || FUTURE.test(clause)) return "future";
  return PAST.test(before) || PAST.test(clause) ? "past" : undefined;
}
