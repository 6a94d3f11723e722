import { derived } from "../../article/derived.ts";
import { leakedDates } from "./leaked-dates.ts";

/** The leaked dates of an article's text, in its order. Read once, for all checks. */
export const leakedMentions = derived(({ text }) => leakedDates(text));
