import { quotationId } from "../messages/quotation-id.ts";
import { QuotationCard } from "../ui/quotation-card.tsx";
import { WORDS } from "../ui/words.ts";
import type { Checked } from "./standing.ts";
import type { FlagActions } from "./use-flag-actions.ts";

/** Every quotation of the article, in its order, with what is known of its words. */
export const QuotationList = ({ checked, actions }: QuotationListProps) => {
  const { quotations, references } = checked.report;
  return (
    <section id="quotations" tabIndex={-1} aria-labelledby="quotations-title">
      <h2 id="quotations-title">
        {WORDS.quotations} <span class="count">{quotations.length}</span>
      </h2>
      {quotations.length === 0 && <p class="aside">{WORDS.noQuotations}</p>}
      <ul>
        {quotations.map((quotation) => {
          const id = quotationId(quotation);
          return (
            <QuotationCard
              key={id}
              quotation={quotation}
              references={references}
              sources={checked.sources.kind}
              note={actions.noted?.id === id ? actions.noted.note : undefined}
              onShow={() => actions.show(id)}
            />
          );
        })}
      </ul>
    </section>
  );
};

interface QuotationListProps {
  readonly checked: Checked;
  readonly actions: FlagActions;
}
