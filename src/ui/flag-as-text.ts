import { SEVERITY } from "../core/annotations/wording/words.ts";
import type { Flag } from "../core/flags/flag.ts";
import type { Report, ReportReference } from "../core/verify/report.ts";
import { WORDS } from "./words.ts";

/** A flag as plain text for a message or a note: the words, what is said of them, the evidence, the address. */
export function flagAsText(flag: Flag, report: Report): string {
  const evidence = flag.evidence.flatMap(({ exact, reference }) => [
    `${WORDS.inSource}: “${exact}”`,
    ...addressOf(report.references[reference]),
  ]);
  return [
    `“${flag.target.exact}”`,
    `${SEVERITY[flag.severity]}: ${flag.message}`,
    flag.explanation,
    ...(flag.suggestion === null ? [] : [`${WORDS.meant}: ${flag.suggestion}`]),
    ...evidence,
    "",
    report.article.title,
    report.input,
  ].join("\n");
}

const addressOf = (reference: ReportReference | undefined): readonly string[] =>
  reference === undefined
    ? []
    : [[reference.title, reference.url].filter((part) => part !== null && part !== "").join(", ")];
