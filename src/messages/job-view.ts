import type { Report, ReportSource } from "../core/verify/report.ts";

/** Why a tab has no article to check. Each has its own plain sentence in the popup. */
export type NoArticle =
  "no-article" | "too-complex" | "pdf" | "browser-page" | "store-page" | "not-allowed";

/**
 * The part of a check that needs other sites: waiting for the reader's consent, running, done, or
 * stopped by the reader.
 */
export type SourcesView =
  | {
      readonly kind: "nothing-to-ask";
      /** The reader has switched off what could be asked; else there is nothing. */
      readonly isSwitchedOff?: boolean;
    }
  | {
      readonly kind: "needs-consent";
      /** Origins as match patterns, such as "https://www.whitehouse.gov/*". */
      readonly origins: readonly string[];
      /** The same as a reader knows them, such as "whitehouse.gov". */
      readonly hosts: readonly string[];
    }
  | { readonly kind: "asking"; readonly pages: readonly SourcePage[] }
  | { readonly kind: "done"; readonly pages: readonly SourcePage[] }
  | { readonly kind: "cancelled"; readonly pages: readonly SourcePage[] };

/** One linked page and how far the reading of it is. */
export interface SourcePage {
  readonly url: string;
  readonly state: "waiting" | "reading" | "read" | "unreachable" | "refused";
  /** For `unreachable` and `refused`: one sentence. */
  readonly why?: string;
}

/**
 * A source with hosts of its own and what it said over the whole check: "waiting" where it was not
 * asked yet.
 */
export interface ServiceView {
  readonly id: string;
  readonly title: string;
  /** Exactly what leaves the browser. */
  readonly discloses: string;
  readonly state: "waiting" | "asking" | ReportSource["answer"];
  /** One sentence or two, once it is known. */
  readonly detail?: string;
  /** Where the first of what it found stands. */
  readonly url?: string;
}

/** What the reader has put aside. */
export interface Dismissals {
  readonly flags: readonly string[];
  /** Ids of checks whose flags are not shown anywhere. */
  readonly checks: readonly string[];
  /** Host names on which nothing is shown. */
  readonly sites: readonly string[];
}

/** All that the popup shows of the check of one tab. The worker owns it. */
export type JobView =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly url: string }
  | { readonly kind: "no-article"; readonly why: NoArticle }
  | { readonly kind: "failed"; readonly why: string }
  | {
      readonly kind: "checked";
      readonly report: Report;
      readonly sources: SourcesView;
      /** The sources beside the linked pages, in the order in which they are asked. */
      readonly services: readonly ServiceView[];
      readonly dismissals: Dismissals;
      /** Whether the marks stand on the page now. */
      readonly areMarksShown: boolean;
    };
