import type { PublicationCandidate } from "../../../src/core/article/article.ts";

/**
 * A text with «…» round every passage that must be flagged; a text without them must pass. It is
 * read as the body of an article, paragraphs parted by a blank line.
 */
export type Case =
  | string
  | {
      readonly text: string;
      /** The article's title. The runner's own is neutral. */
      readonly title?: string;
      /** Day of publication, ISO 8601 date. */
      readonly published?: string;
      /** What the page says of its date. */
      readonly dates?: readonly PublicationCandidate[];
      /** Why it is in the table, where that is not plain. */
      readonly why?: string;
    };

/** The same case with all its fields. */
export const caseOf = (given: Case): Exclude<Case, string> =>
  typeof given === "string" ? { text: given } : given;

/** Whether a case must be flagged. */
export const mustFlag = (given: Case): boolean =>
  [caseOf(given).title, caseOf(given).text].some((text) => text?.includes("«"));
