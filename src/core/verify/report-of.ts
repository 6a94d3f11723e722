import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passage.ts";
import type { Comparison, Match } from "../compare/comparison.ts";
import { flagsOf } from "../flags/flags-of.ts";
import type { Reference } from "../references/reference.ts";
import { targetOf } from "../flags/target-of.ts";
import type { Outcome } from "../checks/outcome.ts";
import {
  REPORT_SCHEMA,
  type Report,
  type ReportCheck,
  type ReportMatch,
  type ReportQuotation,
  type ReportReference,
  type ReportSource,
  type Timings,
} from "./report.ts";

/** All that a report is made of. */
export interface ReportParts {
  readonly input: string;
  readonly article: Article;
  readonly outcomes: readonly Outcome[];
  readonly comparisons: readonly Comparison[];
  readonly references: readonly Reference[];
  readonly sources: readonly ReportSource[];
  readonly timings: Timings;
}

/** The report of a verification, after either step. */
export function reportOf(parts: ReportParts): Report {
  const { article } = parts;
  return {
    schema: REPORT_SCHEMA,
    input: parts.input,
    article: articleOf(article),
    flags: flagsOf(article.text, parts.outcomes),
    quotations: parts.comparisons.map((comparison) => quotationOf(article.text, comparison)),
    claims: [],
    references: parts.references.map(referenceOf),
    sources: parts.sources,
    checks: parts.outcomes.map(checkOf),
    translatedFrom: [],
    timings: parts.timings,
  };
}

function articleOf(article: Article): Report["article"] {
  return {
    url: article.url ?? null,
    title: article.title,
    byline: article.byline ?? null,
    siteName: article.siteName ?? null,
    language: article.language ?? null,
    published: article.published ?? null,
    text: article.text,
    parts: article.parts,
    words: article.words,
  };
}

const quotationOf = (text: string, comparison: Comparison): ReportQuotation => ({
  target: targetOf(text, comparison.quotation satisfies Passage),
  speaker: comparison.quotation.speaker ?? null,
  status: comparison.status,
  match: comparison.match === undefined ? null : matchOf(comparison.match),
});

const matchOf = ({ reference, exact, start, end, similarity, diff }: Match): ReportMatch => ({
  reference,
  exact,
  start,
  end,
  similarity,
  diff,
});

const referenceOf = (reference: Reference): ReportReference => ({
  url: reference.url ?? null,
  title: reference.title,
  source: reference.source,
  published: reference.published ?? null,
  fetched: reference.fetched ?? null,
  sha256: reference.sha256 ?? null,
});

const checkOf = (outcome: Outcome): ReportCheck => ({
  id: outcome.check,
  outcome: outcome.kind,
  why: outcome.kind === "not-run" ? outcome.why : null,
});
