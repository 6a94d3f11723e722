import { beginningsOf } from "./beginnings.ts";
import { isCapitalAt, isDigitAt } from "./folded-unit.ts";
import { GAPS, placesOf, type Gap } from "./form.ts";
import { isSentenceStart } from "./surroundings.ts";
import { tokenise, type Tokens } from "./tokens.ts";
import { vocabulary } from "./vocabulary.ts";
import { ANY, isWild, isWord, mayTake, NAME, NUMBER, waysOf, type Met, type Way } from "./way.ts";

/** A phrase that stands in a text. Offsets are UTF-16 code units; `first` and `last` count words. */
export interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The words of a text, and the phrases that stand in it, in its order; at one word the shorter ones first. */
export interface Matched<Value> {
  readonly tokens: Tokens;
  readonly found: readonly Found<Value>[];
}

/** Gives what a text has of some phrases. */
export type Matcher<Value> = (text: string) => Matched<Value>;

/** What one run of words has come to: all that may come next, at once. */
interface State<Value> {
  readonly ways: readonly Way<Value>[];
  /** The wildcards among them. */
  readonly takesAny: boolean;
  readonly takesNames: boolean;
  readonly takesNumbers: boolean;
  /** What ends here. */
  readonly values: readonly Value[];
  /** What a next word leads to, by its key; `undefined` inside for one that leads nowhere. */
  readonly next: Map<number, State<Value> | undefined>;
}

/** What is remembered of all texts together comes to some megabytes at most. Count of ways. */
const MOST_REMEMBERED = 50_000;

/**
 * Walks a text along all phrases at once, each in all its forms. Which of them a next word leaves is
 * found out when that is first met and remembered for all texts, so that a word costs one look-up
 * however many phrases there are. Automata of regular expressions do the like (Cox,
 * https://swtch.com/~rsc/regexp/regexp1.html).
 */
export function matcherOf<Value>(
  entries: readonly { readonly value: Value; readonly forms: readonly string[] }[],
): Matcher<Value> {
  const phrases = entries.flatMap(({ value, forms }) =>
    forms.map((form) => ({ value, places: placesOf(form) })),
  );
  const words = vocabulary(
    phrases.flatMap(({ places }) => places.flatMap((place) => place.words)).filter(isWord),
  );
  const ways = phrases.flatMap(({ value, places }) => waysOf(places, value, words));
  if (ways.some(isWild)) throw new Error("A phrase begins with a wildcard.");
  const mayBegin = beginningsOf(ways, words.size);
  const step = stepper(ways);
  return (text) => {
    const tokens = tokenise(text, words);
    const start = step.start();
    const found: Found<Value>[] = [];
    for (let first = 0; first < tokens.count; first++) {
      if (!mayBegin(tokens, first)) continue;
      let state = step.after(start, keyOf(tokens, first, letterOfFirst(tokens, first)));
      for (let at = first; state !== undefined; at++) {
        for (const value of state.values) found.push(foundAt(tokens, value, { first, last: at }));
        const key = keyAfter(state, tokens, at);
        state = key === undefined ? undefined : step.after(state, key);
      }
    }
    return { tokens, found };
  };
}

/** Goes from state to state, and remembers where each word led. */
function stepper<Value>(ways: readonly Way<Value>[]) {
  let start = stateOf(ways, []);
  let remembered = 0;
  const learn = (state: State<Value>, key: number): State<Value> | undefined => {
    const met = wordOf(key);
    const taken = state.ways.filter((way) => mayTake(way, met));
    const next =
      taken.length === 0
        ? undefined
        : stateOf(
            taken.flatMap((way) => way.next),
            taken,
          );
    state.next.set(key, next);
    remembered++;
    return next;
  };
  return {
    start(): State<Value> {
      if (remembered > MOST_REMEMBERED) [start, remembered] = [stateOf(ways, []), 0];
      return start;
    },
    after(state: State<Value>, key: number): State<Value> | undefined {
      const known = state.next.get(key);
      return known !== undefined || state.next.has(key) ? known : learn(state, key);
    },
  };
}

const stateOf = <Value>(
  ways: readonly Way<Value>[],
  taken: readonly Way<Value>[],
): State<Value> => ({
  ways,
  takesAny: ways.some(({ ids }) => ids.includes(ANY)),
  takesNames: ways.some(({ ids }) => ids.includes(NAME)),
  takesNumbers: ways.some(({ ids }) => ids.includes(NUMBER)),
  values: [...new Set(taken.filter(({ isEnd }) => isEnd).map(({ value }) => value))],
  next: new Map(),
});

const foundAt = <Value>(
  { starts, ends }: Tokens,
  value: Value,
  { first, last }: { readonly first: number; readonly last: number },
): Found<Value> => ({ value, start: starts[first] ?? 0, end: ends[last] ?? 0, first, last });

const LETTERS = ["small", "capital", "opening"] as const satisfies readonly Met["letter"][];

/** The number that stands for a word, so that no object is made for it. */
const packed = (id: number, context: number): number => id * KINDS + context;

/** Gaps, letters, number or not. */
const KINDS = GAPS.length * LETTERS.length * 2;

function wordOf(key: number): Met {
  const kind = key % KINDS;
  const rest = kind >> 1;
  return {
    id: (key - kind) / KINDS,
    gap: GAPS[Math.floor(rest / LETTERS.length)] ?? "plain",
    letter: LETTERS[rest % LETTERS.length] ?? "small",
    isNumber: kind % 2 === 1,
  };
}

const SMALL = 0;
const CAPITAL = 1;
const OPENING = 2;

/** The letter of a phrase's first word. */
function letterOfFirst(tokens: Tokens, at: number): number {
  if (!isCapitalAt(tokens.text, tokens.starts[at] ?? 0)) return SMALL;
  return isSentenceStart(tokens, at) ? OPENING : CAPITAL;
}

/** The key of a word after a gap, by number of the gap times three and its letter. */
function keyOf({ text, starts, ids }: Tokens, at: number, kind: number): number {
  const isNumber = isDigitAt(text, starts[at] ?? 0) ? 1 : 0;
  return packed(ids[at] ?? 0, kind * 2 + isNumber);
}

/** The key of the word after one, unless nothing can go on with it. */
function keyAfter(state: State<unknown>, tokens: Tokens, at: number): number | undefined {
  if (state.ways.length === 0 || at + 1 >= tokens.count) return undefined;
  const start = tokens.starts[at + 1] ?? 0;
  if (tokens.ids[at + 1] === 0 && !takesUnknown(state, tokens.text, start)) return undefined;
  const gap = gapBetween(tokens.text, tokens.ends[at] ?? 0, start);
  if (gap === -1) return undefined;
  const letter = isCapitalAt(tokens.text, start) ? CAPITAL : SMALL;
  return keyOf(tokens, at + 1, gap * LETTERS.length + letter);
}

/** Whether a word that is in no phrase can go on with one: most words end the walk here. */
const takesUnknown = (state: State<unknown>, text: string, start: number): boolean =>
  state.takesAny ||
  (state.takesNumbers && isDigitAt(text, start)) ||
  (state.takesNames && isCapitalAt(text, start));

const SPACE = 0x20;

/** What may part the words of a phrase: a space, a hyphen, the mark of a handle. */
const PLAIN = " \u00a0@-";

const LABEL = ":/|=";

/** "lecture with: @potus" is the widest gap. UTF-16 code units. */
const WIDEST_GAP = 3;

/** The number of the gap in the list of gaps; -1 where a phrase cannot go on. */
function gapBetween(text: string, from: number, to: number): number {
  // The common case: one space.
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 0;
  if (to - from > WIDEST_GAP) return -1;
  let gap: Gap = "plain";
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (mark === "," && at === from) gap = "comma";
    else if (LABEL.includes(mark)) gap = "label";
    else if (!PLAIN.includes(mark)) return -1;
  }
  return GAPS.indexOf(gap);
}
