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
  /** Where each word of the quotations stands: those of number n from firsts[n] to firsts[n + 1]. */
  readonly places: Uint32Array;
  readonly firsts: Uint32Array;
  /** By number of the word. */
  readonly weights: Float32Array;
}

/** How many stretches are read word by word: the best one by rare words is not always the best. */
const CANDIDATES = 4;
/** So many are looked at more closely, by all words. */
const PEAKS = 12;
/** So many rare words are looked for however often they stand in the texts. */
const FEWEST_RARE = 4;
/** Places of rare words: more cost time and find little. Count, and words of all texts for each. */
const FEWEST_PLACES = 800;
const WORDS_A_PLACE = 40;
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
  const { places, firsts } = placesOf(ids, idOf.size);
  const weights = new Float32Array(idOf.size + 1);
  for (const [hash, id] of idOf) {
    weights[id] = weightOf(hash, countOf(firsts, id), words.length);
  }
  return { texts, words, ids, idOf, places, firsts, weights };
}

/** A counting sort: one pass to count, one to place. Number 0 is no word and has no places. */
function placesOf(ids: Uint32Array, most: number): Pick<Haystack, "places" | "firsts"> {
  const firsts = new Uint32Array(most + 2);
  for (let index = 0; index < ids.length; index++) {
    const id = idAt(ids, index);
    if (id !== 0) firsts[id + 1] = idAt(firsts, id + 1) + 1;
  }
  for (let id = 1; id < firsts.length; id++) firsts[id] = idAt(firsts, id) + idAt(firsts, id - 1);
  const places = new Uint32Array(idAt(firsts, most + 1));
  const next = firsts.slice();
  for (let index = 0; index < ids.length; index++) {
    const id = idAt(ids, index);
    if (id === 0) continue;
    const place = idAt(next, id);
    places[place] = index;
    next[id] = place + 1;
  }
  return { places, firsts };
}

const countOf = (firsts: Uint32Array, id: number): number =>
  idAt(firsts, id + 1) - idAt(firsts, id);

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
 * more; best first. The places of the quotation's rarer words are merged, a window of its length
 * slides over them and keeps the sum of their weights, and round the best windows all its words count:
 * O(p log p) for p places, a small part of the words of all texts. Places where all the words stand in
 * their order come before all others; of a phrase, only these are given.
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
  { ids, words, places, firsts }: Haystack,
  needle: Uint32Array,
  most: number,
): readonly number[] {
  let rarest = 0;
  for (let index = 1; index < needle.length; index++) {
    const count = countOf(firsts, idAt(needle, index));
    if (count < countOf(firsts, idAt(needle, rarest))) rarest = index;
  }
  const found: number[] = [];
  const id = idAt(needle, rarest);
  const end = idAt(firsts, id + 1);
  for (let place = idAt(firsts, id); place < end && found.length < most; place++) {
    const first = idAt(places, place) - rarest;
    const isThere = first >= 0 && needle.every((wanted, index) => ids[first + index] === wanted);
    if (isThere && textOf(words, first) === textOf(words, first + needle.length - 1)) {
      found.push(first);
    }
  }
  return found;
}

function windowsIn(haystack: Haystack, needle: Uint32Array): readonly Candidate[] {
  const { weights, words } = haystack;
  const needed = new Int32Array(weights.length);
  let total = 0;
  for (const id of needle) {
    take(needed, id, 1);
    total += numberAt(weights, id);
  }
  const width = Math.ceil(needle.length * LOOSENESS) + 1;
  const peaks = peaksAt(rarePlaces(haystack, needle), { haystack, needed, width });
  const best: Peak[] = [];
  for (const peak of peaks) {
    const text = textOf(words, peak.at);
    const bounds = { from: words.texts[text] ?? 0, to: words.texts[text + 1] ?? 0 };
    keep(best, refined(peak.at, bounds, { haystack, needed, width }), { width, most: CANDIDATES });
  }
  return best.map(({ at, score }) => candidateOf(haystack, { at, width, coverage: score / total }));
}

/** Places of the rarer words of the needle, in order: as many words as the places suffice for. */
function rarePlaces({ places, firsts, words }: Haystack, needle: Uint32Array): Uint32Array {
  const rare = [...new Set(needle)]
    .filter((id) => countOf(firsts, id) > 0)
    .sort((one, other) => countOf(firsts, one) - countOf(firsts, other));
  const most = Math.max(FEWEST_PLACES, words.length / WORDS_A_PLACE);
  let count = 0;
  const chosen = rare.filter((id, index) => {
    count += countOf(firsts, id);
    return index < FEWEST_RARE || count <= most;
  });
  const merged = new Uint32Array(chosen.reduce((sum, id) => sum + countOf(firsts, id), 0));
  let filled = 0;
  for (const id of chosen) {
    merged.set(places.subarray(firsts[id], firsts[id + 1]), filled);
    filled += countOf(firsts, id);
  }
  return merged.sort();
}

interface Peak {
  /** Index of the window's first word. */
  readonly at: number;
  readonly score: number;
}

interface Search {
  readonly haystack: Haystack;
  /** How many of each word the quotation has. */
  readonly needed: Int32Array;
  readonly width: number;
}

/** The windows with most of the weight of the words at the given places. */
function peaksAt(sorted: Uint32Array, { haystack, needed, width }: Search): readonly Peak[] {
  const { ids, weights, words } = haystack;
  const left = needed.slice();
  const best: Peak[] = [];
  let score = 0;
  let oldest = 0;
  let text = 0;
  for (let newest = 0; newest < sorted.length; newest++) {
    const at = idAt(sorted, newest);
    while (at >= (words.texts[text + 1] ?? Infinity)) text++;
    const from = Math.max(words.texts[text] ?? 0, at - width + 1);
    for (; idAt(sorted, oldest) < from && oldest < newest; oldest++) {
      const leaving = idAt(ids, idAt(sorted, oldest));
      if (take(left, leaving, 1) >= 0) score -= numberAt(weights, leaving);
    }
    const entering = idAt(ids, at);
    if (take(left, entering, -1) > 0) score += numberAt(weights, entering);
    if (score > leastOf(best, PEAKS) + ROUNDING) {
      keep(best, { at: from, score }, { width, most: PEAKS });
    }
  }
  return best;
}

/** The best window near a place, all words counted. */
function refined(
  near: number,
  bounds: { readonly from: number; readonly to: number },
  { haystack: { ids, weights }, needed, width }: Search,
): Peak {
  const left = needed.slice();
  const first = Math.max(bounds.from, near - width);
  const end = Math.min(bounds.to, near + 2 * width);
  let best: Peak = { at: near, score: 0 };
  let score = 0;
  for (let index = first; index < end; index++) {
    const entering = idAt(ids, index);
    if (entering !== 0 && take(left, entering, -1) > 0) score += numberAt(weights, entering);
    const leaving = index - width >= first ? idAt(ids, index - width) : 0;
    if (leaving !== 0 && take(left, leaving, 1) >= 0) score -= numberAt(weights, leaving);
    if (score > best.score + ROUNDING) best = { at: Math.max(first, index - width + 1), score };
  }
  return best;
}

/** Every index is within bounds: words are counted, and numbers of words are below the count. */
const numberAt = (numbers: Float32Array, index: number): number => numbers[index] ?? 0;

const idAt = (numbers: Uint32Array, index: number): number => numbers[index] ?? 0;

/** Changes a count and gives what it was. */
function take(counts: Int32Array, id: number, change: number): number {
  const count = counts[id] ?? 0;
  counts[id] = count + change;
  return count;
}

const leastOf = (best: readonly Peak[], most: number): number =>
  best.length < most ? 0 : (best.at(-1)?.score ?? 0);

interface Keeping {
  readonly width: number;
  readonly most: number;
}

/** Keeps the best few windows, of those that overlap only the best. */
function keep(best: Peak[], peak: Peak, { width, most }: Keeping): void {
  if (peak.score === 0) return;
  const near = best.findIndex(({ at }) => Math.abs(at - peak.at) < width);
  if (near >= 0) {
    if ((best[near]?.score ?? 0) >= peak.score) return;
    best.splice(near, 1);
  }
  best.push(peak);
  best.sort((one, other) => other.score - one.score);
  if (best.length > most) best.pop();
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
