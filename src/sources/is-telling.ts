import type { Query } from "../core/references/query.ts";
import { plainWords } from "./plain-words.ts";

/** Fewer are said by everybody. Count of words. */
const FEWEST_WORDS = 6;

/** Whether words are so many, and so surely somebody's, that meeting them elsewhere tells something. */
export const isTelling = (query: Query): boolean =>
  query.kind === "quotation" &&
  plainWords(query.speaker ?? "").length > 0 &&
  plainWords(query.exact).length >= FEWEST_WORDS;
