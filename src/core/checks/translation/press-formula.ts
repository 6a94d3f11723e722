import type { Check } from "../check.ts";
import { conventionFindings } from "../convention-finding.ts";

/**
 * Flags photo credits, source lines and turns of the newsroom in another country's form: "Photo:
 * Reproduction", "informs TASS". Hardly any English desk writes so: they are left over from the
 * desk that wrote the original.
 * Source: the tables beside it, from machine-translated pages and from the originals' own habits.
 * Misses: what no row names; credits outside title and body.
 * Wrong when: a foreign agency's own English desk keeps the forms of its language.
 */
export const pressFormula: Check = {
  id: "translation/press-formula",
  title: "Another newsroom's formula",
  judge: (article) => conventionFindings(article, "press-formula"),
};
