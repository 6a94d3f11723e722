import type { Passage } from "../core/article/passage.ts";
import { Gap } from "./block-elements.ts";
import type { Segment } from "./text-map.ts";

/** A paragraph, heading or list item as the page shows it. Offsets are UTF-16 units of `text`. */
export interface Block {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Where text nodes meet with nothing between them. */
  readonly joints: readonly number[];
  readonly links: readonly LinkedPassage[];
}

/** A passage of a block and the link element that it stands in. */
export interface LinkedPassage extends Passage {
  readonly element: Element;
}

/** A text node of the page, how it is parted from the one before it, and the link it stands in. */
export interface Stretch {
  readonly node: Text;
  readonly gap: Gap;
  readonly link: Element | undefined;
}

/** White space that is not read as it stands: line breaks, tabs, several spaces. */
const UNEVEN = / [ \t\n\f\r]+|[\t\n\f\r][ \t\n\f\r]*/g;
/** No space goes before these where something without text stood between. */
const CLOSING = /^[.,;:!?)\]}”’»…]/;

/** Reads the stretches of one block: HTML's white space collapses, and nothing else changes. */
export function readBlock(stretches: readonly Stretch[]): Block {
  const draft = new Draft();
  for (const stretch of stretches) draft.read(stretch);
  return draft.finished();
}

/** A block while it is read. Its text is kept in pieces: asking a growing string is quadratic. */
class Draft {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #joints: number[] = [];
  readonly #links: LinkedPassage[] = [];
  #length = 0;

  read(stretch: Stretch): void {
    this.#part(stretch);
    const start = this.#length;
    const wasOpen = this.#isOpen();
    this.#readData(stretch.node);
    if (this.#length === start) return;
    if (!wasOpen && !isSpace(stretch.node.data.charAt(0))) this.#joints.push(start);
    if (stretch.link !== undefined) this.#link(stretch.link, start);
  }

  finished(): Block {
    this.#dropLastSpace();
    return {
      text: this.#pieces.join(""),
      segments: this.#segments,
      joints: this.#joints,
      links: this.#links.map((link) => ({ ...link, end: Math.min(link.end, this.#length) })),
    };
  }

  /** Whether a space here would be one too many. */
  #isOpen(): boolean {
    const last = this.#pieces.at(-1);
    return last === undefined || isSpace(last.charAt(last.length - 1));
  }

  #part({ gap, node }: Stretch): void {
    if (this.#length === 0 || gap === Gap.none) return;
    if (gap >= Gap.line) {
      this.#dropLastSpace();
      this.#add(gap === Gap.line ? "\n" : "\n\n");
    } else if (!this.#isOpen() && !CLOSING.test(node.data)) {
      this.#add(" ");
    }
  }

  #readData(node: Text): void {
    const { data } = node;
    let offset = data.startsWith(" ") && !isSpace(data.charAt(1)) && this.#isOpen() ? 1 : 0;
    for (const run of data.matchAll(UNEVEN)) {
      this.#append(data.slice(offset, run.index), node, offset);
      if (!this.#isOpen()) this.#append(" ", node, run.index);
      offset = run.index + run[0].length;
    }
    this.#append(data.slice(offset), node, offset);
  }

  #append(piece: string, node: Text, offset: number): void {
    if (piece === "") return;
    const start = this.#length;
    this.#add(piece);
    const end = this.#length;
    const last = this.#segments.at(-1);
    if (last?.node === node && last.end === start && last.offset + start - last.start === offset) {
      this.#segments[this.#segments.length - 1] = { ...last, end };
    } else {
      this.#segments.push({ start, end, node, offset });
    }
  }

  #add(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #link(element: Element, start: number): void {
    const end = this.#length;
    const last = this.#links.at(-1);
    if (last?.element === element) this.#links[this.#links.length - 1] = { ...last, end };
    else this.#links.push({ element, start, end });
  }

  #dropLastSpace(): void {
    const last = this.#pieces.at(-1);
    if (last === undefined || !last.endsWith(" ")) return;
    this.#pieces.pop();
    this.#length -= 1;
    if (last !== " ") this.#pieces.push(last.slice(0, -1));
    const segment = this.#segments.pop();
    if (segment === undefined || segment.start >= this.#length) return;
    this.#segments.push({ ...segment, end: Math.min(segment.end, this.#length) });
  }
}

const isSpace = (character: string): boolean => character !== "" && " \t\n\f\r".includes(character);
