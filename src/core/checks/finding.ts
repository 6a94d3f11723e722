import type { Passage } from "../article/passage.ts";
import type { Evidence } from "../references/evidence.ts";

/** How much harm a reader takes who believes the words as they stand. */
export type Severity = "info" | "caution" | "serious";

/** What one check says of one passage. */
export interface Finding {
  readonly passage: Passage;
  /** Id of the row of a data table, such as "D-PT-01". */
  readonly convention?: string;
  readonly severity: Severity;
  /** 0 to 1: how often such a finding is right, native look-alikes excluded. */
  readonly confidence: number;
  /** One sentence for a reader: what was seen. */
  readonly message: string;
  /** Why it is worth a look, and the convention behind it. */
  readonly explanation: string;
  /** What most likely stood or was meant there. */
  readonly suggestion?: string;
  /** For dates, what it resolves to: an ISO 8601 date. */
  readonly resolved?: string;
  /** Languages it points to (BCP 47), best first. */
  readonly origin?: readonly string[];
  /** How strongly, where that is known: a natural log-likelihood ratio for each language. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly evidence?: readonly Evidence[];
}
