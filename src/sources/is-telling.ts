import type { Query } from "../core/references/query.ts";
import { plainWords } from "./plain-words.ts";

/** Fewer are said by everybody. Count of words. */
const FEWEST_WORDS = 6;

/** Whether words are so many, and so surely somebody's, that meeting them elsewhere tells something. */
export const isTelling = ({ exact, speaker }: Query): boolean =>
  speaker !== undefined &&
  plainWords(speaker).length > 0 &&
  plainWords(exact).length >= FEWEST_WORDS;
