import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { ExportFormat } from "../core/annotations/export-format.ts";
import { exportReport } from "../core/annotations/export-report.ts";
import type { Report } from "../core/verify/report.ts";

/** In which format a report is to be written, and where. */
export interface ExportTo {
  readonly format: ExportFormat;
  /** Path of a file, which is overwritten, or "-" for standard output. */
  readonly out: string;
}

/** Writes a report to a file or prints it. Throws with a message to show where it cannot be written. */
export async function writeExport(
  report: Report,
  { format, out }: ExportTo,
  { print }: { readonly print: (text: string) => void },
): Promise<void> {
  const text = exportReport(report, format, {
    at: new Date().toISOString(),
    textSha256: createHash("sha256").update(report.article.text).digest("hex"),
    aside: 0,
  });
  if (out === "-") print(text);
  else await writeTo(out, text);
}

async function writeTo(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isMissing ? new Error("There is no such folder.") : error;
  }
}
