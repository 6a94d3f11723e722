import { lowerCase } from "../words.ts";
import type { Passage } from "../../article/passage.ts";
import { LEXICON, type WordRoles } from "./lexicon.ts";

/**
 * A word of the lexicon, a run of digits, or a mark between them. `other` is the word that stands
 * just before or after a phrase and is of no use in a date: rules may ask whether there is one.
 */
export interface Token extends Passage {
  /** In small letters. */
  readonly form: string;
  readonly isCapital: boolean;
  readonly kind: "word" | "number" | "mark" | "other";
  readonly roles: WordRoles;
  /** Of a number, -1 otherwise. */
  readonly value: number;
  /** "2nd" and its like: the suffix belongs to the token. */
  readonly isOrdinal: boolean;
}

/** Tokens that stand side by side in the text, nothing but white space between them; at its ends `other` words. */
export type Phrase = readonly Token[];

/** Longer runs of date words are tables; a date is not longer than this. Count of tokens. */
const LONGEST = 48;

const NO_ROLES: WordRoles = {};

/**
 * The runs of a text that may hold a date: words of the lexicon, numbers and the marks that dates
 * have. Anything else ends a run, and so does a line break. Runs without a word or number that a
 * date is made of are left out.
 */
export function* phrasesIn(text: string): Generator<Phrase> {
  const source = { text, small: lowerCase(text) };
  let run: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (code === SPACE || code === NO_BREAK_SPACE) {
      start++;
      continue;
    }
    const token = tokenAt(source, start) ?? otherAt(source.small, start);
    if (token !== undefined && token.kind !== "other" && run.length < LONGEST) {
      run.push(token);
      start = token.end;
      continue;
    }
    if (isPromising(run)) yield token === undefined ? run : [...run, token];
    run = token === undefined ? [] : [token];
    start = token?.end ?? start + 1;
  }
  if (isPromising(run)) yield run;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code >= 0xc0;

/** The longest word of the lexicon. UTF-16 code units. */
const LONGEST_WORD = 14;

/** More digits are no part of a date. */
const MOST_DIGITS = 4;

/** A text, and the same in small letters. */
interface Source {
  readonly text: string;
  readonly small: string;
}

function tokenAt(source: Source, start: number): Token | undefined {
  const code = source.small.charCodeAt(start);
  if (isDigit(code)) return numberAt(source.small, start);
  if (isLetter(code)) return wordAt(source, start);
  const mark = source.small.charAt(start);
  return MARKS.includes(mark) ? { ...PLAIN, start, end: start + 1, form: mark } : undefined;
}

const PLAIN = {
  kind: "mark",
  roles: NO_ROLES,
  isCapital: false,
  value: -1,
  isOrdinal: false,
} as const;

const MARKS = ",.-–—/:'’";

function wordAt({ text, small }: Source, start: number): Token | undefined {
  const end = endOfLetters(small, start);
  if (end - start > LONGEST_WORD) return undefined;
  const form = small.slice(start, end);
  const roles = LEXICON.get(form);
  if (roles === undefined) return undefined;
  const isCapital = text.charCodeAt(start) !== small.charCodeAt(start);
  return { ...PLAIN, kind: "word", start, end, form, roles, isCapital };
}

function numberAt(small: string, start: number): Token | undefined {
  let end = start + 1;
  while (isDigit(small.charCodeAt(end))) end++;
  if (end - start > MOST_DIGITS) return undefined;
  const value = Number(small.slice(start, end));
  const suffixEnd = endOfLetters(small, end);
  const isOrdinal = suffixEnd === end + 2 && ORDINAL_SUFFIXES.has(small.slice(end, suffixEnd));
  if (isOrdinal) end = suffixEnd;
  return { ...PLAIN, kind: "number", start, end, form: small.slice(start, end), value, isOrdinal };
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

function endOfLetters(small: string, start: number): number {
  let end = start;
  while (isLetter(small.charCodeAt(end))) end++;
  return end;
}

/** A whole word, or run of digits, that ends a phrase; `undefined` for a mark or a line break. */
function otherAt(small: string, start: number): Token | undefined {
  const isNumber = isDigit(small.charCodeAt(start));
  if (!isNumber && !isLetter(small.charCodeAt(start))) return undefined;
  let end = start + 1;
  while (isNumber ? isDigit(small.charCodeAt(end)) : isLetter(small.charCodeAt(end))) end++;
  const form = end - start > LONGEST_WORD ? "" : small.slice(start, end);
  return { ...PLAIN, kind: "other", start, end, form };
}

/** Whether a run holds what a date is made of: more than links, or numbers with a mark between. */
function isPromising(run: Phrase): boolean {
  let numbers = 0;
  for (const { kind, value, roles } of run) {
    if (kind === "number") {
      numbers++;
      if (numbers > 1 || value >= FIRST_YEAR) return true;
    } else if (kind === "word" && roles.isLink !== true) return true;
  }
  return false;
}

/** Smaller numbers make no date alone. */
const FIRST_YEAR = 1000;
