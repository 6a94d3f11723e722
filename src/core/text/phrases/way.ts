import type { Gap, Place } from "./form.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A place of a phrase with its words as numbers, and what comes after it. */
export interface Way<Value> {
  readonly value: Value;
  readonly ids: readonly number[];
  readonly gap: Gap;
  readonly letter: Place["letter"];
  /** The places that may come next; the last of a phrase has none. */
  readonly next: readonly Way<Value>[];
  /** Whether the phrase may end with this place. */
  readonly isEnd: boolean;
}

/** The numbers of the wildcards: any word, one with a capital, a number. */
export const [ANY, NAME, NUMBER] = [-1, -2, -3];

const WILDCARD_IDS: ReadonlyMap<string, number> = new Map([
  ["*", ANY],
  ["^", NAME],
  ["#", NUMBER],
]);

/** Whether what a place names is a word, not a wildcard. */
export const isWord = (word: string): boolean => !WILDCARD_IDS.has(word);

/** The ways on which a phrase may begin. A place that may be empty opens the way to the next as well. */
export function waysOf<Value>(
  places: readonly Place[],
  value: Value,
  words: Vocabulary,
): readonly Way<Value>[] {
  let next: readonly Way<Value>[] = [];
  let isEnd = true;
  for (const { words: forms, gap, letter, isOptional } of places.toReversed()) {
    const ids = forms.map((form) => WILDCARD_IDS.get(form) ?? words.idOf(form));
    const way = { value, ids, gap, letter, next, isEnd };
    next = isOptional ? [way, ...next] : [way];
    isEnd = isEnd && isOptional;
  }
  return next;
}

/** What tells one next word of a text from another. */
export interface Met {
  readonly id: number;
  /** What parts it from the word before. */
  readonly gap: Gap;
  /** How it begins: with a small letter, a capital, or the capital that every sentence begins with. */
  readonly letter: "small" | "capital" | "opening";
  readonly isNumber: boolean;
}

/** Whether a word may take the place that a way stands for. */
export const mayTake = (way: Way<unknown>, met: Met): boolean =>
  way.gap === met.gap && hasLetter(way, met) && hasWord(way, met);

const hasLetter = ({ letter }: Way<unknown>, met: Met): boolean =>
  letter === "any" || met.letter === "opening" || letter === met.letter;

const hasWord = ({ ids }: Way<unknown>, { id, letter, isNumber }: Met): boolean =>
  (id !== 0 && ids.includes(id)) ||
  ids.includes(ANY) ||
  (letter !== "small" && ids.includes(NAME)) ||
  (isNumber && ids.includes(NUMBER));

/** Whether more words than can be named may take it. */
export const isWild = ({ ids }: Way<unknown>): boolean => ids.some((id) => id < 0);
