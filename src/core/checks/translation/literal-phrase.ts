import type { Check } from "../check.ts";
import { conventionFindings } from "../convention-finding.ts";

/**
 * Flags titles, institutions and figures of speech that were put into English word for word: "the
 * also minister", "Minister of the Civil House". They are no English, and tell whose story it was.
 * Source: the tables beside it, from machine-translated pages and from the originals' own habits.
 * Misses: what no row names; phrases broken by other words.
 * Wrong when: a writer explains a foreign term by its literal sense.
 */
export const literalPhrase: Check = {
  id: "translation/literal-phrase",
  title: "Phrase translated word for word",
  judge: (article) => conventionFindings(article, "literal-phrase"),
};
