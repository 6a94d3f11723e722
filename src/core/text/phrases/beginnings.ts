import { isCapitalAt, isDigitAt } from "./folded-unit.ts";
import type { Tokens } from "./tokens.ts";
import { ANY, NAME, NUMBER, type Way } from "./way.ts";

/** What a first word lets follow, as bits. */
const BEGINS = 1;
const THEN_ANYTHING = 2;
const THEN_NAME = 4;
const THEN_NUMBER = 8;

/** Room for the pairs of first and second words: of so many slots, one in twenty is taken. */
const PAIRS = 2 ** 18;

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + second) & (PAIRS - 1);

/**
 * Tells of a word of a text whether a phrase may begin there, by that word and the next: no where
 * it is sure, yes where it must be looked at. "The" begins hundreds of phrases, and every tenth
 * word of a text is one.
 */
export function beginningsOf(
  ways: readonly Way<unknown>[],
  size: number,
): (tokens: Tokens, at: number) => boolean {
  const kinds = new Uint8Array(size);
  const pairs = new Uint8Array(PAIRS);
  for (const { ids, isEnd, next } of ways) {
    const seconds = next.flatMap((way) => way.ids);
    const kind = (isEnd ? THEN_ANYTHING : 0) | BEGINS | kindOf(seconds);
    const words = seconds.filter((second) => second > 0);
    for (const first of ids) {
      kinds[first] = (kinds[first] ?? 0) | kind;
      for (const second of words) pairs[pairOf(first, second)] = 1;
    }
  }
  return ({ text, starts, ids }, at) => {
    const first = ids[at] ?? 0;
    const kind = kinds[first] ?? 0;
    if (kind === 0) return false;
    const second = ids[at + 1] ?? 0;
    if ((kind & THEN_ANYTHING) !== 0 || (second !== 0 && pairs[pairOf(first, second)] === 1)) {
      return true;
    }
    return kind !== BEGINS && mayFollow(kind, text, starts[at + 1] ?? 0);
  };
}

const kindOf = (seconds: readonly number[]): number =>
  (seconds.includes(ANY) ? THEN_ANYTHING : 0) |
  (seconds.includes(NAME) ? THEN_NAME : 0) |
  (seconds.includes(NUMBER) ? THEN_NUMBER : 0);

const mayFollow = (kind: number, text: string, start: number): boolean =>
  ((kind & THEN_NAME) !== 0 && isCapitalAt(text, start)) ||
  ((kind & THEN_NUMBER) !== 0 && isDigitAt(text, start));
