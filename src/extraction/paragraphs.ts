import { BLOCK_SELECTOR, isSilent } from "./block-elements.ts";
import type { Elements } from "./elements.ts";

/** The texts of the page that stand in one block, at least one of them not blank. */
export interface Paragraph {
  readonly block: Element;
  readonly texts: readonly Text[];
  /** The text, white space collapsed, without its map: cheap, for telling what it is. */
  readonly line: string;
}

/** HTML's white space; a no-break space is a character. */
const NOT_BLANK = /[^ \t\n\f\r]/;

/** Groups the texts of a page by the blocks that they stand in. */
export function paragraphsOf(texts: readonly Text[], elements: Elements): readonly Paragraph[] {
  const blocks = new Map<Element, Element | null>();
  const blockOf = (text: Text): Element | null => {
    const parent = text.parentElement;
    if (parent === null) return null;
    const known = blocks.get(parent);
    if (known !== undefined) return known;
    const block = elements.closest(parent, BLOCK_SELECTOR);
    const shown = block !== null && isSilent(elements.nameOf(block)) ? null : block;
    blocks.set(parent, shown);
    return shown;
  };
  const groups: { block: Element; texts: Text[] }[] = [];
  for (const text of texts) {
    const block = blockOf(text);
    const last = groups.at(-1);
    if (block === null) continue;
    if (last?.block === block) last.texts.push(text);
    else if (NOT_BLANK.test(text.data)) groups.push({ block, texts: [text] });
  }
  return groups.map(({ block, texts }) => ({ block, texts, line: lineOf(texts) }));
}

const lineOf = (texts: readonly Text[]): string =>
  texts
    .map(({ data }) => data)
    .join("")
    .replace(/[ \t\n\f\r]+/g, " ")
    .trim();
