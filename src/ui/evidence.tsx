import type { ReportMatch, ReportReference } from "../core/verify/report.ts";
import type { ReportEvidence } from "../core/flags/flag.ts";
import { hostOf } from "./address.ts";
import { dayInWords } from "./day.ts";
import { OutsideLink } from "./outside-link.tsx";
import { PageText } from "./page-text.tsx";
import { WordDiff } from "./word-diff.tsx";
import { WORDS } from "./words.ts";

/** A passage of a reference, word by word against the article where that is known, and its address. */
export const Evidence = ({ evidence, reference }: EvidenceProps) => (
  <figure class="evidence">
    {"diff" in evidence ? (
      <WordDiff diff={evidence.diff} />
    ) : (
      <PageText as="blockquote" text={evidence.exact} />
    )}
    {reference !== undefined && <Origin reference={reference} />}
  </figure>
);

interface EvidenceProps {
  readonly evidence: ReportEvidence | ReportMatch;
  readonly reference: ReportReference | undefined;
}

const Origin = ({ reference }: { readonly reference: ReportReference }) => (
  <figcaption>
    {WORDS.inSource}
    {": "}
    <OutsideLink url={reference.url}>
      <PageText text={reference.title === "" ? (reference.url ?? "") : reference.title} />
    </OutsideLink>
    <span class="aside">
      {[
        reference.url === null ? "" : hostOf(reference.url),
        reference.published === null ? "" : dayInWords(reference.published),
      ]
        .filter((part) => part !== "")
        .map((part) => ` · ${part}`)
        .join("")}
    </span>
  </figcaption>
);
