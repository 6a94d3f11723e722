import type { Check } from "../check.ts";
import { conventionFindings } from "../convention-finding.ts";

/**
 * Flags set phrases whose words were exchanged for like ones: "White Dwelling" for the White House.
 * Nobody writes so; a program does that is to hide from where a text was copied.
 * Source: `tortured-phrases.ts`, from spun pages and from Cabanac, Labbé and Magazinov, "Tortured
 * phrases" (https://arxiv.org/abs/2107.06751), who found the like in science.
 * Misses: phrases that no row names; single words.
 * Wrong when: the words are meant as they stand, as in a joke.
 */
export const torturedPhrase: Check = {
  id: "scraping/tortured-phrase",
  title: "Set phrase with its words exchanged",
  judge: (article) => conventionFindings(article, "tortured-phrase"),
};
