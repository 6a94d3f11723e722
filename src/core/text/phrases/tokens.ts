import { continuesWord, isWordUnit, lowerCase } from "../words.ts";
import { HASH_START, hashWith, type Vocabulary } from "./vocabulary.ts";

/** The words of a text as numbers. Offsets are UTF-16 code units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of each word in the vocabulary; 0 for a word that is not in it. */
  readonly ids: Int32Array;
  /** By number of a word: 1 where the text has it. */
  readonly has: Uint8Array;
}

/**
 * The words of a text, read in one pass over its code units. Only words of the vocabulary are told
 * from one another; none is cut out of the text, which would cost more than all the rest.
 */
export function tokenise(text: string, words: Vocabulary): Tokens {
  const small = lowerCase(text).replaceAll("’", "'");
  const room = (text.length >> 1) + 1;
  const tokens = {
    text,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    ids: new Int32Array(room),
    has: new Uint8Array(words.size),
  };
  let count = 0;
  for (let start = 0; start < small.length; start++) {
    if (!isWordUnit(small.charCodeAt(start))) continue;
    let hash = HASH_START;
    let end = start;
    do hash = hashWith(hash, small.charCodeAt(end++));
    while (end < small.length && continuesWord(small, end));
    const id = words.idAt(small, start, { length: end - start, hash });
    tokens.starts[count] = start;
    tokens.ends[count] = end;
    tokens.ids[count++] = id;
    tokens.has[id] = 1;
    start = end;
  }
  return { ...tokens, count };
}
