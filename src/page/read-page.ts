import { extract } from "../extraction/extract.ts";
import type { PageOutcome } from "../messages/page-outcome.ts";
import type { ReadPage } from "./anchor.ts";

/** What the worker is told, and the article, to mark it later. */
export interface PageReading {
  readonly outcome: PageOutcome;
  readonly page: ReadPage;
}

const NO_PAGE: ReadPage = {
  article: { title: "", text: "", parts: [], links: [], words: 0 },
  map: [],
};

/** Extracts the article of this page. Never throws: what went wrong is an outcome. */
export function readPage(document: Document): PageReading {
  try {
    const start = performance.now();
    const extraction = extract(document);
    const timings = { extract: performance.now() - start };
    if (extraction.kind === "no-article") return { outcome: extraction, page: NO_PAGE };
    const { article, map } = extraction;
    return { outcome: { kind: "article", article, timings }, page: { article, map } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: { kind: "failed", why }, page: NO_PAGE };
  }
}
