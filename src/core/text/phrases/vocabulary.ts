/** The words that matter to a set of phrases, each with a number that begins at 1. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word in small letters; 0 for one that matters to nobody. */
  readonly idOf: (word: string) => number;
  /** The same for the word that begins at an offset of a text in small letters and has that hash. */
  readonly idAt: (text: string, start: number, word: HashedWord) => number;
}

/** How long a word is, in UTF-16 code units, and its hash. */
export interface HashedWord {
  readonly length: number;
  readonly hash: number;
}

/** Where a hash begins, and how a code unit is added: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** A hash with one more code unit. */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, HASH_PRIME);

/** Slots a word: at a quarter full, nearly every look-up ends at its first slot. */
const ROOM = 4;

/** Numbers the words. They are found by hash and then compared letter by letter. */
export function vocabulary(given: Iterable<string>): Vocabulary {
  const words = ["", ...new Set(given)];
  const mask = 2 ** Math.ceil(Math.log2(words.length * ROOM)) - 1;
  const slots = new Int32Array(mask + 1);
  for (let id = 1; id < words.length; id++) {
    let slot = hashOf(words[id] ?? "") & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  const idAt = (text: string, start: number, { length, hash }: HashedWord): number => {
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      const word = words[id] ?? "";
      if (word.length === length && text.startsWith(word, start)) return id;
    }
    return 0;
  };
  return {
    size: words.length,
    idOf: (word) => idAt(word, 0, { length: word.length, hash: hashOf(word) }),
    idAt,
  };
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}
