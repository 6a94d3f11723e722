import type { Finding } from "./finding.ts";

/** What came of one check: it flagged something, it ran and saw nothing, or it did not run. */
export type Outcome = { readonly check: string } & (
  | { readonly kind: "flagged"; readonly findings: readonly Finding[] }
  | { readonly kind: "clear" }
  | { readonly kind: "not-run"; readonly why: string }
);
