import type { Evidence } from "../references/evidence.ts";
import type { Quotation } from "../text/quotation.ts";

/** One step of a word diff: "=" in both, "+" only in the article, "-" only in the reference. */
export type DiffStep = readonly ["=" | "+" | "-", string];

/** The passage of a reference that a quotation corresponds to, and how far. */
export interface Match extends Evidence {
  /** 0 (nothing in common) to 1 (the same words). */
  readonly similarity: number;
  /** Joined, the "=" and "+" steps give the quotation, the "=" and "-" steps the reference. */
  readonly diff: readonly DiffStep[];
}

/**
 * What is known of a quotation's words. `not-in-source`: references were read and none has it.
 * `no-source`: no reference could be read. `unchecked`: not compared (too short, or not yet).
 */
export type QuotationStatus =
  | "verbatim"
  | "abridged"
  | "altered"
  | "reworded"
  | "other-speaker"
  | "not-in-source"
  | "no-source"
  | "unchecked";

/**
 * What a change touches. `parties`: who acts and who is acted on, or gives and takes.
 * `reported-speech`: a reporter's grammar between the marks. `disguise`: look-alike letters and
 * characters that nobody sees. `cut`: words left out without an ellipsis. `wording`: the rest.
 */
export type ChangeKind =
  | "negation"
  | "person"
  | "number"
  | "modality"
  | "name"
  | "tense"
  | "parties"
  | "reported-speech"
  | "disguise"
  | "cut"
  | "wording";

/** Words that differ, as they are written. What only moved is no change. */
export interface Change {
  readonly kind: ChangeKind;
  /** Only in the reference. */
  readonly gone: readonly string[];
  /** Only in the article. */
  readonly come: readonly string[];
  /** Whether it changes what is said, not only how. */
  readonly isOfMeaning: boolean;
}

/** A quotation beside the best passage that the references offer for it. */
export interface Comparison {
  readonly quotation: Quotation;
  readonly status: QuotationStatus;
  readonly match?: Match;
  /** What differs between quotation and match, by kind. */
  readonly changes?: readonly Change[];
}
