import type { Passage } from "../../article/passage.ts";
import { lowerCase } from "../words.ts";
import { LEXICON, type WordRoles } from "./lexicon.ts";

/**
 * A word of the lexicon, a run of digits, or a mark between them. `other` is the word that stands
 * just after a phrase and is of no use in a date: rules may ask whether there is one.
 */
export interface Token extends Passage {
  readonly kind: "word" | "number" | "mark" | "other";
  /** In small letters. */
  readonly form: string;
  readonly isCapital: boolean;
  readonly roles: WordRoles;
  /** Of a number, -1 otherwise. */
  readonly value: number;
  /** "2nd" and its like: the suffix belongs to the token. */
  readonly isOrdinal: boolean;
}

/**
 * Tokens that stand side by side in the text, nothing but white space between them; at its end
 * there may be an `other` word.
 */
export type Phrase = readonly Token[];

/** Longer runs of date words are tables; a date is not longer than this. Count of tokens. */
const LONGEST = 48;

/** A text, and the same in small letters. */
interface Source {
  readonly text: string;
  readonly small: string;
}

/**
 * The runs of a text that may hold a date: words of the lexicon, numbers and the marks that dates
 * have. Anything else ends a run, and so does a line break. Runs without a word or number that a
 * date is made of are left out.
 */
export function* phrasesIn(text: string): Generator<Phrase> {
  const source = { text, small: lowerCase(text) };
  const run: Token[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindOf(source.small.charCodeAt(start));
    const passed = endOfUseless(source.small, { start, kind, isBegun: run.length > 0 });
    if (passed > start) {
      start = passed;
      continue;
    }
    const token = tokenAt(source, start, kind);
    if (endsAt(run, token)) {
      if (isPromising(run)) yield closedBy(run, token);
      run.length = 0;
    }
    if (token !== undefined && (run.length > 0 || mayBegin(token))) run.push(token);
    start = token === undefined ? start + 1 : token.end;
  }
  if (isPromising(run)) yield run;
}

/** Where a space ends, and what begins no date while none has begun, without making a token of it; the same offset for anything else. */
function endOfUseless(
  small: string,
  {
    start,
    kind,
    isBegun,
  }: { readonly start: number; readonly kind: number; readonly isBegun: boolean },
): number {
  if (kind === SPACE) return start + 1;
  if (isBegun) return start;
  if (kind === NOTHING) return start + 1;
  if (kind === DIGIT) return isLoneNumber(small, start) ? endOfDigits(small, start) : start;
  if (kind !== LETTER) return start;
  const wordEnd = endOfLetters(small, start);
  return rolesOf(small, start, wordEnd) === undefined ? wordEnd : start;
}

/** Whether a number of three digits at most stands before what no date has: "(2)". */
function isLoneNumber(small: string, start: number): boolean {
  const end = endOfDigits(small, start);
  return (
    end - start < MOST_DIGITS && end < small.length && kindOf(small.charCodeAt(end)) === NOTHING
  );
}

const endsAt = (run: Phrase, token: Token | undefined): boolean =>
  run.length > 0 && (token === undefined || token.kind === "other" || run.length >= LONGEST);

/** A copy, for the run is filled anew, with the word that ended it. */
const closedBy = (run: Phrase, token: Token | undefined): Phrase =>
  token === undefined ? [...run] : [...run, token];

/** No date begins with a mark but "'70s". */
const mayBegin = ({ kind, form }: Token): boolean =>
  kind !== "mark" || form === "'" || form === "’";

/** What a code unit of a text in small letters may belong to. */
const NOTHING = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const MARK = 4;

/** Code units below this are looked up. */
const ASCII = 0x80;

const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (code === 0x20) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  return ",.-/:'".includes(String.fromCharCode(code)) ? MARK : NOTHING;
});

/** Beyond ASCII: the spaces, dashes and the apostrophe that dates have. */
const OTHER_KINDS: ReadonlyMap<number, number> = new Map([
  [0xa0, SPACE],
  [0x2009, SPACE],
  [0x202f, SPACE],
  [0x2013, MARK],
  [0x2014, MARK],
  [0x2019, MARK],
]);

function kindOf(code: number): number {
  if (code < ASCII) return KINDS[code] ?? NOTHING;
  if (code >= 0xc0 && code < 0x2000) return LETTER;
  return OTHER_KINDS.get(code) ?? NOTHING;
}

const isDigit = (code: number): boolean => kindOf(code) === DIGIT;

function tokenAt(source: Source, start: number, kind: number): Token | undefined {
  if (kind === DIGIT) return numberAt(source.small, start);
  if (kind === LETTER) return wordAt(source, start);
  if (kind !== MARK) return undefined;
  const form = source.small.charAt(start);
  return tokenOf({ kind: "mark", start, end: start + 1, form, value: -1 });
}

const NO_ROLES: WordRoles = {};

/** One shape for all tokens: engines read such objects several times as fast. */
function tokenOf(
  { kind, start, end, form, value }: Pick<Token, "kind" | "start" | "end" | "form" | "value">,
  roles = NO_ROLES,
  isCapital = false,
): Token {
  return { start, end, kind, form, isCapital, roles, value, isOrdinal: false };
}

function wordAt({ text, small }: Source, start: number): Token {
  const end = endOfLetters(small, start);
  const roles = rolesOf(small, start, end);
  const form = roles === undefined ? "" : small.slice(start, end);
  const isCapital = text.charCodeAt(start) !== small.charCodeAt(start);
  const kind = roles === undefined ? "other" : "word";
  return tokenOf({ kind, start, end, form, value: -1 }, roles, isCapital);
}

/** For each first letter, the lengths of the words of the lexicon as bits: most words are passed by them. */
const LENGTHS = lengthsOf(LEXICON.keys());

function lengthsOf(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(ASCII);
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  }
  return lengths;
}

/** Longer words have no bit. */
const MOST_LETTERS = 31;

/** What the word between two offsets may be; `undefined` for one that no date has. */
function rolesOf(small: string, start: number, end: number): WordRoles | undefined {
  const length = end - start;
  const bits = LENGTHS[small.charCodeAt(start)] ?? 0;
  return length <= MOST_LETTERS && (bits & (1 << length)) !== 0
    ? LEXICON.get(small.slice(start, end))
    : undefined;
}

/** More digits are no part of a date, nor is more than three numbers in a chain (1-800-555-0199). */
const MOST_DIGITS = 4;
const LONGEST_CHAIN = 3;

function numberAt(small: string, start: number): Token {
  const digitsEnd = endOfDigits(small, start);
  const chainEnd = endOfLongChain(small, digitsEnd);
  if (chainEnd !== undefined || digitsEnd - start > MOST_DIGITS) {
    return tokenOf({ kind: "other", start, end: chainEnd ?? digitsEnd, form: "", value: -1 });
  }
  const suffixEnd = endOfLetters(small, digitsEnd);
  const isOrdinal = suffixEnd === digitsEnd + 2 && SUFFIXES.has(small.slice(digitsEnd, suffixEnd));
  const end = isOrdinal ? suffixEnd : digitsEnd;
  const form = small.slice(start, end);
  const value = Number(small.slice(start, digitsEnd));
  return { start, end, kind: "number", form, isCapital: false, roles: NO_ROLES, value, isOrdinal };
}

const SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Where a chain of too many numbers ends ("1-2-3-4"), `undefined` for a shorter one. */
function endOfLongChain(small: string, digitsEnd: number): number | undefined {
  let end = digitsEnd;
  let numbers = 1;
  while (isChainMark(small.charCodeAt(end)) && isDigit(small.charCodeAt(end + 1))) {
    end = endOfDigits(small, end + 1);
    numbers++;
  }
  return numbers > LONGEST_CHAIN ? end : undefined;
}

/** "-", ".", "/" and ":". */
const isChainMark = (code: number): boolean => (code >= 0x2d && code <= 0x2f) || code === 0x3a;

function endOfDigits(small: string, start: number): number {
  let end = start;
  while (isDigit(small.charCodeAt(end))) end++;
  return end;
}

function endOfLetters(small: string, start: number): number {
  let end = start;
  while (kindOf(small.charCodeAt(end)) === LETTER) end++;
  return end;
}

/** Whether a run holds what a date is made of: more than links, or numbers side by side. */
function isPromising(run: Phrase): boolean {
  let numbers = 0;
  for (const token of run) {
    if (isNumber(token)) numbers++;
    if (numbers > 1 || isAnchor(token) || (token.form === PLURAL && numbers > 0)) return true;
  }
  return false;
}

const isNumber = ({ kind, roles, form }: Token): boolean =>
  kind === "number" || roles.cardinal !== undefined || form === "thousand";

/** Of "the 70s". */
const PLURAL = "s";

/** Smaller numbers make no date alone. */
const FIRST_YEAR = 1000;

const isAnchor = ({ kind, roles, value, isOrdinal }: Token): boolean =>
  kind === "number" ? isOrdinal || value >= FIRST_YEAR : kind === "word" && roles.isLink !== true;
