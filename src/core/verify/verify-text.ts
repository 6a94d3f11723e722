import type { Article } from "../article/article.ts";
import type { Answered, Check } from "../checks/check.ts";
import { queryKey, type Query } from "../references/query.ts";
import type { Outcome } from "../checks/outcome.ts";
import { notRun, runChecks, type Run } from "./run-checks.ts";

/** What the text alone says, and what the checks want to know of the outside. Plain data. */
export interface TextStep {
  readonly outcomes: readonly Outcome[];
  readonly queries: readonly Query[];
}

const NOTHING_ANSWERED: Answered = { references: [], comparisons: [] };

/**
 * The first of the two steps of a verification: judges with every check that needs nothing but the
 * text, and collects the queries of those that do, each query once.
 */
export function verifyText(article: Article, checks: readonly Check[], run: Run = {}): TextStep {
  const local = checks.filter((check) => check.ask === undefined);
  const outcomes = runChecks(local, { article, answered: NOTHING_ANSWERED }, run);
  const asked = checks
    .filter((check) => check.ask !== undefined)
    .map((check) => ask(check, article));
  const queries = new Map(
    asked.flatMap(({ queries }) => queries).map((query) => [queryKey(query), query]),
  );
  return {
    outcomes: [...outcomes, ...asked.map(({ outcome }) => outcome)],
    queries: [...queries.values()],
  };
}

function ask(check: Check, article: Article): { outcome: Outcome; queries: readonly Query[] } {
  try {
    const queries = check.ask?.(article) ?? [];
    return { outcome: notRun(check, "No source was asked yet."), queries };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: notRun(check, `The check failed: ${why}`), queries: [] };
  }
}
