import { checks } from "../core/checks/checks.ts";
import { verifyText } from "../core/verify/verify-text.ts";
import { extract } from "../extraction/extract.ts";
import type { PageOutcome } from "../messages/page-outcome.ts";
import type { ReadPage } from "./anchor.ts";

/** What a page's article says by itself, and the article, to mark it later. */
export interface PageReading {
  readonly outcome: PageOutcome;
  readonly page: ReadPage;
}

const NO_PAGE: ReadPage = {
  article: { title: "", text: "", parts: [], links: [], words: 0 },
  map: [],
};

/** Extracts and checks the article of this page. Never throws: what went wrong is an outcome. */
export function readPage(document: Document): PageReading {
  try {
    const start = performance.now();
    const extraction = extract(document);
    const extracted = performance.now();
    if (extraction.kind === "no-article") return { outcome: extraction, page: NO_PAGE };
    const { article, map } = extraction;
    const text = verifyText(article, checks);
    const timings = { extract: extracted - start, checks: performance.now() - extracted };
    return { outcome: { kind: "article", article, text, timings }, page: { article, map } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: { kind: "failed", why }, page: NO_PAGE };
  }
}
