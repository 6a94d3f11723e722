import type { Report } from "../verify/report.ts";
import { csvOf } from "./csv.ts";
import { reportPage } from "./html/report-page.ts";
import { jsonOf } from "./json.ts";
import type { ExportFormat } from "./export-format.ts";
import type { Making } from "./making.ts";
import { markdownOf } from "./markdown.ts";
import { webAnnotations } from "./web-annotation/web-annotations.ts";

const WRITERS: Readonly<Record<ExportFormat, (report: Report, making: Making) => string>> = {
  html: reportPage,
  md: markdownOf,
  csv: csvOf,
  jsonld: (report, making) => `${JSON.stringify(webAnnotations(report, making), undefined, 2)}\n`,
  json: jsonOf,
};

/** The text of a file that holds a report in a format. To be written as UTF-8. */
export const exportReport = (report: Report, format: ExportFormat, making: Making): string =>
  WRITERS[format](report, making);
