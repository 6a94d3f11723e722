import type { DiffStep, QuotationStatus } from "../compare/comparison.ts";
import type { PartKind, PublicationCandidate } from "../article/article.ts";
import type { Flag, ReportEvidence, Target } from "../flags/flag.ts";
import type { Production } from "../flags/production.ts";
import type { MentionForm } from "../text/dates/date-mention.ts";
import type { Reading } from "../text/dates/resolution.ts";

/** Version of the report's shape. It rises when a reader of the old shape would misread the new. */
export const REPORT_SCHEMA = 1;

/** The passage of a reference that a quotation corresponds to, with the word diff. */
export interface ReportMatch extends ReportEvidence {
  readonly similarity: number;
  readonly diff: readonly DiffStep[];
}

/** A quotation of the article and what is known of its words. */
export interface ReportQuotation {
  readonly target: Target;
  readonly speaker: string | null;
  readonly status: QuotationStatus;
  readonly match: ReportMatch | null;
  /** What the changed words change, a sentence each; those that change what is said first. Absent in older reports. */
  readonly reasons?: readonly string[];
}

/** A date that the article names, and what it comes to. */
export interface ReportDate {
  readonly target: Target;
  readonly form: MentionForm;
  readonly resolution: {
    readonly kind: "resolved" | "ambiguous" | "unresolved";
    /** Best first; one where it is resolved, none where it is not. */
    readonly readings: readonly Reading[];
    /** One sentence for a reader, where it is unresolved. */
    readonly why: string | null;
  };
  /** "14:30", of a 24-hour clock, where a time stands beside the day. */
  readonly time: string | null;
  /** Of the sentence round it: "future" where the text speaks of the day as ahead. */
  readonly tense: "past" | "future" | null;
  /** Id of the leaked convention that it is written in, such as "D-PT-01". */
  readonly convention: string | null;
}

/** A date, number or name that can be compared with references. */
export interface ReportClaim {
  readonly target: Target;
  readonly kind: "date" | "number" | "name";
  readonly status: "supported" | "contradicted" | "not-in-source" | "no-source" | "unchecked";
  readonly match: ReportMatch | null;
}

/** A reference without its text. */
export interface ReportReference {
  readonly url: string | null;
  readonly title: string;
  readonly source: string;
  readonly published: string | null;
  readonly fetched: string | null;
  readonly sha256: string | null;
}

/** What a source said over the whole check. */
export interface ReportSource {
  readonly id: string;
  readonly answer: "found" | "not-found" | "unreachable" | "refused" | "not-asked";
  readonly detail: string;
  /** Milliseconds. */
  readonly ms: number;
}

/** What came of one check. "clear" and "not-run" are never the same. */
export interface ReportCheck {
  readonly id: string;
  readonly outcome: "flagged" | "clear" | "not-run";
  readonly why: string | null;
}

/** Milliseconds spent in each step. */
export interface Timings {
  readonly extract: number;
  readonly checks: number;
  readonly sources: number;
  readonly compare: number;
}

/** Everything found on one article: public and versioned; printed, exported and read by other tools. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  /** The input as given: an address or a path. */
  readonly input: string;
  readonly article: {
    readonly url: string | null;
    readonly title: string;
    readonly byline: string | null;
    readonly siteName: string | null;
    readonly language: string | null;
    readonly published: { readonly date: string; readonly from: string } | null;
    /** All that the page says of its date, the surest first. */
    readonly publicationDates: readonly PublicationCandidate[];
    /** Where no publication date is known: when it was, as the text's own dates tell. */
    readonly probablyPublished: {
      readonly start: string;
      readonly end: string;
      readonly why: string;
      /** Years in which its dates fit as well, the likeliest first. */
      readonly otherYears: readonly number[];
    } | null;
    readonly text: string;
    readonly parts: readonly {
      readonly kind: PartKind;
      readonly start: number;
      readonly end: number;
    }[];
    readonly words: number;
  };
  readonly flags: readonly Flag[];
  readonly quotations: readonly ReportQuotation[];
  /** In the order of the text. */
  readonly dates: readonly ReportDate[];
  readonly claims: readonly ReportClaim[];
  readonly references: readonly ReportReference[];
  readonly sources: readonly ReportSource[];
  readonly checks: readonly ReportCheck[];
  readonly translatedFrom: readonly {
    readonly language: string;
    readonly confidence: number;
    readonly flags: readonly string[];
  }[];
  /** How the translation was made; `null` where the text does not look translated. */
  readonly production: Production | null;
  readonly timings: Timings;
}
