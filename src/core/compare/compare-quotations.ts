import type { Reference } from "../references/reference.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Comparison } from "./comparison.ts";

/** Each quotation with the best passage that the references offer for it, in the given order. */
export function compareQuotations(
  quotations: readonly Quotation[],
  references: readonly Reference[],
): readonly Comparison[] {
  const status = references.length === 0 ? "no-source" : "unchecked";
  return quotations.map((quotation) => ({ quotation, status }));
}
