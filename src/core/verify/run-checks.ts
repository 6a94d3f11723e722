import type { Article } from "../article/article.ts";
import type { Answered, Check, Judgement } from "../checks/check.ts";
import type { Outcome } from "../checks/outcome.ts";

/** How far a run is, and whether it should go on. */
export interface Run {
  /** Called before each check with the count of checks done and of all checks. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before each check; the checks that are left are then `not-run`. */
  readonly isCancelled?: () => boolean;
}

/**
 * Judges with each check in turn. A check that throws is `not-run` with its message; it never ends
 * the others.
 */
export function runChecks(
  checks: readonly Check[],
  material: { readonly article: Article; readonly answered: Answered },
  run: Run = {},
): readonly Outcome[] {
  return checks.map((check, index) => {
    run.onProgress?.(index, checks.length);
    if (run.isCancelled?.()) return notRun(check, "The check was cancelled.");
    try {
      return outcomeOf(check, check.judge(material.article, material.answered));
    } catch (error) {
      return notRun(check, `The check failed: ${messageOf(error)}`);
    }
  });
}

/** The outcome of a check that did not run. */
export const notRun = (check: Check, why: string): Outcome => ({
  check: check.id,
  kind: "not-run",
  why,
});

function outcomeOf(check: Check, judgement: Judgement): Outcome {
  if ("notRun" in judgement) return notRun(check, judgement.notRun);
  if (judgement.length === 0) return { check: check.id, kind: "clear" };
  return { check: check.id, kind: "flagged", findings: judgement };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
