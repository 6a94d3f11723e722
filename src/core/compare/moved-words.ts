import type { DiffStep } from "./comparison.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { wordsOf } from "./words.ts";

/** A step of a diff as a reader sees it: words that stand elsewhere on the other side only moved. */
export interface SeenStep {
  readonly sign: DiffStep[0];
  readonly text: string;
  readonly isMoved: boolean;
}

/**
 * The steps of a diff, with those told that only moved: both sides have a step with the same telling
 * words. One with a single word more did not only move.
 */
export function withMoves(diff: readonly DiffStep[]): readonly SeenStep[] {
  const keys = diff.map(([sign, text]) => (sign === "=" ? "" : tellingWords(text)));
  return diff.map(([sign, text], index) => {
    const key = keys[index];
    const isMoved = key !== "" && diff.some(([other], at) => other !== sign && keys[at] === key);
    return { sign, text, isMoved };
  });
}

/** Little words are everywhere and are not told to have moved. */
const tellingWords = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .toSorted()
    .join(" ");
