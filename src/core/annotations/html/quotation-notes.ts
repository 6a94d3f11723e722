import type { QuotationStatus } from "../../compare/comparison.ts";
import type { Report, ReportMatch, ReportQuotation } from "../../verify/report.ts";
import { matchOf } from "../wording/match-of.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { QUOTATION, QUOTATION_NOTE } from "../wording/words.ts";
import { evidenceOf } from "./evidence.ts";
import { element, type Content, type Markup } from "./markup.ts";
import { noteId, type NumberedFlag } from "./numbered.ts";
import { pageText, seen } from "./text.ts";

/** Every quotation of the article, in its order, with what is known of its words. */
export const quotationNotes = (report: Report, flags: readonly NumberedFlag[]): Markup =>
  report.quotations.length === 0
    ? element("p", { class: "aside" }, REPORT_WORDS.noQuotations)
    : element(
        "ul",
        { class: "notes", role: "list" },
        report.quotations.map((quotation) =>
          noteOf(quotation, sourceOf(quotation.match, report, flags)),
        ),
      );

const noteOf = (
  { status, speaker, target, reasons = [] }: ReportQuotation,
  source: Content,
): Markup =>
  element(
    "li",
    { class: `note ${TONE[status]}` },
    element("blockquote", { class: "quoted", dir: "auto" }, seen(target.exact)),
    element(
      "p",
      {},
      element("strong", { class: "status" }, QUOTATION[status]),
      " · ",
      speaker === null ? REPORT_WORDS.unknownSpeaker : pageText(speaker),
    ),
    QUOTATION_NOTE[status] === undefined
      ? undefined
      : element("p", { class: "aside" }, QUOTATION_NOTE[status]),
    reasons.map((reason) => element("p", { dir: "ltr" }, seen(reason))),
    source,
  );

/** The words of the source; where a flag shows them already, the way to it. */
function sourceOf(
  match: ReportMatch | null,
  report: Report,
  flags: readonly NumberedFlag[],
): Content {
  if (match === null) return undefined;
  const shownBy = flags.find(({ flag }) => matchOf(flag, report) === match);
  if (shownBy === undefined) return evidenceOf(match, report.references);
  const { number } = shownBy;
  return element(
    "p",
    {},
    element("a", { href: `#${noteId(number)}` }, REPORT_WORDS.seeFlag(number)),
  );
}

/** Colour and weight; the words of the status say the same. */
const TONE: Readonly<Record<QuotationStatus, string>> = {
  verbatim: "same",
  abridged: "same",
  altered: "changed",
  reworded: "changed",
  "other-speaker": "changed",
  "not-in-source": "absent",
  "no-source": "unknown",
  unchecked: "unknown",
};
