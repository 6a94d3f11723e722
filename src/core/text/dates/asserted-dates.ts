import { derived } from "../../article/derived.ts";
import { isInProse } from "../prose.ts";
import { isQuoted } from "../quoted.ts";
import type { DateMention } from "./date-mention.ts";
import { dateMentions } from "./date-mentions.ts";

/**
 * The dates that the article itself answers for, in the order of the text: those of title and body
 * outside quotation marks. A stamp beside the article and a date that somebody said prove nothing
 * against it.
 */
export const assertedDates = derived((article): readonly DateMention[] =>
  dateMentions(article).filter(
    (mention) => isInProse(article, mention) && !isQuoted(article, mention),
  ),
);
