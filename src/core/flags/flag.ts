import type { Severity } from "../checks/finding.ts";

/** A passage that can be found again in a changed text (W3C TextQuoteSelector and TextPositionSelector). */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units of the report's `article.text`. */
  readonly start: number;
  readonly end: number;
}

/** A passage of the reference with this index. */
export interface ReportEvidence {
  readonly reference: number;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A finding put to the reader. */
export interface Flag {
  /** The same for the same finding in the same text, whatever else the report holds. */
  readonly id: string;
  readonly check: string;
  readonly convention: string | null;
  readonly severity: Severity;
  readonly confidence: number;
  readonly target: Target;
  readonly message: string;
  readonly explanation: string;
  readonly suggestion: string | null;
  readonly resolved: string | null;
  readonly origin: readonly string[];
  readonly evidence: readonly ReportEvidence[];
}
