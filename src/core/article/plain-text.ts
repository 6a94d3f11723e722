import type { Article, Part, PartKind, PublicationDate } from "./article.ts";
import { countWords } from "./count-words.ts";
import { isFurnitureHeading } from "./furniture-heading.ts";
import { isInsertedLine } from "./inserted-line.ts";
import type { Passage } from "./passage.ts";

/** A paragraph of so many words after a heading means that the article goes on there. */
const LONG_PARAGRAPH = 40;

/**
 * The article of a plain text: the first line that is not empty is the title, the rest the body.
 * Lines that the site put between paragraphs are `inserted`; from a heading such as "You May Also
 * Like" to the end all is `furniture`, unless a long paragraph follows it. The text is kept as it
 * is, but for line ends, which become "\n". Every part takes the line breaks after it.
 */
export function readPlainText(
  raw: string,
  { published }: { readonly published?: PublicationDate } = {},
): Article {
  const text = raw.replace(/\r\n?/g, "\n");
  const lines = linesOf(text);
  const titleIndex = lines.findIndex(({ content }) => content !== "");
  const kinds = kindsOf(lines, titleIndex);
  const parts = partsOf(lines, kinds);
  return {
    title: lines[titleIndex]?.content ?? "",
    ...(published === undefined ? {} : { published }),
    text,
    parts,
    links: [],
    words: parts
      .filter(({ kind }) => kind === "body")
      .reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0),
  };
}

/** A line with the line break at its end. */
interface Line extends Passage {
  /** The line without white space at its ends. */
  readonly content: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const breakAt = text.indexOf("\n", start);
    const end = breakAt === -1 ? text.length : breakAt + 1;
    lines.push({ start, end, content: text.slice(start, end).trim() });
    start = end;
  }
  return lines;
}

/** The kind of each line; `undefined` for an empty one, which goes with the line before it. */
function kindsOf(lines: readonly Line[], titleIndex: number): readonly (PartKind | undefined)[] {
  const lastLong = lines.findLastIndex(({ content }) => countWords(content) >= LONG_PARAGRAPH);
  const furnitureFrom = lines.findIndex(
    ({ content }, index) => index > titleIndex && index > lastLong && isFurnitureHeading(content),
  );
  return lines.map(({ content }, index) => {
    if (index <= titleIndex || titleIndex === -1) return "title";
    if (content === "") return undefined;
    if (furnitureFrom !== -1 && index >= furnitureFrom) return "furniture";
    return isInsertedLine(content) || isFurnitureHeading(content) ? "inserted" : "body";
  });
}

/** Neighbouring lines of one kind as one part. */
function partsOf(
  lines: readonly Line[],
  kinds: readonly (PartKind | undefined)[],
): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const last = parts.at(-1);
    const kind = kinds[index] ?? last?.kind ?? "title";
    if (last?.kind === kind) parts[parts.length - 1] = { kind, start: last.start, end };
    else parts.push({ kind, start, end });
  }
  return parts;
}
