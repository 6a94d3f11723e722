import { isCapitalAt } from "./folded-unit.ts";
import type { Tokens } from "./tokens.ts";

/** A run of words, counted; `last` is inside. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A sentence is followed no farther to either side: a text without full stops must not cost more. Words. */
const REACH = 50;

/** They end in a full stop in the middle of a sentence, as does a single letter. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof gov sen rep gen col lt sgt capt rev hon st jr vs jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** The words of the sentence in which a run of words lies. */
export function sentenceRound(tokens: Tokens, { first, last }: Run): Run {
  let from = first;
  while (from > 0 && first - from < REACH && !isSentenceStart(tokens, from)) from--;
  let to = last;
  while (to + 1 < tokens.count && to - last < REACH && !isSentenceStart(tokens, to + 1)) to++;
  return { first: from, last: to };
}

/** Whether a word is the first of its sentence or line. */
export function isSentenceStart({ text, starts, ends }: Tokens, at: number): boolean {
  const start = starts[at] ?? text.length;
  if (at === 0) return true;
  const end = ends[at - 1] ?? 0;
  // The common case: one space.
  if (start - end === 1 && text.charCodeAt(end) === SPACE) return false;
  const gap = text.slice(end, start);
  if (gap.includes("\n")) return true;
  if (!ENDS_SENTENCE.test(gap) || !isCapitalAt(text, start)) return false;
  return !(gap.startsWith(".") && isAbbreviation(text.slice(starts[at - 1], end)));
}

const SPACE = 0x20;

/** Examples: ". ", "!” ". */
const ENDS_SENTENCE = /[.!?…]\S*\s/;

const isAbbreviation = (word: string): boolean =>
  word.length === 1 || ABBREVIATIONS.has(word.toLowerCase());

/** Whether one of the words stands in a run, be it as an owner ("Brazil's"). */
export function standsIn(
  tokens: Tokens,
  { first, last }: Run,
  words: ReadonlySet<string>,
): boolean {
  for (let at = Math.max(0, first); at <= last && at < tokens.count; at++) {
    const word = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    if (words.has(ownerOf(word.toLowerCase()))) return true;
  }
  return false;
}

/** The word without the ending of owners. */
export const ownerOf = (word: string): string => word.replace(/['’]s$/, "");
