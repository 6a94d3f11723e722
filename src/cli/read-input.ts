import type { Article, PublicationDate } from "../core/article/article.ts";
import { readPlainText } from "../core/article/plain-text.ts";
import { extract } from "../extraction/extract.ts";
import { readMaterial, type Outside } from "./read-material.ts";

/** How an input is to be read. */
export interface Reading {
  readonly isOffline: boolean;
  /** Goes before the date that the input names. */
  readonly published?: PublicationDate;
}

const NO_ARTICLE = {
  "no-article": "There is no article in it.",
  "too-complex": "The page is too complex to be read.",
} as const;

/** The article of an input. Throws with a message to show. */
export async function readInput(
  input: string,
  outside: Outside,
  reading: Reading,
): Promise<Article> {
  const content = await readMaterial(input, outside, reading);
  if (content.kind === "page") return ofPage(content, reading);
  if (content.text.trim() === "") throw new Error("It is empty.");
  const { url } = content;
  return { ...(url === undefined ? {} : { url }), ...readPlainText(content.text, reading) };
}

function ofPage(
  { document, url }: { readonly document: Document; readonly url?: string },
  { published }: Reading,
): Article {
  const extraction = extract(document, { url });
  if (extraction.kind === "no-article") throw new Error(NO_ARTICLE[extraction.why]);
  return { ...extraction.article, ...(published === undefined ? {} : { published }) };
}
