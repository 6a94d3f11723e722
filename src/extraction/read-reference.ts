import type { Reference } from "../core/references/reference.ts";
import { extract } from "./extract.ts";
import { nativeValue } from "./native.ts";
import { pageOf, seenBlock } from "./page.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { preparePage } from "./prepare-page.ts";
import { present } from "./present.ts";

/**
 * A fetched document as a reference: title and text without furniture. A document in which no
 * article is found (a short statement) gives all its text but navigation; one without text gives
 * nothing.
 */
export function readReference(
  document: Document,
  { url, source }: { readonly url?: string; readonly source: string },
): Reference | undefined {
  const found = extract(document, { url });
  if (found.kind === "article") {
    const { title, published, text, parts } = found.article;
    const kept = parts.filter(({ kind }) => kind !== "furniture" && kind !== "inserted");
    return {
      ...present({ url, published: published?.date }),
      title,
      source,
      text: kept
        .map(({ start, end }) => text.slice(start, end))
        .join("")
        .trimEnd(),
    };
  }
  const text = found.why === "no-article" ? allText(document) : "";
  const title = nativeValue(document, "title").trim();
  return text === "" ? undefined : { ...present({ url }), title, source, text };
}

function allText(document: Document): string {
  const page = pageOf(document);
  const prepared = page === undefined ? "too-complex" : preparePage(document);
  if (page === undefined || prepared === "too-complex") return "";
  return paragraphsOf(prepared.texts, page.elements)
    .filter(({ block }) => !page.surroundings.isChrome(block))
    .map((paragraph) => seenBlock(page, paragraph).text)
    .filter((text) => text !== "")
    .join("\n\n");
}
