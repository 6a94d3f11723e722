import { rawText, type Paragraph } from "./paragraphs.ts";
import { PROSE, type Chosen } from "./without-boxes.ts";

/** A paragraph with a greater share of linked text is a list of links. */
const MOST_LINKED = 0.5;

/**
 * What was chosen, and the prose that stands in equal blocks elsewhere on the page: Readability
 * takes one part of an article that a site has cut into several.
 */
export function withKin(
  chosen: readonly Chosen[],
  paragraphs: readonly Paragraph[],
): readonly Chosen[] {
  const lengths = new Map<string, number>();
  for (const { paragraph } of chosen) {
    const kin = kinOf(paragraph);
    lengths.set(kin, (lengths.get(kin) ?? 0) + lengthOf(paragraph));
  }
  const [main] = [...lengths].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (main === undefined || main === NO_KIN) return chosen;
  const taken = new Set(chosen.map(({ index }) => index));
  const kin = paragraphs.flatMap((paragraph, index) =>
    !taken.has(index) && kinOf(paragraph) === main && isProse(paragraph)
      ? [{ paragraph, index }]
      : [],
  );
  return [...chosen, ...kin].sort((one, other) => one.index - other.index);
}

const NO_KIN = "";

/** The classes of the two blocks round the paragraph's own; no kin where the nearer has none. */
function kinOf(paragraph: Paragraph): string {
  const { classes, isChrome = true, box } = paragraph[0]?.place ?? {};
  const [, parent = "", grandparent = ""] = classes ?? [];
  return isChrome || parent === "" ? NO_KIN : [parent, grandparent, box].join();
}

function isProse(paragraph: Paragraph): boolean {
  const linked = lengthOf(paragraph.filter(({ place }) => place.link !== undefined));
  return (
    linked < lengthOf(paragraph) * MOST_LINKED && rawText(paragraph).split(" ").length >= PROSE
  );
}

const lengthOf = (paragraph: Paragraph): number =>
  paragraph.reduce((sum, { live }) => sum + live.length, 0);
