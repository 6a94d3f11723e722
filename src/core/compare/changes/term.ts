import { INVISIBLE_IN, type Word } from "../words.ts";

/** A word of one side of an alignment, as far as the kinds of change look at it. */
export interface Term {
  readonly folded: string;
  /** As it stands in its text. */
  readonly written: string;
  /** Number of the word on its own side. */
  readonly index: number;
  /** Number of the step of the alignment. */
  readonly step: number;
  /** Whether a sentence begins with it, so that its capital says nothing. */
  readonly isStart: boolean;
  /** What stands between it and the word before. */
  readonly before: string;
  /** What stands between it and the next word. */
  readonly after: string;
}

/** Ends a sentence before a word, whatever marks stand between. */
const SENTENCE_START = /[.!?…:\n]["”’')\]]*\s*["“‘'([]*$|["“‘]$/;

/** Where a word stands: the side's text, its words, and the numbers of word and step. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: number;
  readonly step: number;
}

/** The word at a place with what the kinds of change want to know of it. */
export function termAt({ text, words, index, step }: Place): Term | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const before = text.slice(words[index - 1]?.end ?? 0, word.start);
  return {
    folded: word.folded,
    written: text.slice(word.start, word.end),
    index,
    step,
    isStart: SENTENCE_START.test(before) || (index === 0 && /^[^\p{L}\p{N}]*$/u.test(before)),
    before,
    after: text.slice(word.end, words[index + 1]?.start ?? text.length),
  };
}

/** As it is shown: without characters that nobody sees. */
export const shown = ({ written }: Term): string => written.replace(INVISIBLE_IN, "");
