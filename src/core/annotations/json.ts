import type { Report } from "../verify/report.ts";
import { isReport } from "./is-report.ts";

/** A report as JSON, whole: `readReport` gives it back as it was. */
export const jsonOf = (report: Report): string => `${JSON.stringify(report, undefined, 2)}\n`;

/** What came of reading a file. `why` is a sentence for whoever chose it. */
export type ReadReport =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "unreadable"; readonly why: string };

/** Reads a report that `jsonOf` wrote. Whatever the text holds, it never throws. */
export function readReport(text: string): ReadReport {
  const value = parsed(text);
  if (value === undefined) return { kind: "unreadable", why: "This is no JSON." };
  if (isReport(value)) return { kind: "report", report: value };
  return { kind: "unreadable", why: "This is no report of this version, or a damaged one." };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON value is undefined
  }
}
