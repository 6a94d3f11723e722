import type { Access } from "./consent.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { CheckList } from "./check-list.tsx";
import { DateList } from "./date-list.tsx";
import { FlagList } from "./flag-list.tsx";
import { QuotationList } from "./quotation-list.tsx";
import { SourceList } from "./source-list.tsx";
import type { Checked } from "./standing.ts";
import type { FlagActions } from "./use-flag-actions.ts";
import type { Reader } from "./surroundings.ts";
import type { Job } from "./use-job.ts";

/** The whole report of an article, what matters most to a reader first. */
export const ReportView = ({ checked, take, actions, access, reader }: ReportViewProps) => (
  <article>
    <ArticleHeader report={checked.report} />
    <FlagList checked={checked} take={take} actions={actions} />
    <QuotationList checked={checked} actions={actions} />
    <DateList checked={checked} actions={actions} reader={reader} />
    <SourceList checked={checked} take={take} access={access} />
    <CheckList report={checked.report} />
  </article>
);

interface ReportViewProps {
  readonly checked: Checked;
  readonly take: Job["take"];
  readonly actions: FlagActions;
  readonly access: Access;
  readonly reader: Reader;
}
