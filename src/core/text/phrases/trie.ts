import { placesOf, WILDCARDS, type Gap, type Place } from "./form.ts";
import { isCapitalAt } from "./folded-unit.ts";
import { isSentenceStart } from "./surroundings.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A phrase that stands in a text. Offsets are UTF-16 code units; `first` and `last` count words. */
export interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Phrases in each of their forms, parted where they differ: a text is walked along all at once. */
export interface Trie<Value> {
  readonly root: Node<Value>;
  /** By number of a word: 1 where some phrase begins with it. */
  readonly begins: Uint8Array;
}

interface Node<Value> {
  readonly values: Value[];
  /** What may come next, by `keyOf`. Several nodes where phrases share a word of different places. */
  readonly next: Map<number, Node<Value>[]>;
  /** The nodes again, by place as it is written: phrases that begin alike share them. */
  readonly places: Map<string, Node<Value>>;
  hasWildcard: boolean;
  /** Whether some word must begin with a capital, or must not. */
  hasLetter: boolean;
}

/** A word, by number, or a wildcard, below zero; what stands before it; how it must begin. */
const keyOf = (id: number, gap: Gap, letter: Place["letter"]): number =>
  id * 16 + GAPS[gap] + LETTERS[letter];

const GAPS: Readonly<Record<Gap, number>> = { plain: 0, comma: 4, label: 8 };

const LETTERS: Readonly<Record<Place["letter"], number>> = { any: 0, capital: 1, small: 2 };

const [ANY, NAME, NUMBER] = [-1, -2, -3];
const WILDCARD_IDS: ReadonlyMap<string, number> = new Map([
  ["*", ANY],
  ["^", NAME],
  ["#", NUMBER],
]);

/** The words that the forms of phrases hold. */
export const wordsOfForms = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) =>
    placesOf(form)
      .flatMap(({ words }) => words)
      .filter((word) => !WILDCARDS.some((wildcard) => wildcard === word)),
  );

/** Builds the trie of all forms. Cheap enough to be done once a process, at the first text. */
export function trieOf<Value>(
  entries: readonly { readonly value: Value; readonly forms: readonly string[] }[],
  vocabulary: Vocabulary,
): Trie<Value> {
  const root = newNode<Value>();
  for (const { value, forms } of entries) {
    for (const form of forms) insert(root, placesOf(form), { value, vocabulary });
  }
  const begins = new Uint8Array(vocabulary.size);
  for (const key of root.next.keys()) {
    if (key < 0) throw new Error("A phrase begins with a wildcard.");
    begins[key >> 4] = 1;
  }
  return { root, begins };
}

const newNode = <Value>(): Node<Value> => ({
  values: [],
  next: new Map(),
  places: new Map(),
  hasWildcard: false,
  hasLetter: false,
});

interface Inserted<Value> {
  readonly value: Value;
  readonly vocabulary: Vocabulary;
}

function insert<Value>(
  node: Node<Value>,
  [place, ...rest]: readonly Place[],
  inserted: Inserted<Value>,
): void {
  if (place === undefined) {
    if (!node.values.includes(inserted.value)) node.values.push(inserted.value);
    return;
  }
  if (place.isOptional) insert(node, rest, inserted);
  insert(childAt(node, place, inserted.vocabulary), rest, inserted);
}

function childAt<Value>(node: Node<Value>, place: Place, vocabulary: Vocabulary): Node<Value> {
  const name = `${place.words.join("|")} ${place.gap} ${place.letter}`;
  const known = node.places.get(name);
  if (known !== undefined) return known;
  const child = newNode<Value>();
  node.places.set(name, child);
  node.hasLetter ||= place.letter !== "any";
  for (const word of place.words) {
    const wildcard = WILDCARD_IDS.get(word);
    if (wildcard !== undefined) node.hasWildcard = true;
    const key = keyOf(wildcard ?? vocabulary.idOf(word), place.gap, place.letter);
    node.next.set(key, [...(node.next.get(key) ?? []), child]);
  }
  return child;
}

/** The phrases that stand in a text, in the order of the text; at one word the shorter ones first. */
export function phrasesIn<Value>(tokens: Tokens, { root, begins }: Trie<Value>): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (begins[tokens.ids[first] ?? 0] === 0) continue;
    step(root, { at: first, gap: "plain" }, { tokens, first, found });
  }
  return found;
}

interface Walk<Value> {
  readonly tokens: Tokens;
  readonly first: number;
  readonly found: Found<Value>[];
}

/** A word, counted, and what parts it from the one before. */
interface Step {
  readonly at: number;
  readonly gap: Gap;
}

/** Goes on from a node along every way that a word opens. */
function step<Value>(node: Node<Value>, taken: Step, walked: Walk<Value>): void {
  const { ids, text, starts } = walked.tokens;
  const id = ids[taken.at] ?? 0;
  if (id !== 0) follow(node, id, { ...walked, ...taken });
  if (!node.hasWildcard) return;
  const start = starts[taken.at] ?? 0;
  follow(node, ANY, { ...walked, ...taken });
  if (isCapitalAt(text, start)) follow(node, NAME, { ...walked, ...taken });
  if (isDigit(text.charCodeAt(start))) follow(node, NUMBER, { ...walked, ...taken });
}

function follow<Value>(node: Node<Value>, id: number, walked: Walk<Value> & Step): void {
  const { tokens, at, gap } = walked;
  walkAll(node.next.get(keyOf(id, gap, "any")), walked);
  if (!node.hasLetter) return;
  const isCapital = isCapitalAt(tokens.text, tokens.starts[at] ?? 0);
  if (isCapital) walkAll(node.next.get(keyOf(id, gap, "capital")), walked);
  if (isCapital && !opensSentence(walked)) return;
  walkAll(node.next.get(keyOf(id, gap, "small")), walked);
}

/** Every word has a capital there. */
const opensSentence = ({ tokens, first, at }: Walk<unknown> & Step): boolean =>
  at === first && isSentenceStart(tokens, at);

function walkAll<Value>(
  nodes: readonly Node<Value>[] | undefined,
  walked: Walk<Value> & Step,
): void {
  for (const node of nodes ?? []) walk(node, walked);
}

/** Notes what ends at a word, and goes on with the next one. */
function walk<Value>(node: Node<Value>, walked: Walk<Value> & Step): void {
  const { tokens, first, at, found } = walked;
  for (const value of node.values) {
    const start = tokens.starts[first] ?? 0;
    found.push({ value, start, end: tokens.ends[at] ?? 0, first, last: at });
  }
  if (node.next.size === 0 || at + 1 >= tokens.count) return;
  const gap = gapBetween(tokens.text, tokens.ends[at] ?? 0, tokens.starts[at + 1] ?? 0);
  if (gap !== "break") step(node, { at: at + 1, gap }, walked);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const SPACE = 0x20;

/** What may part the words of a phrase: a space, a hyphen, the mark of a handle. */
const PLAIN = " \u00a0@-";

const LABEL = ":/|=";

/** "lecture with: @potus" is the widest gap. UTF-16 code units. */
const WIDEST_GAP = 3;

function gapBetween(text: string, from: number, to: number): Gap | "break" {
  // The common case: one space.
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return "plain";
  if (to - from > WIDEST_GAP) return "break";
  let gap: Gap = "plain";
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (mark === "," && at === from) gap = "comma";
    else if (LABEL.includes(mark)) gap = "label";
    else if (!PLAIN.includes(mark)) return "break";
  }
  return gap;
}
