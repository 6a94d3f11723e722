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
  const stretches: Stretch[] = [];
  let gap: Gap = Gap.none;
  const gapBefore = texts.length > 1 ? gapsIn(block, elements) : () => Gap.none;
  for (const node of texts) {
    gap = gapBefore(node, gap);
    const isSpace = isBlank(node.data);
    if (isSpace && gap >= Gap.line) continue;
    if (isSpace || isChosen(node)) {
      stretches.push({ node, gap, link: linkOf(node, elements) });
      gap = Gap.none;
    } else if (gap < Gap.space) gap = Gap.space;
  }
  return stretches;
}

/** Widens a gap by the elements that stand before the next of a block's texts. */
function gapsIn(block: Element, elements: Elements): (text: Text, gap: Gap) => Gap {
  const walker = nativeMethod(block.ownerDocument, "createTreeWalker")(block, ELEMENTS_AND_TEXTS);
  return (text, before) => {
    let gap = before;
    for (let node = walker.nextNode(); node !== null && node !== text; node = walker.nextNode()) {
      if (node.nodeType !== TEXT_NODE) gap = widened(gap, elements.nameOf(node as Element));
    }
    return gap;
  };
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
