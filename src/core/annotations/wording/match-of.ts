import { overlaps } from "../../article/passage.ts";
import type { Flag } from "../../flags/flag.ts";
import type { Report, ReportMatch } from "../../verify/report.ts";

/** The word diff of the quotation that a flag on quoted words stands on. */
export function matchOf(flag: Flag, report: Report): ReportMatch | undefined {
  if (!flag.check.startsWith("quote/")) return undefined;
  const quotation = report.quotations.find(({ target }) => overlaps(target, flag.target));
  return quotation?.match ?? undefined;
}
