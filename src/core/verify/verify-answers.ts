import type { Article } from "../article/article.ts";
import type { Check } from "../checks/check.ts";
import { compareQuotations } from "../compare/compare-quotations.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Answer } from "../references/answer.ts";
import type { Reference } from "../references/reference.ts";
import { quotations } from "../text/quotations.ts";
import type { Outcome } from "../checks/outcome.ts";
import { runChecks, type Run } from "./run-checks.ts";
import type { TextStep } from "./verify-text.ts";

/** What is known once the sources have answered. Plain data. */
export interface AnswersStep {
  readonly outcomes: readonly Outcome[];
  readonly comparisons: readonly Comparison[];
  readonly references: readonly Reference[];
}

/** What the second step starts from. */
export interface Material {
  readonly article: Article;
  readonly text: TextStep;
  readonly answers: readonly Answer[];
}

/**
 * The second of the two steps of a verification: compares the article's quotations with the
 * references that came back, and judges with the checks that asked. The outcomes of the first step
 * are carried over.
 */
export function verifyAnswers(
  { article, text, answers }: Material,
  checks: readonly Check[],
  run: Run = {},
): AnswersStep {
  const references = referencesOf(answers);
  const comparisons = compareQuotations(quotations(article), references);
  const asking = checks.filter((check) => check.ask !== undefined);
  const judged = runChecks(asking, { article, answered: { references, comparisons } }, run);
  const askingIds = new Set(asking.map(({ id }) => id));
  const carriedOver = text.outcomes.filter(({ check }) => !askingIds.has(check));
  return { outcomes: [...carriedOver, ...judged], comparisons, references };
}

/** The references of all answers, each once. */
function referencesOf(answers: readonly Answer[]): readonly Reference[] {
  const found = answers.flatMap((answer) => (answer.kind === "found" ? answer.references : []));
  const byIdentity = new Map(
    found.map((reference) => [reference.url ?? `${reference.title}\n${reference.text}`, reference]),
  );
  return [...byIdentity.values()];
}
