/** The formats that a report can be taken away in, and the ending of their files. */
export const EXPORT_FORMATS = ["html", "md", "csv", "jsonld", "json"] as const;

/** One of them. `json` alone is lossless; the others are for people and for other programs. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What browsers and mail programs call each. */
export const MEDIA_TYPE: Readonly<Record<ExportFormat, string>> = {
  html: "text/html;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  csv: "text/csv;charset=utf-8;header=present",
  jsonld: "application/ld+json",
  json: "application/json",
};
