import { QuotationCard } from "../ui/quotation-card.tsx";
import { WORDS } from "../ui/words.ts";
import type { Checked } from "./standing.ts";

/** Every quotation of the article, in its order, with what is known of its words. */
export const QuotationList = ({ checked }: { readonly checked: Checked }) => {
  const { quotations, references } = checked.report;
  return (
    <section id="quotations" tabIndex={-1} aria-labelledby="quotations-title">
      <h2 id="quotations-title">
        {WORDS.quotations} <span class="count">{quotations.length}</span>
      </h2>
      {quotations.length === 0 && <p class="aside">{WORDS.noQuotations}</p>}
      <ul>
        {quotations.map((quotation) => (
          <QuotationCard
            key={quotation.target.start}
            quotation={quotation}
            references={references}
            sources={checked.sources.kind}
          />
        ))}
      </ul>
    </section>
  );
};
