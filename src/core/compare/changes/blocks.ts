import type { Step } from "../align.ts";
import type { Sides } from "../diff-of.ts";
import type { Word } from "../words.ts";
import { type Term, termAt } from "./term.ts";

/** Neighbouring steps in which the two sides differ. */
export interface Block {
  /** Only in the source. */
  readonly gone: readonly Term[];
  /** Only in the quotation. */
  readonly come: readonly Term[];
  /** Whether the quotation marks the place with an ellipsis or brackets: the change says so itself. */
  readonly isMarked: boolean;
}

/** One word on both sides. */
export interface Pair {
  readonly source: Term;
  readonly quoted: Term;
}

/** An alignment as the kinds of change read it. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** All words of both sides, from the first to the last that is aligned. */
  readonly quoted: readonly Term[];
  readonly source: readonly Term[];
  /** Words of either side that stand elsewhere on the other: what only moved. */
  readonly moved: ReadonlySet<Term>;
  /** The same words, two by two: first those that moved, then those that stayed. */
  readonly movedPairs: readonly Pair[];
  readonly stayedPairs: readonly Pair[];
  /** Whether the two have so much in common that a word on one side only is a change. */
  readonly isClose: boolean;
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]/;

/** The alignment's words in blocks of change. O(words). */
export function readingOf(steps: readonly Step[], sides: Sides, isClose: boolean): Reading {
  const quoted = termsOf(steps, { side: "quoted", text: sides.quotation });
  const source = termsOf(steps, { side: "source", text: sides.source });
  const quotedAt = new Map(quoted.map((term) => [term.step, term]));
  const sourceAt = new Map(source.map((term) => [term.step, term]));
  const blocks: Block[] = [];
  let first = 0;
  for (let index = 0; index <= steps.length; index++) {
    if (index < steps.length && steps[index]?.isSame === false) continue;
    if (index > first) {
      const numbers = Array.from({ length: index - first }, (_, nth) => first + nth);
      const here = { quoted: defined(numbers, quotedAt), source: defined(numbers, sourceAt) };
      blocks.push({
        come: here.quoted,
        gone: here.source,
        isMarked: isMarked(here.quoted, quotedAt.get(first - 1)),
      });
    }
    first = index + 1;
  }
  const movedPairs = movedIn(blocks);
  const stayedPairs = quoted.flatMap((term) => {
    const other = sourceAt.get(term.step);
    return other?.folded === term.folded ? [{ source: other, quoted: term }] : [];
  });
  const moved = new Set(movedPairs.flatMap((pair) => [pair.source, pair.quoted]));
  return { blocks, quoted, source, moved, movedPairs, stayedPairs, isClose };
}

function termsOf(
  steps: readonly Step[],
  { side, text }: { readonly side: "quoted" | "source"; readonly text: string },
): readonly Term[] {
  const placed = steps.flatMap((step, number) => {
    const word: Word | undefined = step[side];
    return word === undefined ? [] : [{ word, number }];
  });
  const words = placed.map(({ word }) => word);
  return placed.flatMap(({ number }, index) => {
    const term = termAt({ text, words, index, step: number });
    return term === undefined ? [] : [term];
  });
}

const defined = (numbers: readonly number[], terms: ReadonlyMap<number, Term>): readonly Term[] =>
  numbers.flatMap((number) => terms.get(number) ?? []);

/** Dots where words are gone, or brackets round those that came. */
function isMarked(come: readonly Term[], previous: Term | undefined): boolean {
  if (come.length > 0) return isBracketed(come);
  return ELLIPSIS.test(previous?.after ?? "");
}

const isBracketed = (come: readonly Term[]): boolean =>
  /\[/.test(come[0]?.before ?? "") && /\]/.test(come.at(-1)?.after ?? "");

function movedIn(blocks: readonly Block[]): readonly Pair[] {
  const waiting = new Map<string, Term[]>();
  for (const term of blocks.flatMap(({ gone }) => gone)) {
    const terms = waiting.get(term.folded);
    if (terms === undefined) waiting.set(term.folded, [term]);
    else terms.push(term);
  }
  return blocks
    .flatMap(({ come }) => come)
    .flatMap((quoted) => {
      const source = waiting.get(quoted.folded)?.shift();
      return source === undefined ? [] : [{ source, quoted }];
    });
}
