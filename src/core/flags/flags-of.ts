import type { Outcome } from "../checks/outcome.ts";
import type { Finding, Severity } from "../checks/finding.ts";
import type { Flag } from "./flag.ts";
import { targetOf } from "./target-of.ts";

const HARM: Readonly<Record<Severity, number>> = { serious: 0, caution: 1, info: 2 };

/** A flag and the finding that it puts to the reader. */
export interface Flagged {
  readonly flag: Flag;
  readonly finding: Finding;
}

/**
 * The findings of all outcomes with their flags, what harms a reader most first, then in the order
 * of the text.
 */
export function flagsOf(text: string, outcomes: readonly Outcome[]): readonly Flagged[] {
  const seen = new Map<string, number>();
  const flagged = outcomes.flatMap((outcome) =>
    outcome.kind === "flagged"
      ? outcome.findings.map((finding) => ({
          finding,
          flag: flagOf(text, { check: outcome.check, finding, seen }),
        }))
      : [],
  );
  return flagged.toSorted(
    ({ flag: one }, { flag: other }) =>
      HARM[one.severity] - HARM[other.severity] || one.target.start - other.target.start,
  );
}

/** What tells a finding from the others: its check, and how often the same words were flagged before. */
interface Identity {
  readonly check: string;
  readonly finding: Finding;
  readonly seen: Map<string, number>;
}

function flagOf(text: string, { check, finding, seen }: Identity): Flag {
  const target = targetOf(text, finding.passage);
  const identity = `${check}\n${finding.convention ?? ""}\n${target.exact}`;
  const occurrence = seen.get(identity) ?? 0;
  seen.set(identity, occurrence + 1);
  return {
    id: `${check.split("/")[1] ?? check}-${digest(`${identity}\n${occurrence}`)}`,
    check,
    convention: finding.convention ?? null,
    severity: finding.severity,
    confidence: finding.confidence,
    target,
    message: finding.message,
    explanation: finding.explanation,
    suggestion: finding.suggestion ?? null,
    resolved: finding.resolved ?? null,
    origin: finding.origin ?? [],
    evidence: finding.evidence ?? [],
  };
}

/**
 * A short name for a text, 7 characters of base 36. FNV-1a, 32 bits: Fowler, Noll and Vo,
 * http://www.isthe.com/chongo/tech/comp/fnv/.
 */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
