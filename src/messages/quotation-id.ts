import type { ReportQuotation } from "../core/verify/report.ts";

/** The name by which the popup asks the page to show a quotation. No flag has such an id. */
export const quotationId = ({ target }: Pick<ReportQuotation, "target">): string =>
  `quotation:${target.start}`;
