import { derived } from "../article/derived.ts";
import type { Passage } from "../article/passage.ts";

/** A run of letters, digits and inner apostrophes. Hyphens part words. */
export interface Word extends Passage {
  /** In small letters, with straight apostrophes. */
  readonly form: string;
}

/** The words of the whole text, in order. Computed once an article, for all checks. */
export const words = derived(({ text }): readonly Word[] => wordsIn(text));

/** The words of a text, with offsets into it. One pass over the code units: regular expressions cost five times as much. */
export function wordsIn(text: string): readonly Word[] {
  const small = lowerCase(text);
  const found: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWordUnit(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && continuesWord(text, end)) end++;
    const form = small.slice(start, end);
    found.push({ start, end, form: form.includes("’") ? form.replace(/’/g, "'") : form });
    start = end;
  }
  return found;
}

/**
 * Small letters at the same offsets: the Turkish capital with a dot is the one letter whose small
 * form is longer (https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt). Only a text that
 * has it is searched for it: in Node 20, once optimised, such a search took half a minute over
 * 100,000 quotation marks.
 */
export function lowerCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/\u0130/g, "i").toLowerCase();
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Whether a word that began before an offset goes on at it: an apostrophe belongs to one only between two of its letters. */
export function continuesWord(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (isWordUnit(unit)) return true;
  if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) return false;
  return isWordUnit(text.charCodeAt(index + 1));
}

/** Letters and digits; above Latin-1 everything but the blocks of marks, symbols and spaces. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    const small = unit | 0x20;
    return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  }
  if (unit < 0xc0) return unit === 0xaa || unit === 0xba;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  return unit > 0x303f && unit < 0xfe00;
}
