import type { QuotationStatus } from "../../src/core/compare/comparison.ts";

/** What a reader of the seed page must be told by its text alone: check, and words of the passage. */
export const SEED_FLAGS: readonly {
  readonly check: string;
  readonly words: string;
  readonly resolved?: string;
}[] = [
  { check: "translation/false-friend", words: "final invasion" },
  { check: "translation/false-friend", words: "lecture" },
  { check: "translation/stray-interjection", words: "Hey President" },
  { check: "date/day-in-parentheses", words: "Sunday (2)", resolved: "2022-01-02" },
  { check: "scraping/run-on-words", words: "BidenOn" },
  { check: "scraping/inserted-line", words: "See also" },
  { check: "scraping/stock-bio", words: "Proud explorer" },
];

/** How the seed's quotations compare with the official wordings that it links. */
export const SEED_QUOTATIONS: readonly {
  readonly words: string;
  readonly statuses: readonly QuotationStatus[];
}[] = [
  { words: "President Biden has made clear", statuses: ["altered", "reworded"] },
  { words: "first international lecture", statuses: ["altered", "reworded"] },
  { words: "commitment to Ukraine’s sovereignty", statuses: ["verbatim"] },
];
