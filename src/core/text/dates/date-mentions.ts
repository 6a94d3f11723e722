import { derived } from "../../article/derived.ts";
import { leakedMentions } from "./leaked-mentions.ts";
import { readDates } from "./read-dates.ts";

/** The dates that an article's text names, in the order of the text. Read once, for all checks. */
export const dateMentions = derived((article) => readDates(article.text, leakedMentions(article)));
