import { isWordUnit } from "../words.ts";

/** Latin, Greek and Cyrillic are below; the scripts above have no capitals, or stand in no table. */
const CASED = 0x530;

/** The straight one, which also stands for the curly one. */
export const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** The small letter of each letter, each digit as it is, and 0 for marks. */
const FOLDED = Uint16Array.from({ length: CASED }, (_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase();
  return !isWordUnit(unit) ? 0 : small.length === 1 ? small.charCodeAt(0) : unit;
});

/**
 * The code unit in its small form where it is part of a word, and 0 where it is not: a table, since
 * making the whole text small first costs as much again. Apostrophes come out straight.
 */
export function foldedUnit(unit: number): number {
  if (unit < CASED) return unit === APOSTROPHE ? APOSTROPHE : (FOLDED[unit] ?? 0);
  if (unit === CURLY_APOSTROPHE) return APOSTROPHE;
  return isWordUnit(unit) ? unit : 0;
}

/** Whether a word begins with a capital. */
export function isCapitalAt(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}

/** Whether a word begins with a digit. */
export function isDigitAt(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit >= 0x30 && unit <= 0x39;
}
