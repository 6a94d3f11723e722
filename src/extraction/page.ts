import { readBlock, type Block } from "./block.ts";
import { elementsOf, type Elements } from "./elements.ts";
import { metaValues } from "./metadata.ts";
import { nativeValue } from "./native.ts";
import type { Paragraph } from "./paragraphs.ts";
import { sightIn, type Sight } from "./sight.ts";
import { stretchesOf } from "./stretches.ts";
import { surroundingsIn, type Surroundings } from "./surroundings.ts";

/** The page as it is asked: its elements, what is seen, where things stand. */
export interface Page {
  readonly document: Document;
  readonly elements: Elements;
  /** The values of its meta elements. */
  readonly meta: ReadonlyMap<string, string>;
  readonly sightOf: (text: Text) => Sight;
  readonly surroundings: Surroundings;
}

/** A page to be asked, or nothing where a document is empty. */
export function pageOf(document: Document): Page | undefined {
  const root = nativeValue(document, "documentElement") as Element | null;
  if (root === null) return undefined;
  const elements = elementsOf(root);
  return {
    document,
    elements,
    meta: metaValues(document),
    sightOf: sightIn(document, elements),
    surroundings: surroundingsIn(document, elements),
  };
}

/** Those texts of a paragraph that are seen, as a block. */
export const seenBlock = (page: Page, paragraph: Paragraph): Block =>
  readBlock(stretchesOf(paragraph, (text) => page.sightOf(text) !== "hidden", page.elements));
