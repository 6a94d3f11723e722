import { align, type Step } from "./align.ts";
import { changesOf } from "./changes/changes-of.ts";
import type { Match } from "./comparison.ts";
import { diffOf, passageOf } from "./diff-of.ts";
import { type Candidate, findPassages, type Haystack, weightIn } from "./find-passages.ts";
import { speechWordsOf } from "./speech-words.ts";
import { ALTERED, evidenceFor, type Found, LONGEST_PHRASE } from "./status-of.ts";
import { widen } from "./widen.ts";
import type { Word } from "./words.ts";

/** A passage that was read word by word beside a quotation. */
export type Reading = Found & { readonly match: Match };

/** The likely passages of all texts for a quotation, each aligned with it; best first. */
export function readingsOf(
  exact: string,
  words: readonly Word[],
  haystack: Haystack,
): readonly Reading[] {
  return findPassages(haystack, exact, { isPhrase: words.length <= LONGEST_PHRASE })
    .map((candidate) => read(exact, words, { candidate, haystack }))
    .filter((reading) => reading !== undefined)
    .toSorted((one, other) => evidenceFor(other) - evidenceFor(one));
}

function read(
  exact: string,
  words: readonly Word[],
  { candidate, haystack }: { readonly candidate: Candidate; readonly haystack: Haystack },
): Reading | undefined {
  const text = haystack.texts[candidate.text] ?? "";
  const source = text.slice(candidate.start, candidate.end);
  const sourceWords = speechWordsOf(source, exact);
  const alignment = align(words, sourceWords);
  const steps = widen(alignment.steps, {
    text: source,
    words: sourceWords,
    isStart: candidate.start === 0,
  });
  const sides = { quotation: exact, source };
  const passage = passageOf(steps, sides);
  if (passage === undefined) return undefined;
  const diff = diffOf(steps, sides, passage);
  const start = candidate.start + passage.start;
  const end = candidate.start + passage.end;
  const { similarity } = alignment;
  return {
    quotation: exact,
    quotedWords: words.length,
    alignment,
    coverage: candidate.coverage,
    sameShare: sameShareOf(alignment.steps, words, haystack),
    searchedWords: haystack.words.length,
    changes: changesOf(steps, sides, { isClose: similarity >= ALTERED }),
    match: {
      reference: candidate.text,
      exact: text.slice(start, end),
      start,
      end,
      similarity,
      diff,
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
