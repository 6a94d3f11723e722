import { Gap, type Stretch } from "./page-text.ts";

/** The stretches of one paragraph of the page, at least one of them not blank. */
export type Paragraph = readonly Stretch[];

/** Parts the text of a page at the edges of blocks. */
export function paragraphsOf(stretches: readonly Stretch[]): readonly Paragraph[] {
  const paragraphs: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = paragraphs.at(-1);
    if (last === undefined || stretch.gap === Gap.block) paragraphs.push([stretch]);
    else last.push(stretch);
  }
  return paragraphs;
}

/**
 * The stretches of a paragraph that were chosen. Where others were left out between them, words do
 * not run together that stand apart on the page.
 */
export function chosenOf(paragraph: Paragraph, texts: ReadonlySet<Text>): Paragraph {
  const chosen: Stretch[] = [];
  let gap: Gap = Gap.none;
  for (const stretch of paragraph) {
    if (stretch.isBlank || texts.has(stretch.clone)) {
      chosen.push(gap > stretch.gap ? { ...stretch, gap } : stretch);
      gap = Gap.none;
    } else {
      gap = stretch.gap > Gap.space ? stretch.gap : Gap.space;
    }
  }
  return chosen.some(({ isBlank }) => !isBlank) ? chosen : [];
}

/** The text of a paragraph without its map: cheap, for telling what it is. */
export const rawText = (paragraph: Paragraph): string =>
  paragraph
    .map(({ live, gap }) => (gap === Gap.none ? live.data : ` ${live.data}`))
    .join("")
    .replace(/[ \t\n\f\r]+/g, " ")
    .trim();
