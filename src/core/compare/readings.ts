import { align, type Alignment, type Step } from "./align.ts";
import { changesOf } from "./changes/changes-of.ts";
import { diffOf, passageOf } from "./diff-of.ts";
import { type Candidate, findPassages, type Haystack, weightIn } from "./find-passages.ts";
import { speechWordsOf } from "./speech-words.ts";
import { ALTERED, evidenceFor, type Found, LONGEST_PHRASE, mostEvidence } from "./status-of.ts";
import { widen } from "./widen.ts";
import type { Word } from "./words.ts";

/** A likely passage, aligned word by word with a quotation. */
export interface Reading {
  readonly candidate: Candidate;
  /** The stretch of the text, and its words. */
  readonly source: string;
  readonly sourceWords: readonly Word[];
  readonly alignment: Alignment;
  readonly evidence: number;
}

/** What is searched, and the evidence without which a passage is not worth aligning. */
export interface Search {
  readonly haystack: Haystack;
  readonly least: number;
}

/**
 * The likely passages of all texts for a quotation, each aligned with it; best first. Those that
 * cannot be better than the best, or come up to the least evidence, are left out.
 */
export function readingsOf(
  exact: string,
  words: readonly Word[],
  { haystack, least }: Search,
): readonly Reading[] {
  const readings: Reading[] = [];
  const isPhrase = words.length <= LONGEST_PHRASE;
  let best = isPhrase ? 0 : least;
  for (const candidate of findPassages(haystack, exact, { isPhrase })) {
    if (mostEvidence(candidate.coverage) < best) continue;
    const reading = aligned(exact, words, { candidate, haystack });
    best = Math.max(best, reading.evidence);
    readings.push(reading);
  }
  return readings.toSorted((one, other) => other.evidence - one.evidence);
}

interface Place {
  readonly candidate: Candidate;
  readonly haystack: Haystack;
}

function aligned(exact: string, words: readonly Word[], { candidate, haystack }: Place): Reading {
  const text = haystack.texts[candidate.text] ?? "";
  const source = text.slice(candidate.start, candidate.end);
  const sourceWords = speechWordsOf(source, exact);
  const alignment = alignedInside(words, { exact, source, sourceWords });
  const evidence = evidenceFor({
    similarity: alignment.similarity,
    coverage: candidate.coverage,
    sameShare: sameShareOf(alignment.steps, words, haystack),
  });
  return { candidate, source, sourceWords, alignment, evidence };
}

/** Words of an attribution that may stand before the mark: ‘he said. “I …’ */
const MOST_OUTSIDE = 4;
/** As much as the similarity may lose where the words before the mark are left out. */
const LOST = 0.1;
/** A mark that opens what somebody said. */
const OPENING = /“|(?<=\s)"(?=\S)/g;

interface Sides {
  readonly exact: string;
  readonly source: string;
  readonly sourceWords: readonly Word[];
}

/** The alignment; where few of its words stand before a mark that opens, the one from there on. */
function alignedInside(words: readonly Word[], { exact, source, sourceWords }: Sides): Alignment {
  const alignment = align(words, sourceWords);
  if (alignment.similarity === 1) return alignment;
  const placed = alignment.steps.flatMap((step) => step.source ?? []);
  const [first, last] = [placed[0], placed[MOST_OUTSIDE]];
  if (first === undefined || last === undefined || /[“"]/.test(exact)) return alignment;
  const mark = [...source.slice(first.end, last.start).matchAll(OPENING)].at(-1);
  if (mark === undefined) return alignment;
  const inside = sourceWords.filter(({ start }) => start > first.end + mark.index);
  const other = align(words, inside);
  return other.similarity >= alignment.similarity - LOST ? other : alignment;
}

/** What a reading says of a quotation: its passage, word diff and changes; `undefined` for none. */
export function foundIn(
  { candidate, source, sourceWords, alignment, evidence }: Reading,
  exact: string,
  words: readonly Word[],
): Found | undefined {
  const steps = widen(alignment.steps, {
    text: source,
    words: sourceWords,
    isStart: candidate.start === 0,
  });
  const sides = { quotation: exact, source };
  const passage = passageOf(steps, sides);
  if (passage === undefined) return undefined;
  const { similarity } = alignment;
  return {
    quotation: exact,
    quotedWords: words.length,
    alignment,
    evidence,
    changes: changesOf(steps, sides, { isClose: similarity >= ALTERED }),
    match: {
      reference: candidate.text,
      exact: source.slice(passage.start, passage.end),
      start: candidate.start + passage.start,
      end: candidate.start + passage.end,
      similarity,
      diff: diffOf(steps, sides, passage),
    },
  };
}

/** Share of the quotation's weight whose words stand in the passage in their order, 0 to 1. */
function sameShareOf(steps: readonly Step[], words: readonly Word[], haystack: Haystack): number {
  let same = 0;
  let all = 0;
  for (const word of words) all += weightIn(haystack, word.folded);
  for (const { quoted, isSame } of steps) {
    if (isSame && quoted !== undefined) same += weightIn(haystack, quoted.folded);
  }
  return all === 0 ? 0 : same / all;
}
