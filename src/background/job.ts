import { linksOf } from "../core/references/query.ts";
import type { Article } from "../core/article/article.ts";
import type { Report } from "../core/verify/report.ts";
import type { TextStep } from "../core/verify/verify-text.ts";
import type { NoArticle, SourcesView } from "../messages/job-view.ts";
import type { PageAnswer } from "../sources/source.ts";

/** The check of one tab's page, as it is stored. What is not in it is lost when the worker dies. */
export type Job = {
  /** The tab's id: there is one job for each tab. */
  readonly tab: number;
  /** Tells this check from an earlier one of the same tab. */
  readonly run: string;
  /** The page's address; empty where the browser does not tell. */
  readonly url: string;
} & (
  | { readonly step: "reading" }
  | { readonly step: "no-article"; readonly why: NoArticle }
  | { readonly step: "failed"; readonly why: string }
  | Checked
);

/** What a job holds once its text is checked. */
export interface Checked {
  readonly step: "checked";
  readonly article: Article;
  readonly text: TextStep;
  /** Of the last step that was completed. */
  readonly report: Report;
  /** No page in it is ever "reading": that is known only while it lasts. */
  readonly sources: SourcesView;
  /** Ids of the sources with hosts of their own that have something to say to this article. */
  readonly services: readonly string[];
  /** The reader was asked to allow these sources, and has not answered. At most one job has it. */
  readonly isConsentAsked?: boolean;
  /** `due`: the page does not show yet what it should. `hidden`: the reader wants none. */
  readonly marks: "due" | "shown" | "hidden";
}

/** A job whose text is checked. */
export type CheckedJob = Extract<Job, { readonly step: "checked" }>;

/** What came of one linked page, as it is stored. */
export interface StoredPage {
  readonly run: string;
  readonly url: string;
  readonly answer: PageAnswer;
}

/** The linked pages that are to be read, in order. */
export const addressesOf = ({ text }: Pick<Checked, "text">): readonly string[] => [
  ...new Set(text.queries.flatMap(linksOf)),
];
