import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passage.ts";
import { reasonOf } from "../compare/changes/reason-of.ts";
import type { Comparison, Match } from "../compare/comparison.ts";
import { flagsOf, type Flagged } from "../flags/flags-of.ts";
import { productionOf } from "../flags/production.ts";
import { signOf } from "../flags/sign.ts";
import type { Reference } from "../references/reference.ts";
import { targetOf } from "../flags/target-of.ts";
import { translatedFrom } from "../flags/translated-from.ts";
import type { Outcome } from "../checks/outcome.ts";
import { publicationWindow } from "../text/dates/publication-windows.ts";
import { datesOf } from "./dates-of.ts";
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
  const flagged = flagsOf(article.text, parts.outcomes);
  return {
    schema: REPORT_SCHEMA,
    input: parts.input,
    article: articleOf(article),
    flags: flagged.map(({ flag }) => flag),
    quotations: parts.comparisons.map((comparison) => quotationOf(article.text, comparison)),
    dates: datesOf(article),
    claims: [],
    references: parts.references.map(referenceOf),
    sources: parts.sources,
    checks: parts.outcomes.map(checkOf),
    ...originOf(article, flagged),
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
    publicationDates: article.publicationDates ?? [],
    probablyPublished:
      article.published === undefined ? (publicationWindow(article) ?? null) : null,
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
  reasons: (comparison.changes ?? []).flatMap((change) => reasonOf(change) ?? []),
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

/** The languages that the flags point to, each with the ids of those flags, and how it was made. */
function originOf(
  article: Article,
  flagged: readonly Flagged[],
): Pick<Report, "translatedFrom" | "production"> {
  const signed = flagged.flatMap(({ flag, finding }) => {
    const sign = signOf(flag.check, finding);
    return sign === undefined ? [] : [{ id: flag.id, sign }];
  });
  const origins = translatedFrom(
    article,
    signed.map(({ sign }) => sign),
  );
  return {
    translatedFrom: origins.map(({ language, confidence, signs }) => {
      const names = new Set(signs.map(({ name }) => name));
      return {
        language,
        confidence: Math.round(confidence * 100) / 100,
        flags: signed.filter(({ sign }) => names.has(sign.name)).map(({ id }) => id),
      };
    }),
    production: origins[0] === undefined ? null : productionOf(origins[0].signs),
  };
}
