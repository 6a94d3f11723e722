import { isBlock, isSilent } from "./block-elements.ts";
import type { Elements } from "./elements.ts";

/** The texts of the page that stand in one block, at least one of them not blank. */
export interface Paragraph {
  readonly block: Element;
  readonly texts: readonly Text[];
  /** The text, white space collapsed, without its map: cheap, for telling what it is. */
  readonly line: string;
}

const WHITE_SPACE = /[ \t\n\f\r]+/g;
const UNEVEN = /[\t\n\f\r]| {2}/;

/** Groups the texts of a page by the blocks that they stand in. */
export function paragraphsOf(texts: readonly Text[], elements: Elements): readonly Paragraph[] {
  const blockOf = blocksIn(elements);
  const paragraphs: { block: Element; texts: Text[]; line: string }[] = [];
  let last: (typeof paragraphs)[number] | undefined;
  for (const text of texts) {
    const block = blockOf(text.parentElement);
    if (block === null) continue;
    const { data } = text;
    if (last?.block === block) {
      last.texts.push(text);
      last.line += data;
    } else if (!isBlank(data)) {
      last = { block, texts: [text], line: data };
      paragraphs.push(last);
    }
  }
  for (const paragraph of paragraphs) {
    const { line } = paragraph;
    paragraph.line = (UNEVEN.test(line) ? line.replace(WHITE_SPACE, " ") : line).trim();
  }
  return paragraphs;
}

/** Whether a text is nothing but HTML's white space; a no-break space is a character. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 12) return false;
  }
  return true;
}

/** The block that an element's text stands in; `null` where it is no text of the page. */
function blocksIn({ nameOf, parentOf }: Elements): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  const blockOf = (element: Element | null): Element | null => {
    if (element === null) return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    const name = nameOf(element);
    const block = isBlock(name) ? element : isSilent(name) ? null : blockOf(parentOf(element));
    known.set(element, block);
    return block;
  };
  return blockOf;
}
