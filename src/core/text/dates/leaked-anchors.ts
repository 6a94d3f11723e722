import { isWordUnit } from "../words.ts";

/** A place in a text from which forms are tried: a word, or "#" and what follows a figure. */
export interface Anchor {
  readonly at: number;
  readonly key: string;
}

/** More words of dates in one text are a table, and a table must not cost more. */
const MOST_ANCHORS = 2_000;

/** Longer figures are no day, hour or year. Digits. */
const LONGEST_FIGURE = 4;

/** Letters of the longest key that there is room for in the table of lengths. */
const LONGEST_KEY = 31;

/** Finds the anchors of a text in one pass over its code units, looking up only words that may be one. */
export function anchorFinder(keys: Iterable<string>): (text: string) => readonly Anchor[] {
  const known = new Set(keys);
  const keyAt = keyReader(known);
  return (text) => {
    const found: Anchor[] = [];
    for (let at = 0; at < text.length && found.length < MOST_ANCHORS; at++) {
      const unit = text.charCodeAt(at);
      if (!isWordUnit(unit)) continue;
      const end = endOf(text, at, isDigit(unit) ? isDigit : isLetter);
      const key = keyAt(text, at, end);
      if (known.has(key)) found.push({ at, key });
      at = endOf(text, end, isWordUnit);
    }
    return found;
  };
}

/** Gives the key of a word or figure, or nothing at a small price where it cannot be one. */
function keyReader(keys: ReadonlySet<string>) {
  const lengths = lengthsOf(keys);
  const afterFigure = new Set([...keys].flatMap(figureEnds));
  return (text: string, at: number, end: number): string => {
    const length = end - at;
    if (isDigit(text.charCodeAt(at))) {
      const mayBe = length <= LONGEST_FIGURE && afterFigure.has(text.charCodeAt(end));
      return mayBe ? figureKey(text, end) : "";
    }
    const fits = (lengths[beginningOf(text, at, length)] ?? 0) & (1 << length);
    return length <= LONGEST_KEY && fits !== 0 ? text.slice(at, end).toLowerCase() : "";
  };
}

/** For the first two letters, the lengths of keys as bits. */
function lengthsOf(keys: ReadonlySet<string>): Uint32Array {
  const lengths = new Uint32Array(1 << (2 * LETTER_BITS));
  for (const key of keys) {
    const beginning = beginningOf(key, 0, key.length);
    lengths[beginning] = (lengths[beginning] ?? 0) | (1 << key.length);
  }
  return lengths;
}

/** Letters differ in their last five bits, whatever their case. */
const LETTER_BITS = 5;
const LETTER_MASK = (1 << LETTER_BITS) - 1;

function beginningOf(text: string, at: number, length: number): number {
  const second = length === 1 ? 0 : text.charCodeAt(at + 1) & LETTER_MASK;
  return ((text.charCodeAt(at) & LETTER_MASK) << LETTER_BITS) | second;
}

function endOf(text: string, from: number, belongs: (unit: number) => boolean): number {
  let end = from;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit | CASE) >= 0x61 && (unit | CASE) <= 0x7a;

/** The bit that tells small letters from capitals. */
const CASE = 0x20;

const ORDINAL_ENDINGS = ["st", "nd", "rd", "th"];

/** "#th" for "2nd", else "#" with the one code unit after the figure. */
const figureKey = (text: string, end: number): string =>
  ORDINAL_ENDINGS.includes(text.slice(end, end + 2)) ? "#th" : `#${text.charAt(end)}`;

/** The code units that may follow the figure of a key. */
function figureEnds(key: string): readonly number[] {
  if (!key.startsWith("#")) return [];
  const ends = key === "#th" ? ORDINAL_ENDINGS : [key.slice(1)];
  return ends.map((end) => end.charCodeAt(0));
}
