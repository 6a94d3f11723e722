import type { Article } from "../core/article/article.ts";
import type { Check } from "../core/checks/check.ts";
import { reportOf } from "../core/verify/report-of.ts";
import type { Report } from "../core/verify/report.ts";
import { verifyAnswers } from "../core/verify/verify-answers.ts";
import { verifyText } from "../core/verify/verify-text.ts";
import type { Given } from "./read-references.ts";

/** What an article is checked with. */
export interface CheckWith {
  readonly input: string;
  readonly checks: readonly Check[];
  readonly given: Pick<Given, "answers" | "sources">;
  /** Flags of a lower confidence are left out; their checks still say that they flagged. 0 to 1. */
  readonly leastConfidence: number;
  /** Milliseconds that reading the input took. */
  readonly extract: number;
}

/** The report of one article: both steps of a verification, with the references that were given. */
export function checkArticle(
  article: Article,
  { input, checks, given, leastConfidence, extract }: CheckWith,
): Report {
  const start = performance.now();
  const text = verifyText(article, checks);
  const checked = performance.now();
  const step = verifyAnswers({ article, text, answers: given.answers }, checks);
  const compared = performance.now();
  const report = reportOf({
    input,
    article,
    ...step,
    sources: given.sources,
    timings: {
      extract,
      checks: checked - start,
      sources: given.sources.reduce((sum, { ms }) => sum + ms, 0),
      compare: compared - checked,
    },
  });
  return {
    ...report,
    flags: report.flags.filter(({ confidence }) => confidence >= leastConfidence),
  };
}
