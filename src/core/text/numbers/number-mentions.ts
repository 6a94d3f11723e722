import { derived } from "../../article/derived.ts";
import { readNumbers } from "./read-numbers.ts";

/** The amounts that an article's text names, in the order of the text. Computed once for all checks. */
export const numberMentions = derived(({ text }) => readNumbers(text));
