import { type ExportFormat, MEDIA_TYPE } from "../core/annotations/export-format.ts";
import { exportName } from "../core/annotations/export-name.ts";
import { exportReport } from "../core/annotations/export-report.ts";
import type { Report } from "../core/verify/report.ts";

/** A report to be saved, and how many flags the reader put aside: they are not in it. */
export interface ToSave {
  readonly report: Report;
  readonly aside: number;
}

/**
 * The file of a report. All that makes it is a script of its own, which is loaded when a reader
 * saves for the first time: most never do.
 */
export async function reportFile({ report, aside }: ToSave, format: ExportFormat): Promise<File> {
  const text = exportReport(report, format, {
    at: new Date().toISOString(),
    textSha256: await sha256Of(report.article.text),
    aside,
  });
  return new File([text], exportName(report, format), { type: MEDIA_TYPE[format] });
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
