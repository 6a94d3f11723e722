const WORD = /[\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s(?!\p{L})/gu;

/** The words of a text without case, accents and apostrophes: "Ada's café" → ada, cafe. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(POSSESSIVE, "")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .match(WORD) ?? [];
