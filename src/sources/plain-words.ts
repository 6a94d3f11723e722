const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text without case, accents and apostrophes: "Zelenskyy's café" → zelenskyys, cafe. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .match(WORD) ?? [];
