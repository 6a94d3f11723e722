import type { Stretch } from "./block.ts";
import { Gap, gapOf } from "./block-elements.ts";
import type { Elements } from "./elements.ts";
import { nativeMethod } from "./native.ts";
import { isBlank, type Paragraph } from "./paragraphs.ts";

const ELEMENTS_AND_TEXTS = 5;
const TEXT_NODE = 3;

/**
 * The chosen texts of a paragraph with what parts them on the page. Where others were left out
 * between them, words do not run together that stand apart.
 */
export function stretchesOf(
  { block, texts }: Paragraph,
  isChosen: (text: Text) => boolean,
  elements: Elements,
): readonly Stretch[] {
  const walker = nativeMethod(block.ownerDocument, "createTreeWalker")(block, ELEMENTS_AND_TEXTS);
  const stretches: Stretch[] = [];
  let gap: Gap = Gap.none;
  for (const node of texts) {
    while (walker.nextNode() !== null && walker.currentNode !== node) {
      if (walker.currentNode.nodeType === TEXT_NODE) continue;
      gap = widened(gap, elements.nameOf(walker.currentNode as Element));
    }
    const isSpace = isBlank(node.data);
    if (isSpace && gap >= Gap.line) continue;
    if (isSpace || isChosen(node)) {
      stretches.push({ node, gap, link: linkOf(node, elements) });
      gap = Gap.none;
    } else if (gap < Gap.space) gap = Gap.space;
  }
  return stretches;
}

function widened(gap: Gap, name: string): Gap {
  // Two line breaks in a row are how old pages part paragraphs.
  if (name === "br" && gap === Gap.line) return Gap.block;
  const own = gapOf(name);
  return own > gap ? own : gap;
}

function linkOf({ parentElement }: Text, elements: Elements): Element | undefined {
  if (parentElement === null) return undefined;
  return elements.closest(parentElement, "a[href]") ?? undefined;
}
