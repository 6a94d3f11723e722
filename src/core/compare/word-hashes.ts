import { asItLooks } from "./look-alikes.ts";

/** Words are told apart by this many letters: inflected forms then count as the same in the search. */
const LETTERS = 6;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Latin letters with accents end here; beyond, letters are taken as they are. */
const FOLDED_CODES = 0x250;
const SEPARATOR = 0;
const SKIPPED = 1;

/** Zero-width space, non-joiner and joiner, word joiner, byte order mark. */
const UNSEEN = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** For each UTF-16 code unit: its plain lower-case letter or digit, or SEPARATOR, or SKIPPED. */
const FOLDED = foldedCodes();

/** The words of one or more texts, in order: typed arrays, so that a word costs no allocation. */
export interface WordHashes {
  /** Words in all. */
  readonly length: number;
  readonly hashes: Int32Array;
  /** UTF-16 code unit of its own text at which each word starts. */
  readonly starts: Int32Array;
  /** Index of the first word of each text, and the length at the end. */
  readonly texts: Int32Array;
}

/**
 * A number for every word of the texts, equal for equal beginnings of words (FNV-1a over the first
 * letters, lower-case and without accents). O(characters). Two words may share a number by chance or
 * on purpose: what is found by numbers is read again letter by letter.
 */
export function wordHashes(texts: readonly string[]): WordHashes {
  const buffer = { length: 0, hashes: new Int32Array(1024), starts: new Int32Array(1024) };
  const bounds = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    bounds[index] = buffer.length;
    addWords(text, buffer);
  });
  bounds[texts.length] = buffer.length;
  return { ...buffer, texts: bounds };
}

/** The number of one word that stands alone. */
export function hashOfWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0, letters = 0; index < word.length && letters < LETTERS; index++) {
    const code = foldedCode(word.charCodeAt(index));
    if (code <= SKIPPED) continue;
    hash = Math.imul(hash ^ code, FNV_PRIME);
    letters++;
  }
  return hash;
}

interface Buffer {
  length: number;
  hashes: Int32Array<ArrayBuffer>;
  starts: Int32Array<ArrayBuffer>;
}

/** The innermost loop of the reading of references: numbers in local variables, no calls for most letters. */
function addWords(text: string, buffer: Buffer): void {
  reserve(buffer, text.length);
  const { hashes, starts } = buffer;
  let { length } = buffer;
  let hash = FNV_OFFSET;
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const code = unit < FOLDED_CODES ? FOLDED[unit] : foldedBeyond(unit);
    if (code === SEPARATOR) {
      if (letters > 0) hashes[length++] = hash;
      hash = FNV_OFFSET;
      letters = 0;
    } else if (code !== undefined && code !== SKIPPED) {
      if (letters === 0) starts[length] = index;
      if (letters < LETTERS) hash = Math.imul(hash ^ code, FNV_PRIME);
      letters++;
    }
  }
  if (letters > 0) hashes[length++] = hash;
  buffer.length = length;
}

/** A text of so many characters has at most half as many words: every second one parts two. */
function reserve(buffer: Buffer, characters: number): void {
  const most = buffer.length + (characters >> 1) + 1;
  if (most <= buffer.hashes.length) return;
  const size = Math.max(most, buffer.hashes.length * 2);
  const { hashes, starts } = buffer;
  buffer.hashes = new Int32Array(size);
  buffer.hashes.set(hashes);
  buffer.starts = new Int32Array(size);
  buffer.starts.set(starts);
}

const foldedCode = (code: number): number =>
  code < FOLDED_CODES ? (FOLDED[code] ?? SEPARATOR) : foldedBeyond(code);

/** Combining and invisible characters are part of no word; punctuation and symbols part words. */
function foldedBeyond(code: number): number {
  if (code < 0x370) return code < 0x300 ? code : SKIPPED;
  if (code < 0x590) return LOOKS_LIKE[code - 0x370] ?? code;
  if (UNSEEN.has(code)) return SKIPPED;
  return code >= 0x2000 && code < 0x2c00 ? SEPARATOR : code;
}

/** Greek, Cyrillic and Armenian letters: what they look like, so that disguised words are found. */
const LOOKS_LIKE = Uint16Array.from({ length: 0x590 - 0x370 }, (_, index) =>
  asItLooks(String.fromCharCode(0x370 + index).toLowerCase()).charCodeAt(0),
);

function foldedCodes(): Uint16Array {
  const folded = new Uint16Array(FOLDED_CODES);
  for (let code = 0; code < FOLDED_CODES; code++) {
    const plain = String.fromCharCode(code).normalize("NFKD").toLowerCase();
    folded[code] = /^[\p{L}\p{N}]/u.test(plain) ? plain.charCodeAt(0) : SEPARATOR;
  }
  folded[0xad] = SKIPPED; // soft hyphen
  return folded;
}
