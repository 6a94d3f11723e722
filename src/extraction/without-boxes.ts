import { rawText, type Paragraph } from "./paragraphs.ts";

/** A paragraph that was chosen, and its place among those of the page. */
export interface Chosen {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** Boxes of one name with a greater share of the text are the article, whatever they are called. */
const LARGEST_SHARE = 0.2;

/** Paragraphs of so many words are prose: the article has begun. */
export const PROSE = 20;

/** What stands between title and article, and is said elsewhere. */
const PREFACE =
  /^(?:by|from|published|updated|posted|last (?:updated|modified)|image|photo|share)\b/i;
const SHORTEST_LINE = 4;

/**
 * Of what Readability chose, what is article: without navigation, without boxes that by their names
 * are no prose, without the lines between title and article. What is large is never left out.
 */
export function withoutBoxes(chosen: readonly Chosen[]): readonly Chosen[] {
  const lengths = new Map<string, number>();
  let whole = 0;
  for (const { paragraph } of chosen) {
    const box = boxOf(paragraph);
    const length = lengthOf(paragraph);
    whole += length;
    if (box !== undefined) lengths.set(box, (lengths.get(box) ?? 0) + length);
  }
  const isSmall = (box: string): boolean => (lengths.get(box) ?? 0) < whole * LARGEST_SHARE;
  const kept = chosen.filter(({ paragraph }) => {
    const box = boxOf(paragraph);
    return box === undefined || !isSmall(box);
  });
  const begin = kept.findIndex(({ paragraph }) => rawText(paragraph).split(" ").length >= PROSE);
  return kept.filter(({ paragraph }, at) => at >= begin || !isPreface(rawText(paragraph)));
}

const boxOf = (paragraph: Paragraph): string | undefined => {
  const place = paragraph[0]?.place;
  return place?.isChrome ? "chrome" : place?.box;
};

const isPreface = (line: string): boolean =>
  PREFACE.test(line) || line.split(" ").length < SHORTEST_LINE;

const lengthOf = (paragraph: Paragraph): number =>
  paragraph.reduce((sum, { live }) => sum + live.length, 0);
