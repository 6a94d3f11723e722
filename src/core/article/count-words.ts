/** No star round it: on a run of marks alone that would cost the square of its length. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How many words a text has: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(/\s+/)) {
    // Most begin with a plain letter, which costs less than to ask the pattern.
    const first = run.charCodeAt(0) | 0x20;
    if ((first >= 0x61 && first <= 0x7a) || LETTER_OR_DIGIT.test(run)) words += 1;
  }
  return words;
}
