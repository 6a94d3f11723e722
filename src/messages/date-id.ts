import type { ReportDate } from "../core/verify/report.ts";

/** The name by which the popup asks the page to show a date. No flag or quotation has such an id. */
export const dateId = ({ target }: Pick<ReportDate, "target">): string => `date:${target.start}`;
