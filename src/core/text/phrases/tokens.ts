import { APOSTROPHE, foldedUnit } from "./folded-unit.ts";
import { HASH_PRIME, HASH_START, type Vocabulary } from "./vocabulary.ts";

/** The words of a text as numbers. Offsets are UTF-16 code units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of each word in the vocabulary; 0 for a word that is not in it. */
  readonly ids: Int32Array;
}

/**
 * The words of a text, read in one pass over its code units. Only words of the vocabulary are told
 * from one another; none is cut out of the text, which would cost more than all the rest.
 */
export function tokenise(text: string, { idAt }: Vocabulary): Tokens {
  const room = (text.length >> 1) + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const ids = new Int32Array(room);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let unit = foldedUnit(text.charCodeAt(at));
    if (unit === 0 || unit === APOSTROPHE) continue;
    let hash = HASH_START;
    while (unit !== 0) {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      unit = ++at < text.length ? unitInside(text, at) : 0;
    }
    const id = idAt(text, start, hash);
    starts[count] = start;
    ends[count] = at;
    ids[count++] = id;
  }
  return { text, count, starts, ends, ids };
}

/** What goes on a word: an apostrophe only between two of its letters. */
function unitInside(text: string, at: number): number {
  const unit = foldedUnit(text.charCodeAt(at));
  if (unit !== APOSTROPHE || at + 1 >= text.length) return unit === APOSTROPHE ? 0 : unit;
  const next = foldedUnit(text.charCodeAt(at + 1));
  return next === 0 || next === APOSTROPHE ? 0 : APOSTROPHE;
}
