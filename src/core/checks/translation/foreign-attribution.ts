import type { Check } from "../check.ts";
import { conventionFindings } from "../convention-finding.ts";

/**
 * Flags words that say who said something in another language's way: "used the following
 * expressions", "sentenced the coach" for Spanish "sentenció", declared. What they introduce was
 * hardly said in English, and so is a translation.
 * Source: the tables beside it, from machine-translated pages and from the originals' own habits.
 * Misses: verbs that English has, too, in that place ("assured", "claimed").
 * Wrong when: the verb is meant as it stands.
 */
export const foreignAttribution: Check = {
  id: "translation/foreign-attribution",
  title: "Attribution in another language's way",
  judge: (article) => conventionFindings(article, "foreign-attribution"),
};
