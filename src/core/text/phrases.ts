import type { Passage } from "../article/passage.ts";
import type { Word } from "./words.ts";

/** A phrase that stands in a text, and what it was looked up for. */
export interface Found<Row> extends Passage {
  readonly row: Row;
}

/** What may stand in one place of a phrase. */
interface Place {
  readonly forms: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** A phrase, ready to be matched from its rarest word outwards. */
interface Phrase<Row> {
  readonly row: Row;
  /** The places before the trigger, last first. */
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/** Phrases by the words that may stand in their trigger's place. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

/**
 * Makes the phrases of all rows ready to be found in one pass over the words of a text: one without
 * their triggers costs a look-up a word, however many rows there are. In a phrase, "|" parts the
 * words that may stand in one place, and "?" at the end of a place lets it be empty.
 */
export function phraseIndex<Row extends { readonly forms: readonly string[] }>(
  rows: readonly Row[],
): PhraseIndex<Row> {
  const index = new Map<string, Phrase<Row>[]>();
  for (const row of rows) {
    for (const places of row.forms.map(placesOf)) {
      const at = places.indexOf(rarest(places));
      const phrase = { row, before: places.slice(0, at).reverse(), after: places.slice(at + 1) };
      for (const word of places[at]?.forms ?? []) {
        index.set(word, [...(index.get(word) ?? []), phrase]);
      }
    }
  }
  return index;
}

const placesOf = (form: string): readonly Place[] =>
  form.split(" ").map((place) => ({
    forms: new Set(place.replace("?", "").split("|")),
    isOptional: place.endsWith("?"),
  }));

/** The place whose shortest word is the longest: long words are rare ones. */
const rarest = (places: readonly Place[]): Place =>
  places.reduce((best, place) => (rarity(place) > rarity(best) ? place : best));

const rarity = ({ forms, isOptional }: Place): number =>
  isOptional ? 0 : Math.min(...[...forms].map(({ length }) => length));

/** The phrases of an index that stand in a text, in the order of their triggers. */
export function phrasesIn<Row>(
  text: string,
  words: readonly Word[],
  index: PhraseIndex<Row>,
): readonly Found<Row>[] {
  const found: Found<Row>[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { row, before, after } of index.get(words[at]?.form ?? "") ?? []) {
      const first = walk(before, { text, words, at }, -1);
      const last = walk(after, { text, words, at }, 1);
      if (first !== undefined && last !== undefined) {
        found.push({ row, start: first.start, end: last.end });
      }
    }
  }
  return found;
}

interface Hit {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** The last word that the places take, going out from the hit; `undefined` where one is missing. */
function walk(places: readonly Place[], { text, words, at }: Hit, step: 1 | -1): Word | undefined {
  let reached = words[at];
  let next = at + step;
  for (const { forms, isOptional } of places) {
    const word = words[next];
    if (word !== undefined && reached !== undefined && forms.has(word.form)) {
      if (!areTogether(text, reached, word)) return undefined;
      reached = word;
      next += step;
    } else if (!isOptional) return undefined;
  }
  return reached;
}

/** Whether nothing but a space, a hyphen or the mark of a handle or credit parts two words. */
const areTogether = (text: string, one: Word, other: Word): boolean =>
  /^[ \u00a0:@/-]{1,3}$/.test(
    text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
  );
