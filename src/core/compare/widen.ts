import type { Step } from "./align.ts";
import type { Word } from "./words.ts";

/** As many words as a sentence may begin or end with beyond the passage and still belong to it. */
const MOST_WORDS = 3;
/** A closing mark ends what was said as much as a full stop. */
const SENTENCE_END = /[.!?\n”»"]|,['’]/;

/** The stretch of a text that was aligned, and its words. */
export interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether nothing stands before it, so that its first word begins a sentence. */
  readonly isStart: boolean;
}

/** Words beside a passage in its sentence, and whether the sentence has no more on that side. */
interface Rest {
  readonly words: readonly Word[];
  readonly isWhole: boolean;
}

/**
 * An alignment that reaches as far in the source as the quotation means to. Words at its edge that
 * are others than the source's stand beside the words they replace; and where the quotation's edge is
 * another word, or stands among the few words left over, the passage goes on to the edge of the
 * sentence ("support of Ukraine" for "Ukraine’s support"). A part that is quoted word for word stays
 * a part, unless it ends before a "not".
 */
export function widen(steps: readonly Step[], source: Source): readonly Step[] {
  const first = steps.find((step) => step.source !== undefined)?.source;
  const last = steps.findLast((step) => step.source !== undefined)?.source;
  if (first === undefined || last === undefined) return steps;
  const added = steps.flatMap(({ quoted, isSame }) =>
    quoted === undefined || isSame ? [] : [quoted.folded],
  );
  const before = taken(restBefore(source, source.words.indexOf(first)), steps, added);
  const restOf = restAfter(source, source.words.indexOf(last));
  const gap = source.text.slice(last.end, restOf.words[0]?.start ?? last.end);
  const after =
    gap.trim() === "" && isCutOff(steps.at(-1), restOf)
      ? restOf.words.slice(0, 1)
      : taken(restOf, steps.toReversed(), added);
  return [...before.toReversed().map(onlySource), ...steps, ...after.map(onlySource)];
}

const onlySource = (word: Word): Step => ({ quoted: undefined, source: word, isSame: false });

/** Verbs that a "not" after them turns round. */
const AUXILIARY = new Set(
  "is are am was were do does did has have had can could will would should must may might".split(
    " ",
  ),
);

/** "It has" for "It has not": the quotation ends before the word that turns it round. */
const isCutOff = (last: Step | undefined, rest: Rest): boolean =>
  last?.isSame === true &&
  AUXILIARY.has(last.quoted?.folded ?? "") &&
  rest.words[0]?.folded === "not";

/** As many of the rest's words, nearest first, as belong to the passage. */
function taken(rest: Rest, steps: readonly Step[], added: readonly string[]): readonly Word[] {
  const unmatched = steps.findIndex((step) => step.source !== undefined);
  const isMeant =
    steps[0]?.isSame === false || rest.words.some(({ folded }) => added.includes(folded));
  return rest.isWhole && isMeant ? rest.words : rest.words.slice(0, unmatched);
}

function restBefore({ text, words, isStart }: Source, index: number): Rest {
  const rest: Word[] = [];
  for (let at = index; rest.length <= MOST_WORDS; at--) {
    const previous = words[at - 1];
    if (previous === undefined) return { words: rest, isWhole: isStart };
    if (isParted(text, previous, words[at])) return { words: rest, isWhole: true };
    rest.push(previous);
  }
  return { words: rest.slice(0, MOST_WORDS), isWhole: false };
}

function restAfter({ text, words }: Source, index: number): Rest {
  const rest: Word[] = [];
  for (let at = index; rest.length <= MOST_WORDS; at++) {
    const next = words[at + 1];
    if (isParted(text, words[at], next)) return { words: rest, isWhole: true };
    if (next === undefined) return { words: rest, isWhole: false };
    rest.push(next);
  }
  return { words: rest.slice(0, MOST_WORDS), isWhole: false };
}

/** Whether a sentence ends between two words. */
const isParted = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  SENTENCE_END.test(text.slice(one?.end ?? 0, other?.start ?? text.length));
