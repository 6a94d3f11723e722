import { LINKED_PAGES } from "../sources/source.ts";
import type { ParsePage } from "./read-page.ts";

/** A `ParsePage` for a background that is a page itself, as Firefox's is. */
export const parseHere: ParsePage = async (html, url) => {
  // Loaded late: in Chromium's worker, which has no DOM, this code never runs.
  const { readReference } = await import("../extraction/read-reference.ts");
  const document = new DOMParser().parseFromString(html, "text/html");
  return readReference(document, { url, source: LINKED_PAGES });
};
