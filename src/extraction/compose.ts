import type { Link, Part, PartKind } from "../core/article/article.ts";
import { countWords } from "../core/article/count-words.ts";
import type { Block } from "./block.ts";
import { webAddress } from "./metadata.ts";
import type { Segment, TextMap } from "./text-map.ts";

/** A block and what it is in the article. */
export interface PlacedBlock {
  readonly kind: PartKind;
  readonly block: Block;
}

/** The text of an article with everything that counts in its offsets. */
export interface Composition {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly joints: readonly number[];
  readonly links: readonly Link[];
  readonly words: number;
  readonly map: TextMap;
}

const BREAK = "\n\n";
/** The rest of a longer article is left out. UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;
const MOST_LINKS = 200;
const LONGEST_URL = 2_048;

/** Joins blocks with blank lines. Each part takes the breaks after it. */
export function compose(blocks: readonly PlacedBlock[], base: string | undefined): Composition {
  const pieces: string[] = [];
  const parts: Part[] = [];
  const joints: number[] = [];
  const links: Link[] = [];
  const map: Segment[] = [];
  let start = 0;
  let words = 0;
  for (const [index, { kind, block }] of blocks.entries()) {
    const piece = index === blocks.length - 1 ? block.text : block.text + BREAK;
    const end = start + piece.length;
    if (end > LONGEST_TEXT) break;
    pieces.push(piece);
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { ...last, end };
    else parts.push({ kind, start, end });
    for (const joint of block.joints) joints.push(start + joint);
    for (const { start: from, end: to, node, offset } of block.segments) {
      map.push({ start: start + from, end: start + to, node, offset });
    }
    if (kind === "body") {
      words += countWords(block.text);
      links.push(...linksOf(block, base).map((link) => shifted(link, start)));
    }
    start = end;
  }
  return { text: pieces.join(""), parts, joints, links: links.slice(0, MOST_LINKS), words, map };
}

const shifted = <Stretch extends { readonly start: number; readonly end: number }>(
  stretch: Stretch,
  by: number,
): Stretch => ({ ...stretch, start: stretch.start + by, end: stretch.end + by });

const linksOf = ({ links }: Block, base: string | undefined): readonly Link[] =>
  links.flatMap(({ element, start, end }) => {
    const href = element.getAttribute("href");
    if (href === null || href.startsWith("#") || start >= end) return [];
    const url = webAddress(href, base)?.href;
    return url === undefined || url.length > LONGEST_URL ? [] : [{ url, start, end }];
  });
