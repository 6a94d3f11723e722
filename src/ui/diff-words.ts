/** Texts of a word diff for words that only stand in another place. */
export const DIFF_WORDS = {
  moved: "Only moved: the other text has it elsewhere",
  movedHereSpoken: "[moved to here: ",
  movedAwaySpoken: "[moved from here: ",
} as const;
