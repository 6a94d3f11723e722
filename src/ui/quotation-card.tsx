import type { ReportQuotation, ReportReference } from "../core/verify/report.ts";
import type { SourcesView } from "../messages/job-view.ts";
import { Card } from "./card.tsx";
import { Evidence } from "./evidence.tsx";
import { Glyph } from "./glyph.tsx";
import { OwnText, PageText } from "./page-text.tsx";
import { quotationWords, type StatusWords } from "./quotation-words.ts";
import { WORDS } from "./words.ts";

/** A quotation, its speaker and what is known of its words; opened, the source word by word. */
export const QuotationCard = (props: QuotationCardProps) => {
  const { quotation, references, sources, note, onShow } = props;
  const status = quotationWords(quotation.status, sources);
  return (
    <Card
      class={`quotation ${status.tone}`}
      summary={
        <>
          <Glyph of={status.glyph} />
          <PageText as="q" class="quoted" text={quotation.target.exact} />
          <StatusLine speaker={quotation.speaker} status={status} />
        </>
      }
    >
      {status.note !== undefined && <p>{status.note}</p>}
      <Reasons reasons={quotation.reasons ?? []} />
      {quotation.match !== null && (
        <Evidence evidence={quotation.match} reference={references[quotation.match.reference]} />
      )}
      <div class="actions">
        <button type="button" onClick={onShow}>
          {WORDS.show}
        </button>
        <span class="note">{note}</span>
      </div>
    </Card>
  );
};

interface QuotationCardProps {
  readonly quotation: ReportQuotation;
  readonly references: readonly ReportReference[];
  readonly sources: SourcesView["kind"];
  /** What the last action on this quotation came to. */
  readonly note: string | undefined;
  readonly onShow: () => void;
}

/** What the changed words change, one under the other. */
const Reasons = ({ reasons }: { readonly reasons: readonly string[] }) =>
  reasons.length === 0 ? null : (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          <OwnText text={reason} />
        </li>
      ))}
    </ul>
  );

interface StatusLineProps {
  readonly speaker: string | null;
  readonly status: StatusWords;
}

const StatusLine = ({ speaker, status }: StatusLineProps) => (
  <span class="message">
    <strong class="status">{status.words}</strong>
    <span class="aside">
      {" · "}
      {speaker === null ? WORDS.unknownSpeaker : <PageText text={speaker} />}
    </span>
  </span>
);
