import type { Article } from "../core/article/article.ts";
import type { TextMap } from "./text-map.ts";

/** An article and where it stands on the page, or why there is none. */
export type Extraction =
  | { readonly kind: "article"; readonly article: Article; readonly map: TextMap }
  | { readonly kind: "no-article"; readonly why: "no-article" | "too-complex" };

/** The article of a document. The document itself is never changed. */
export function extract(document: Document): Extraction {
  return document.body === null
    ? { kind: "no-article", why: "no-article" }
    : { kind: "no-article", why: "too-complex" };
}
