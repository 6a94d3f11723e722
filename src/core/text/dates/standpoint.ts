import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { sentenceNear } from "../sentence-near.ts";
import type { Standpoint } from "./resolution.ts";

/** Words that put what stands round a day into the future. "The plan" and "due to rain" do not. */
const FUTURE =
  /\b(?:will|shall|won['’]t|is to|are to|due(?! to (?:the|a|an|its|his|her|their)\b)|next|upcoming|scheduled|slated|set (?:for|to)|planned for|(?:plan|intend)(?:s|ning|ing)? to|expected to|going to)\b/;

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
  const near = sentenceNear(text, { start, end }, VERB_WINDOW);
  const before = text.slice(near.start, start);
  const after = text.slice(end, near.end);
  const [clause = ""] = after.split(" that ");
  if (FUTURE.test(before) || FUTURE.test(clause)) return "future";
  return PAST.test(before) || PAST.test(clause) ? "past" : undefined;
}
