import { foldedUnit } from "./folded-unit.ts";

/** The words that matter to a set of phrases, each with a number that begins at 1. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word in small letters; 0 for one that matters to nobody. */
  readonly idOf: (word: string) => number;
  /** The same for a word of a text, by where it begins and its hash over folded units. */
  readonly idAt: (text: string, start: number, hash: number) => number;
}

/** Where a hash begins: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/. */
export const HASH_START = 0x811c9dc5 | 0;

/** What a hash is multiplied with at each code unit: from the same page. */
export const HASH_PRIME = 0x01000193;

/** Slots a word: at a quarter full, nearly every look-up ends at its first slot. */
const ROOM = 4;

/** Numbers the words. They are found by hash and then compared letter by letter. */
export function vocabulary(given: Iterable<string>): Vocabulary {
  const words = ["", ...new Set(given)];
  const hashes = Int32Array.from(words, hashOf);
  const mask = 2 ** Math.ceil(Math.log2(words.length * ROOM)) - 1;
  const slots = new Int32Array(mask + 1);
  for (let id = 1; id < words.length; id++) {
    let slot = (hashes[id] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  const idAt = (text: string, start: number, hash: number): number => {
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      if (hashes[id] === hash && standsAt(words[id] ?? "", text, start)) return id;
    }
    return 0;
  };
  return { size: words.length, idOf: (word) => idAt(word, 0, hashOf(word)), idAt };
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash;
}

/** One of another length has another hash, but for a chance in four thousand million. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (foldedUnit(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}
