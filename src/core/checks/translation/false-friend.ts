import type { Check } from "../check.ts";
import { conventionFindings } from "../convention-finding.ts";

/**
 * Flags phrases that look like English but carry the sense of a word in another language: "final
 * invasion" for Portuguese "eventual invasão", a possible one. The sentence reads well and says
 * something else.
 * Source: the tables beside it, from lists of false friends and from pages that carry them.
 * Misses: what no row names; phrases broken by other words.
 * Wrong when: the phrase is meant as it stands; each row names the company in which that is likely.
 */
export const falseFriend: Check = {
  id: "translation/false-friend",
  title: "False friend",
  judge: (article) => conventionFindings(article, "false-friend"),
};
