import type { Article } from "../core/article/article.ts";
import type { Check } from "../core/checks/check.ts";
import type { Answer } from "../core/references/answer.ts";
import { quotations } from "../core/text/quotations.ts";
import { reportOf } from "../core/verify/report-of.ts";
import type { Report, ReportSource } from "../core/verify/report.ts";
import { verifyAnswers } from "../core/verify/verify-answers.ts";
import type { TextStep } from "../core/verify/verify-text.ts";
import { LINKED_PAGES } from "../sources/source.ts";

/** What every report of a check is made from. */
export interface ReportBasis {
  readonly input: string;
  readonly article: Article;
  readonly text: TextStep;
  /** Milliseconds. */
  readonly timings: { readonly extract: number; readonly checks: number };
}

/** The report before any source was asked: every quotation is unchecked. */
export const reportOfText = ({ input, article, text, timings }: ReportBasis): Report =>
  reportOf({
    input,
    article,
    outcomes: text.outcomes,
    comparisons: quotations(article).map((quotation) => ({ quotation, status: "unchecked" })),
    references: [],
    sources: [
      {
        id: LINKED_PAGES,
        answer: "not-asked",
        detail: "The pages that the article links were not asked yet.",
        ms: 0,
      },
    ],
    timings: { ...timings, sources: 0, compare: 0 },
  });

/** What the second step adds. */
export interface Asked {
  readonly answers: readonly Answer[];
  readonly sources: readonly ReportSource[];
  readonly checks: readonly Check[];
  /** The present moment in milliseconds, from any beginning. */
  readonly now: () => number;
}

/** The report after the sources answered, or after none could be asked. */
export function reportOfAnswers(
  { input, article, text, timings }: ReportBasis,
  { answers, sources, checks, now }: Asked,
): Report {
  const start = now();
  const { outcomes, comparisons, references } = verifyAnswers({ article, text, answers }, checks);
  const compare = now() - start;
  const asking = sources.reduce((sum, { ms }) => sum + ms, 0);
  return reportOf({
    input,
    article,
    outcomes,
    comparisons,
    references,
    sources,
    timings: { ...timings, sources: asking, compare },
  });
}
