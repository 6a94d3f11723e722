import { expect, it } from "vitest";
import type { QuotationStatus } from "../../src/core/compare/comparison.ts";
import { quotationWords } from "../../src/ui/quotation-words.ts";

const STATUSES: readonly QuotationStatus[] = [
  "verbatim",
  "abridged",
  "altered",
  "reworded",
  "other-speaker",
  "not-in-source",
  "no-source",
  "unchecked",
];

it("says every status in words of its own", () => {
  const words = STATUSES.map((status) => quotationWords(status, "done").words);
  expect(new Set(words).size).toBe(STATUSES.length);
});

it("gives what the source lacks and what had no source different looks", () => {
  const [lacking, without] = [
    quotationWords("not-in-source", "done"),
    quotationWords("no-source", "done"),
  ];
  expect(lacking.glyph).not.toBe(without.glyph);
  expect(lacking.tone).not.toBe(without.tone);
});

it.each([
  ["needs-consent", "Not compared yet"],
  ["asking", "Not compared yet"],
  ["cancelled", "Not compared: stopped"],
  ["nothing-to-ask", "Nothing to compare with"],
  ["done", "No source to compare with"],
] as const)("says of a quotation without source, while sources are %s: %s", (sources, words) => {
  expect(quotationWords("no-source", sources).words).toBe(words);
});

it("says that it waits of no quotation that was compared", () => {
  const waiting = new Set(["no-source", "unchecked"]);
  for (const status of STATUSES.filter((status) => !waiting.has(status))) {
    expect(quotationWords(status, "needs-consent")).toEqual(quotationWords(status, "done"));
  }
});
