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

function chooseSafely({ document, sightOf }: Page): ReturnType<typeof choose> {
  try {
    return choose(document, sightOf);
  } catch {
    // Readability recurses, and trusts what it finds: a page that breaks it cannot be read.
    return "too-complex";
  }
}
