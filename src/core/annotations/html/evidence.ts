import type { ReportEvidence } from "../../flags/flag.ts";
import type { ReportMatch, ReportReference } from "../../verify/report.ts";
import { dayWords } from "../wording/day-words.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { element, type Markup } from "./markup.ts";
import { line, outsideLink, seen } from "./text.ts";
import { wordDiff } from "./word-diff.ts";

/** A passage of a reference, word by word against the article where that is known, and where it stands. */
export const evidenceOf = (
  evidence: ReportEvidence | ReportMatch,
  references: readonly ReportReference[],
): Markup =>
  element(
    "figure",
    { class: "evidence" },
    "diff" in evidence
      ? wordDiff(evidence.diff)
      : element("blockquote", { dir: "auto" }, seen(evidence.exact)),
    originOf(references[evidence.reference]),
  );

const originOf = (reference: ReportReference | undefined): Markup | undefined =>
  reference === undefined
    ? undefined
    : element(
        "figcaption",
        {},
        `${REPORT_WORDS.inSource}: `,
        line(
          outsideLink(reference.url, reference.title || (reference.url ?? "")),
          reference.published === null ? undefined : seen(dayWords(reference.published)),
        ),
      );
