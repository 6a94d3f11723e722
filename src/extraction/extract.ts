import type { Article } from "../core/article/article.ts";
import { articleOf } from "./article-of.ts";
import { choose } from "./choose.ts";
import { pageOf, type Page } from "./page.ts";
import type { TextMap } from "./text-map.ts";

/** An article and where it stands on the page, or why there is none. */
export type Extraction =
  | { readonly kind: "article"; readonly article: Article; readonly map: TextMap }
  | { readonly kind: "no-article"; readonly why: "no-article" | "too-complex" };

/** A text of fewer words is no article. */
const LEAST_WORDS = 25;

/**
 * The article of a document: of the live page in a content script, of a parsed document, of the
 * command line's. The document itself is never changed. `url` is its address where the document
 * does not know it.
 */
export function extract(
  document: Document,
  { url }: { readonly url?: string | undefined } = {},
): Extraction {
  const page = pageOf(document);
  if (page === undefined) return { kind: "no-article", why: "no-article" };
  const choice = chooseSafely(page);
  if (typeof choice === "string") return { kind: "no-article", why: choice };
  const { article, map } = articleOf(page, choice, url);
  if (article.words < LEAST_WORDS) return { kind: "no-article", why: "no-article" };
  return { kind: "article", article, map };
}

/** Readability recurses: a page of great depth ends its stack. A bug is thrown on. */
function chooseSafely(page: Page): ReturnType<typeof choose> {
  try {
    return choose(page);
  } catch (error) {
    if (isProvoked(error)) return "too-complex";
    throw error;
  }
}

/** What a page can provoke: a stack that ends (Firefox has its own error for that), a wrong tree. */
const isProvoked = (error: unknown): boolean =>
  error instanceof RangeError ||
  error instanceof DOMException ||
  (error instanceof Error && error.name === "InternalError");
