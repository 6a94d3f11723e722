import type { Article } from "../article/article.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Finding } from "./finding.ts";
import type { Query } from "../references/query.ts";
import type { Reference } from "../references/reference.ts";

/** What came back from the outside, as far as checks may see it. */
export interface Answered {
  /** What `Evidence.reference` counts in. */
  readonly references: readonly Reference[];
  /** Every quotation of the article with what the references say of it, in the order of the text. */
  readonly comparisons: readonly Comparison[];
}

/** Findings (none: the check is clear), or the reason why the check could not judge. */
export type Judgement = readonly Finding[] | { readonly notRun: string };

/** A rule that reads an article. It never fetches: it asks, the sources answer, it judges. */
export interface Check {
  /** "family/name", which is also its file. */
  readonly id: string;
  readonly title: string;
  /** Only checks that need the outside have it. Such a check judges only after the sources answered. */
  readonly ask?: (article: Article) => readonly Query[];
  readonly judge: (article: Article, answered: Answered) => Judgement;
}
