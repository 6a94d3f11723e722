import { FUNCTION_WORDS } from "./function-words.ts";
import { hashOfWord, wordHashes, type WordHashes } from "./word-hashes.ts";

/** A stretch of words that may be what a quotation was made from. */
export interface Candidate {
  /** Index of the text it is in. */
  readonly text: number;
  /** UTF-16 code units of that text. */
  readonly start: number;
  readonly end: number;
  /** Share of the quotation's weight whose words stand in the stretch, 0 to 1. */
  readonly coverage: number;
}

/** Many texts, read once, and how rare each word of any of the quotations is in them. */
export interface Haystack {
  readonly texts: readonly string[];
  readonly words: WordHashes;
  /** For each word of the texts: number of the word among those of the quotations, 0 for others. */
  readonly ids: Uint32Array;
  readonly idOf: ReadonlyMap<number, number>;
  /** By number of the word. */
  readonly weights: Float32Array;
}

/** How many stretches are read word by word: the best one by rare words is not always the best. */
const CANDIDATES = 4;
/** A back-translated sentence is a little longer or shorter than the original. */
const LOOSENESS = 1.15;
/** Words around a stretch that the alignment may still use. */
const MARGIN = 8;

/** Of a phrase, so many places are read: two that begin alike need not be the same. */
const PLACES = 50;

/** What a text of this many words of no particular kind adds, so that short references weigh sanely. */
const PRIOR_WORDS = 20_000;
const PRIOR_FUNCTION_WORD = 200;
const PRIOR_WORD = 1;
/** As common as "of": a word that is as common tells nothing. Share of all words. */
const COMMONEST = 0.03;
const LEAST_WEIGHT = 0.3;
/** Sums of weights differ by this much for the order of adding alone. */
const ROUNDING = 1e-3;

const functionHashes = new Set(wordHashes([[...FUNCTION_WORDS].join(" ")]).hashes);

/**
 * Reads the texts for a search of the given quotations. O(characters of all texts); allocates a few
 * numbers a word and nothing else.
 */
export function haystackOf(texts: readonly string[], quotations: readonly string[]): Haystack {
  const words = wordHashes(texts);
  const idOf = new Map<number, number>();
  const wanted = wordHashes(quotations);
  for (let index = 0; index < wanted.length; index++) {
    const hash = wanted.hashes[index] ?? 0;
    if (!idOf.has(hash)) idOf.set(hash, idOf.size + 1);
  }
  const ids = numbered(words, idOf);
  const counts = new Float32Array(idOf.size + 1);
  for (let index = 0; index < words.length; index++) {
    const id = ids[index] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  const weights = new Float32Array(idOf.size + 1);
  for (const [hash, id] of idOf) weights[id] = weightOf(hash, counts[id] ?? 0, words.length);
  return { texts, words, ids, idOf, weights };
}

/** How much a word of a quotation tells, in the haystack's bits. */
export const weightIn = ({ weights, idOf }: Haystack, word: string): number =>
  weights[idOf.get(hashOfWord(word)) ?? 0] ?? 0;

/** Open addressing: a Map costs five times as much a word. */
function numbered(words: WordHashes, idOf: ReadonlyMap<number, number>): Uint32Array {
  const size = 1 << Math.ceil(Math.log2(idOf.size * 4 + 2));
  const keys = new Int32Array(size);
  const values = new Uint32Array(size);
  for (const [hash, id] of idOf) {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    values[slot] = id;
  }
  const ids = new Uint32Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const hash = words.hashes[index] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    ids[index] = values[slot] ?? 0;
  }
  return ids;
}

/** Inverse document frequency over words (Spärck Jones 1972), in bits above the commonest words. */
function weightOf(hash: number, count: number, total: number): number {
  const prior = functionHashes.has(hash) ? PRIOR_FUNCTION_WORD : PRIOR_WORD;
  const share = (count + prior) / (total + PRIOR_WORDS);
  return Math.max(LEAST_WEIGHT, Math.log2(COMMONEST / share));
}

/**
 * The stretches of the texts that hold most of a quotation's words, each rare word counting for
 * more; best first. A window of the quotation's length slides over the words and keeps the sum of
 * the weights of those it shares with the quotation: O(words of all texts), whatever the quotation's
 * length. Places where all the words stand in their order come before all others; of a phrase,
 * only these are given.
 */
export function findPassages(
  haystack: Haystack,
  quotation: string,
  { isPhrase }: { readonly isPhrase: boolean },
): readonly Candidate[] {
  const needle = idsOf(haystack, quotation);
  const most = isPhrase ? PLACES : CANDIDATES;
  const places = phrasesIn(haystack, needle, most).map((at) =>
    candidateOf(haystack, { at, width: needle.length, coverage: 1 }),
  );
  if (isPhrase || places.length > 0) return places;
  return windowsIn(haystack, needle);
}

function idsOf({ idOf }: Haystack, quotation: string): Uint32Array {
  const { hashes, length } = wordHashes([quotation]);
  return Uint32Array.from(hashes.subarray(0, length), (hash) => idOf.get(hash) ?? 0);
}

/** Indexes of the words at which the needle's words stand one after the other. */
function phrasesIn(
  { ids, words, weights }: Haystack,
  needle: Uint32Array,
  most: number,
): readonly number[] {
  const rarest = needle.reduce(
    (best, id, index) =>
      numberAt(weights, id) > numberAt(weights, numberAt(needle, best)) ? index : best,
    0,
  );
  const places: number[] = [];
  for (
    let at = ids.indexOf(numberAt(needle, rarest));
    at >= 0 && places.length < most;
    at = ids.indexOf(numberAt(needle, rarest), at + 1)
  ) {
    const first = at - rarest;
    const isThere = first >= 0 && needle.every((id, index) => ids[first + index] === id);
    if (isThere && textOf(words, first) === textOf(words, first + needle.length - 1)) {
      places.push(first);
    }
  }
  return places;
}

function windowsIn(haystack: Haystack, needle: Uint32Array): readonly Candidate[] {
  const { ids, words, weights } = haystack;
  const needed = new Int32Array(weights.length);
  let total = 0;
  for (const id of needle) {
    take(needed, id, 1);
    total += numberAt(weights, id);
  }
  const width = Math.ceil(needle.length * LOOSENESS) + 1;
  const best: Peak[] = [];
  for (let text = 0; text < haystack.texts.length; text++) {
    const bounds = { from: words.texts[text] ?? 0, to: words.texts[text + 1] ?? 0 };
    peaks({ ids, weights, needed: needed.slice(), width, bounds, best });
  }
  return best
    .filter(({ score }) => score > 0)
    .map(({ at, score }) => candidateOf(haystack, { at, width, coverage: score / total }));
}

interface Peak {
  /** Index of the window's first word. */
  readonly at: number;
  readonly score: number;
}

interface Scan {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  /** How many more of each word the window can use; below 0 it has more than the quotation. */
  readonly needed: Int32Array;
  readonly width: number;
  readonly bounds: { readonly from: number; readonly to: number };
  readonly best: Peak[];
}

function peaks({ ids, weights, needed, width, bounds, best }: Scan): void {
  let score = 0;
  let least = leastOf(best);
  for (let index = bounds.from; index < bounds.to; index++) {
    const entering = numberAt(ids, index);
    if (entering !== 0 && take(needed, entering, -1) > 0) score += numberAt(weights, entering);
    const leaving = index - width >= bounds.from ? numberAt(ids, index - width) : 0;
    if (leaving !== 0 && take(needed, leaving, 1) >= 0) score -= numberAt(weights, leaving);
    if (score > least + ROUNDING) {
      keep(best, { at: Math.max(bounds.from, index - width + 1), score }, width);
      least = leastOf(best);
    }
  }
}

/** Every index is within bounds: words are counted, and numbers of words are below the count. */
const numberAt = (numbers: Uint32Array | Float32Array, index: number): number =>
  numbers[index] ?? 0;

/** Changes a count and gives what it was. */
function take(counts: Int32Array, id: number, change: number): number {
  const count = counts[id] ?? 0;
  counts[id] = count + change;
  return count;
}

const leastOf = (best: readonly Peak[]): number =>
  best.length < CANDIDATES ? 0 : (best.at(-1)?.score ?? 0);

/** Keeps the best few windows, of those that overlap only the best. */
function keep(best: Peak[], peak: Peak, width: number): void {
  const near = best.findIndex(({ at }) => Math.abs(at - peak.at) < width);
  if (near >= 0) {
    if ((best[near]?.score ?? 0) >= peak.score) return;
    best.splice(near, 1);
  }
  best.push(peak);
  best.sort((one, other) => other.score - one.score);
  if (best.length > CANDIDATES) best.pop();
}

function candidateOf(
  { words, texts }: Haystack,
  {
    at,
    width,
    coverage,
  }: { readonly at: number; readonly width: number; readonly coverage: number },
): Candidate {
  const text = textOf(words, at);
  const from = Math.max(words.texts[text] ?? 0, at - MARGIN);
  const to = at + width + MARGIN;
  const isLast = to >= (words.texts[text + 1] ?? 0);
  const end = isLast ? (texts[text]?.length ?? 0) : (words.starts[to] ?? 0);
  const isFirst = from === words.texts[text];
  return { text, start: isFirst ? 0 : (words.starts[from] ?? 0), end, coverage };
}

function textOf({ texts }: WordHashes, word: number): number {
  let low = 0;
  let high = texts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((texts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
