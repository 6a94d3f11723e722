import type { Flag, ReportEvidence } from "../../flags/flag.ts";
import type { Report, ReportQuotation } from "../../verify/report.ts";
import { isLinkable } from "../address.ts";
import { checkName } from "../wording/check-name.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { QUOTATION, SEVERITY } from "../wording/words.ts";
import type { Motivation, SpecificResource, TextualBody } from "./annotation.ts";

type Body = TextualBody | SpecificResource;

/** What a flag says: what was seen, why it matters, what was meant, by which check, and the evidence. */
export function flagBodies(flag: Flag, { references }: Report): readonly Body[] {
  const certainty = REPORT_WORDS.foundBy(checkName(flag.check), Math.round(flag.confidence * 100));
  return [
    ours(flag.message, "commenting"),
    ours(`${flag.explanation} ${certainty}`.trim(), "describing"),
    ours(SEVERITY[flag.severity], "classifying"),
    tag(flag.check),
    ...(flag.convention === null ? [] : [tag(flag.convention)]),
    ...flag.origin.map((language) => tag(`language:${language}`)),
    ...(flag.suggestion === null ? [] : [quoted(flag.suggestion, "editing")]),
    ...flag.evidence.map((evidence) => evidenceBody(evidence, references)),
  ];
}

/** What is known of a quotation: its status, who is said to have said it, and the words of the source. */
export function quotationBodies(
  { status, speaker, match, reasons = [] }: ReportQuotation,
  { references }: Report,
): readonly Body[] {
  return [
    ours(QUOTATION[status], "assessing"),
    tag(`quotation:${status}`),
    ...reasons.map((reason) => ours(reason, "describing")),
    ...(speaker === null ? [] : [quoted(speaker, "identifying")]),
    ...(match === null ? [] : [evidenceBody(match, references)]),
  ];
}

/** A sentence of our own. */
const ours = (value: string, purpose: Motivation): TextualBody => ({
  type: "TextualBody",
  value,
  format: "text/plain",
  language: "en",
  purpose,
});

/** Words in whatever language the page or its source has. */
const quoted = (value: string, purpose: Motivation): TextualBody => ({
  type: "TextualBody",
  value,
  format: "text/plain",
  purpose,
});

const tag = (value: string): TextualBody => quoted(value, "tagging");

/** The passage in the document that holds it; where that has no address, its words and its title. */
function evidenceBody(
  { exact, reference }: ReportEvidence,
  references: Report["references"],
): Body {
  const { title = "", url = null } = references[reference] ?? {};
  if (!isLinkable(url)) return quoted(title === "" ? exact : `“${exact}” (${title})`, "linking");
  return {
    type: "SpecificResource",
    purpose: "linking",
    source: url,
    selector: { type: "TextQuoteSelector", exact },
  };
}
