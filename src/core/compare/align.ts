import { FUNCTION_WORDS } from "./function-words.ts";
import { asItLooks } from "./look-alikes.ts";
import type { Word } from "./words.ts";

/** One step of an alignment; a word is absent where the other side has no such word. */
export interface Step {
  readonly quoted: Word | undefined;
  readonly source: Word | undefined;
  /** Whether both are the same word. */
  readonly isSame: boolean;
}

/** How the words of a quotation lie on those of a source. */
export interface Alignment {
  /** From the first to the last word of the source that the quotation lies on. */
  readonly steps: readonly Step[];
  /** 0 (nothing in common) to 1 (the same words): weighted Dice coefficient of the two passages. */
  readonly similarity: number;
}

const FUNCTION_WEIGHT = 0.4;
/** Two forms of one word, as "relations" and "relationship": what their weight is multiplied by. */
const SAME_STEM = 0.6;
const STEM_LETTERS = 5;
/** A word against another, and a word against none: a changed word stands beside what it replaces. */
const MISMATCH = -0.25;
const GAP = -0.2;

const DIAGONAL = 1;
const SKIP_QUOTED = 2;
const SKIP_SOURCE = 3;

/**
 * Aligns a quotation's words with the best passage of a source (Needleman and Wunsch, "A general
 * method applicable to the search for similarities in the amino acid sequence of two proteins", 1970;
 * source words before and after the passage cost nothing, as in Sellers 1980). O(n·m) time and bytes
 * for n words quoted and m of the source: the source is a stretch that the search has already found.
 */
export function align(quoted: readonly Word[], source: readonly Word[]): Alignment {
  const numbers = new Map<string, number>();
  const { moves, end } = filled(numbered(quoted, numbers), numbered(source, numbers));
  const pairs = traced(moves, source.length + 1, { row: quoted.length, column: end });
  const steps = pairs.map((pair): Step => {
    const one = pair.quoted === undefined ? undefined : quoted[pair.quoted];
    const other = pair.source === undefined ? undefined : source[pair.source];
    return { quoted: one, source: other, isSame: one?.folded === other?.folded };
  });
  return { steps, similarity: similarityOf(steps) };
}

/** Words as numbers, one that only looks like another as the other: comparing these costs a tenth of comparing texts. */
interface Numbered {
  readonly words: Int32Array;
  /** 0 for words too short to have a stem of their own. */
  readonly stems: Int32Array;
  readonly weights: Float32Array;
}

function numbered(words: readonly Word[], numbers: Map<string, number>): Numbered {
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size + 1);
    return numbers.size;
  };
  const all = new Int32Array(words.length);
  const stems = new Int32Array(words.length);
  const weights = new Float32Array(words.length);
  for (const [index, { folded }] of words.entries()) {
    all[index] = numberOf(asItLooks(folded));
    if (folded.length >= STEM_LETTERS) stems[index] = numberOf(`${folded.slice(0, STEM_LETTERS)}-`);
    weights[index] = weightOf(folded);
  }
  return { words: all, stems, weights };
}

const isSameStem = (one: string, other: string): boolean =>
  one.length >= STEM_LETTERS &&
  other.length >= STEM_LETTERS &&
  one.startsWith(other.slice(0, STEM_LETTERS));

const weightOf = (word: string | undefined): number =>
  word === undefined ? 0 : FUNCTION_WORDS.has(word) ? FUNCTION_WEIGHT : 1;

function filled(quoted: Numbered, source: Numbered) {
  const rows = quoted.words.length;
  const columns = source.words.length;
  const moves = new Uint8Array((rows + 1) * (columns + 1));
  let above = new Float32Array(columns + 1);
  let current = new Float32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    moves[row * (columns + 1)] = SKIP_QUOTED;
    current[0] = row * GAP;
    fillRow(quoted, source, { row, above, current, moves });
    [above, current] = [current, above];
  }
  return { moves, end: indexOfHighest(above) };
}

interface Row {
  readonly row: number;
  readonly above: Float32Array;
  readonly current: Float32Array;
  readonly moves: Uint8Array;
}

/** The innermost loop of the comparison: no calls but such as are inlined, and no objects. */
function fillRow(quoted: Numbered, source: Numbered, { row, above, current, moves }: Row): void {
  const { words, stems } = source;
  const word = quoted.words[row - 1];
  const stem = quoted.stems[row - 1];
  const weight = at(quoted.weights, row - 1);
  const first = row * (words.length + 1);
  let left = at(current, 0);
  let corner = at(above, 0);
  for (let column = 1; column <= words.length; column++) {
    let both = corner + MISMATCH;
    if (words[column - 1] === word) both = corner + weight;
    else if (stem !== 0 && stems[column - 1] === stem) both = corner + SAME_STEM * weight;
    corner = at(above, column);
    const skip = Math.max(corner, left) + GAP;
    const skipped = left >= corner ? SKIP_SOURCE : SKIP_QUOTED;
    left = Math.max(both, skip);
    current[column] = left;
    moves[first + column] = both >= skip ? DIAGONAL : skipped;
  }
}

/** Every index is within bounds: the loops count up to the lengths. */
const at = (numbers: Float32Array, index: number): number => numbers[index] ?? 0;

const indexOfHighest = (scores: Float32Array): number => {
  let highest = 0;
  for (let index = 1; index < scores.length; index++) {
    if (at(scores, index) > at(scores, highest)) highest = index;
  }
  return highest;
};

function traced(moves: Uint8Array, width: number, from: Corner): readonly Pair[] {
  const pairs: Pair[] = [];
  let { row, column } = from;
  while (row > 0) {
    const move = moves[row * width + column];
    if (move !== SKIP_SOURCE) row--;
    if (move !== SKIP_QUOTED) column--;
    const quoted = move === SKIP_SOURCE ? undefined : row;
    const source = move === SKIP_QUOTED ? undefined : column;
    pairs.push({ quoted, source });
  }
  return pairs.reverse();
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

interface Pair {
  readonly quoted: number | undefined;
  readonly source: number | undefined;
}

/** The weight of both words, and how much of it they share. */
function sharedBy({ quoted, source }: Step): { readonly shared: number; readonly all: number } {
  const all = weightOf(quoted?.folded) + weightOf(source?.folded);
  if (quoted === undefined || source === undefined) return { shared: 0, all };
  if (quoted.folded === source.folded) return { shared: all, all };
  return { shared: isSameStem(quoted.folded, source.folded) ? SAME_STEM * all : 0, all };
}

function similarityOf(steps: readonly Step[]): number {
  const parts = steps.map(sharedBy);
  const shared = parts.reduce((sum, part) => sum + part.shared, 0);
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  return all === 0 ? 0 : Math.min(1, shared / all);
}
