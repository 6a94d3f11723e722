/** No star round it: on a run of marks alone that would cost the square of its length. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How many words a text has: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((run) => LETTER_OR_DIGIT.test(run)).length;
