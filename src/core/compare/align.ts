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
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };
  return {
    words: Int32Array.from(words, ({ folded }) => numberOf(asItLooks(folded))),
    stems: Int32Array.from(words, ({ folded }) =>
      folded.length < STEM_LETTERS ? 0 : numberOf(`${folded.slice(0, STEM_LETTERS)}-`),
    ),
    weights: Float32Array.from(words, ({ folded }) => weightOf(folded)),
  };
}

const isSameStem = (one: string, other: string): boolean =>
  one.length >= STEM_LETTERS &&
  other.length >= STEM_LETTERS &&
  one.startsWith(other.slice(0, STEM_LETTERS));

const weightOf = (word: string | undefined): number =>
  word === undefined ? 0 : FUNCTION_WORDS.has(word) ? FUNCTION_WEIGHT : 1;

function filled(quoted: Numbered, source: Numbered) {
  const scoreOf = scorer(quoted, source);
  const rows = quoted.words.length;
  const columns = source.words.length;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float32Array(width);
  let current = new Float32Array(width);
  for (let row = 1; row <= rows; row++) {
    current[0] = row * GAP;
    moves[row * width] = SKIP_QUOTED;
    for (let column = 1; column <= columns; column++) {
      const both = at(above, column - 1) + scoreOf(row - 1, column - 1);
      const skipQuoted = at(above, column) + GAP;
      const skipSource = at(current, column - 1) + GAP;
      const skip = Math.max(skipQuoted, skipSource);
      const skipped = skipSource >= skipQuoted ? SKIP_SOURCE : SKIP_QUOTED;
      current[column] = Math.max(both, skip);
      moves[row * width + column] = both >= skip ? DIAGONAL : skipped;
    }
    [above, current] = [current, above];
  }
  return { moves, end: indexOfHighest(above) };
}

const scorer =
  (quoted: Numbered, source: Numbered) =>
  (row: number, column: number): number => {
    if (quoted.words[row] === source.words[column]) return at(quoted.weights, row);
    const stem = quoted.stems[row];
    const isStem = stem !== 0 && stem === source.stems[column];
    return isStem ? SAME_STEM * at(quoted.weights, row) : MISMATCH;
  };

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
