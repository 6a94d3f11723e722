import type { Article } from "../article/article.ts";
import type { Check } from "../checks/check.ts";
import { compareQuotations } from "../compare/compare-quotations.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Answer } from "../references/answer.ts";
import type { Reference } from "../references/reference.ts";
import { dayOfIso } from "../text/calendar.ts";
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
 * references that came back, and judges with the checks that asked. With a reference that was
 * published after the article, which cannot be its source, nothing is compared; it is only listed. The outcomes of the first step are
 * carried over.
 */
export function verifyAnswers(
  { article, text, answers }: Material,
  checks: readonly Check[],
  run: Run = {},
): AnswersStep {
  const found = referencesOf(answers);
  const possible = found.filter((reference) => isPossible(reference, article));
  const isWholeAmong = possible.some(({ isExcerpt }) => isExcerpt !== true);
  const comparisons = compareQuotations(quotations(article), possible).map((comparison) =>
    isWholeAmong ? comparison : withoutSilence(comparison),
  );
  const asking = checks.filter((check) => check.ask !== undefined);
  const judged = runChecks(
    asking,
    { article, answered: { references: possible, comparisons } },
    run,
  );
  const askingIds = new Set(asking.map(({ id }) => id));
  const carriedOver = text.outcomes.filter(({ check }) => !askingIds.has(check));
  // Evidence counts in the possible ones, so they come first.
  const others = found.filter((reference) => !isPossible(reference, article));
  const references = [...possible, ...others];
  return { outcomes: [...carriedOver, ...judged], comparisons, references };
}

/** Where only excerpts were found, that they do not hold a quotation tells nothing of it. */
const withoutSilence = (comparison: Comparison): Comparison =>
  comparison.status === "not-in-source" ? { ...comparison, status: "no-source" } : comparison;

/** A page dated by another time zone's calendar may be the source all the same. Days. */
const SAME_TIME = 1;

/** Whether words could have come from a reference: it has words, and was there before the article. */
const isPossible = (reference: Reference, article: Article): boolean =>
  reference.text !== "" && !isLater(reference, article);

/** Whether a reference came after the article and so cannot be the source of its quotations. */
function isLater(reference: Reference, article: Article): boolean {
  const own = dayOfIso(article.published?.date ?? "");
  const others = dayOfIso(reference.published ?? "");
  return own !== undefined && others !== undefined && others - own > SAME_TIME;
}

/** The references of all answers, each once. */
function referencesOf(answers: readonly Answer[]): readonly Reference[] {
  const found = answers.flatMap((answer) => (answer.kind === "found" ? answer.references : []));
  const byIdentity = new Map(found.map((reference) => [identityOf(reference), reference]));
  return [...byIdentity.values()];
}

/** A page is one however often it is found; of excerpts there may be several of one page. */
const identityOf = ({ url, title, text, isExcerpt }: Reference): string =>
  url === undefined || isExcerpt === true ? `${url ?? ""}\n${title}\n${text}` : url;
