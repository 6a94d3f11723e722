import type { Step } from "./align.ts";
import type { Word } from "./words.ts";

/** As many words as a sentence may begin or end with beyond the passage and still belong to it. */
const MOST_WORDS = 3;
const SENTENCE_END = /[.!?\n]/;

/** The stretch of a text that was aligned, and its words. */
export interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether nothing stands before it, so that its first word begins a sentence. */
  readonly isStart: boolean;
}

/**
 * An alignment that reaches to the edge of the source's sentence where the quotation plainly means
 * to: its first or last word is another one, or stands on the other side in the words left over
 * ("support of Ukraine" for "Ukraine’s support"). A part that is quoted word for word stays a part.
 */
export function widen(steps: readonly Step[], source: Source): readonly Step[] {
  const { words } = source;
  const used = steps.flatMap((step) =>
    step.source === undefined ? [] : [words.indexOf(step.source)],
  );
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined) return steps;
  const added = steps.flatMap(({ quoted, source: other, isSame }) =>
    !isSame && quoted !== undefined && other?.folded !== quoted.folded ? [quoted.folded] : [],
  );
  const before = beforeOf(source, first);
  const after = afterOf(source, last);
  const isWanted = (edge: Step | undefined, left: readonly Word[]): boolean =>
    edge?.isSame === false || left.some(({ folded }) => added.includes(folded));
  return [
    ...(isWanted(steps[0], before) ? before.map(onlySource) : []),
    ...steps,
    ...(isWanted(steps.at(-1), after) ? after.map(onlySource) : []),
  ];
}

const onlySource = (word: Word): Step => ({ quoted: undefined, source: word, isSame: false });

/** The words from the sentence's start to the word, or none where they are many. */
function beforeOf({ text, words, isStart }: Source, index: number): readonly Word[] {
  for (let count = 0; count <= MOST_WORDS; count++) {
    const word = words[index - count];
    const previous = words[index - count - 1];
    if (word === undefined) return [];
    const gap = text.slice(previous?.end ?? 0, word.start);
    const isEdge = previous === undefined ? isStart : SENTENCE_END.test(gap);
    if (isEdge) return words.slice(index - count, index);
  }
  return [];
}

/** The words from the word to the sentence's end, or none where they are many. */
function afterOf({ text, words }: Source, index: number): readonly Word[] {
  for (let count = 0; count <= MOST_WORDS; count++) {
    const word = words[index + count];
    if (word === undefined) return [];
    const gap = text.slice(word.end, words[index + count + 1]?.start ?? text.length);
    if (SENTENCE_END.test(gap)) return words.slice(index + 1, index + count + 1);
  }
  return [];
}
