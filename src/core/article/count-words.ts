const WORD = /\S*[\p{L}\p{N}]\S*/u;

/** How many words a text has: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((run) => WORD.test(run)).length;
