import type { Passage } from "../article/passage.ts";
import { continuesWord, isWordUnit, lowerCase } from "./words.ts";

/** A phrase that stands in a text, and what it was looked up for. */
export interface Found<Row> extends Passage {
  readonly row: Row;
}

/** What may stand in one place of a phrase. */
interface Place {
  readonly forms: readonly string[];
  readonly isOptional: boolean;
}

/** A phrase, ready to be matched from its trigger outwards. */
interface Phrase<Row> {
  readonly row: Row;
  /** The places before the trigger, last first. */
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/** Phrases by the words that may stand in their trigger's place. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

/**
 * Makes the phrases of all rows ready to be found: one whose trigger a text does not hold costs one
 * search by the machine's own means, and no word of the text is read. In a phrase, "|" parts the
 * words that may stand in one place, and "?" at the end of a place lets it be empty.
 */
export function phraseIndex<Row extends { readonly forms: readonly string[] }>(
  rows: readonly Row[],
): PhraseIndex<Row> {
  const index = new Map<string, Phrase<Row>[]>();
  for (const row of rows) {
    for (const places of row.forms.map(placesOf)) {
      const at = places.indexOf(triggerOf(places));
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
    forms: place.replace("?", "").split("|"),
    isOptional: place.endsWith("?"),
  }));

/** They stand everywhere, so that a search for them would stop everywhere. */
const GRAMMAR = ["a", "an", "as", "by", "for", "his", "in", "of", "on", "the", "to", "us", "with"];

/** The place that costs the fewest searches; of two, the one whose words are longer and so rarer. */
const triggerOf = (places: readonly Place[]): Place =>
  places.reduce((best, place) => (cost(place) < cost(best) ? place : best));

/** The count of searches, less a little for each letter of the shortest word. */
const cost = ({ forms, isOptional }: Place): number =>
  isOptional || forms.some((form) => GRAMMAR.includes(form))
    ? Infinity
    : forms.length - Math.min(...forms.map(({ length }) => length)) / 100;

/** The phrases of an index that stand in a text, in the order of the text. */
export function phrasesIn<Row>(text: string, index: PhraseIndex<Row>): readonly Found<Row>[] {
  const small = lowerCase(text);
  const found: Found<Row>[] = [];
  for (const [trigger, phrases] of index) {
    for (let at = small.indexOf(trigger); at !== -1; at = small.indexOf(trigger, at + 1)) {
      found.push(...phrasesAt(small, { start: at, end: at + trigger.length }, phrases));
    }
  }
  return found.length < 2 ? found : found.toSorted((one, other) => one.start - other.start);
}

/** Those of the phrases that stand round their trigger. */
function phrasesAt<Row>(
  text: string,
  { start, end }: Passage,
  phrases: readonly Phrase<Row>[],
): readonly Found<Row>[] {
  if (isInsideWord(text, start) || isInsideWord(text, end)) return [];
  return phrases.flatMap(({ row, before, after }) => {
    const first = walkBack(before, text, start);
    const last = first === -1 ? -1 : walkOn(after, text, end);
    return last === -1 ? [] : [{ row, start: first, end: last }];
  });
}

/** Whether one word goes on from before an offset to behind it. */
function isInsideWord(text: string, at: number): boolean {
  if (at === 0 || !continuesWord(text, at)) return false;
  if (isWordUnit(text.charCodeAt(at - 1))) return true;
  return at > 1 && continuesWord(text, at - 1) && isWordUnit(text.charCodeAt(at - 2));
}

/** Where the last word ends that the places take from an offset on; -1 where one is missing. */
function walkOn(places: readonly Place[], text: string, from: number): number {
  let reached = from;
  for (const { forms, isOptional } of places) {
    const start = passGap(text, reached, 1);
    let end = start;
    while (end < text.length && continuesWord(text, end)) end++;
    if (start !== reached && forms.includes(text.slice(start, end))) reached = end;
    else if (!isOptional) return -1;
  }
  return reached;
}

/** Where the first word begins that the places take from an offset back; -1 where one is missing. */
function walkBack(places: readonly Place[], text: string, from: number): number {
  let reached = from;
  for (const { forms, isOptional } of places) {
    const end = passGap(text, reached, -1);
    let start = end;
    while (start > 0 && continuesWord(text, start - 1)) start--;
    // An apostrophe begins no word: it is a quotation mark.
    if (start < end && !isWordUnit(text.charCodeAt(start))) start++;
    if (end !== reached && forms.includes(text.slice(start, end))) reached = start;
    else if (!isOptional) return -1;
  }
  return reached;
}

/** What may part the words of a phrase: a space, a hyphen, the mark of a handle or of a credit. */
const GAP = " \u00a0:@/-";

/** "lecture with: @potus" is the widest gap. UTF-16 code units. */
const WIDEST_GAP = 3;

function passGap(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let width = 0; width < WIDEST_GAP; width++) {
    const unit = text.charAt(step === 1 ? at : at - 1);
    if (unit === "" || !GAP.includes(unit)) break;
    at += step;
  }
  return at;
}
