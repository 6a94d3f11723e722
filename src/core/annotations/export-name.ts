import type { Report } from "../verify/report.ts";
import type { ExportFormat } from "./export-format.ts";

/** As much of a title as tells files apart in a list. UTF-16 code units. */
const LONGEST = 60;

/**
 * A name for the file of a report: "palimpsest-leaders-speak-on-the-phone.html". Letters and digits of
 * ASCII alone, so that every system takes it, and no title can name a folder or hide an ending.
 */
export function exportName({ article: { title } }: Report, format: ExportFormat): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `palimpsest-${plain === "" ? "report" : shortened(plain)}.${format}`;
}

/** Cut after a word, where there is one that ends in time. */
function shortened(plain: string): string {
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf("-", LONGEST);
  return plain.slice(0, end === -1 ? LONGEST : end);
}
