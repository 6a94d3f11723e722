import type { Paragraph } from "./paragraphs.ts";
import type { Page } from "./page.ts";

/** Paragraphs of so many words are prose. */
const PROSE = 20;

/** Boxes of one name with a greater share of the text are the article, whatever they are called. */
const LARGEST_SHARE = 0.2;

/** A paragraph with a greater share of linked text is a list of links. */
const MOST_LINKED = 0.5;

/** What stands between title and article, and is said elsewhere. */
const PREFACE =
  /^(?:by|from|published|updated|posted|last (?:updated|modified)|image|photo|share)\b/i;
const SHORTEST_LINE = 4;

/**
 * Of the paragraphs that Readability chose, those that are article: without navigation, without
 * boxes that by their names are no prose, without the lines between title and article. What is
 * large is never left out.
 */
export function withoutBoxes(page: Page, chosen: readonly Paragraph[]): readonly Paragraph[] {
  const boxes = new Map(chosen.map((paragraph) => [paragraph, boxOf(page, paragraph)]));
  const lengths = lengthsBy((paragraph) => boxes.get(paragraph) ?? "", chosen);
  const whole = chosen.reduce((sum, { line }) => sum + line.length, 0);
  const kept = chosen.filter((paragraph) => {
    const box = boxes.get(paragraph) ?? "";
    return box === "" || (lengths.get(box) ?? 0) >= whole * LARGEST_SHARE;
  });
  const begin = kept.findIndex(({ line }) => isProse(line));
  return kept.filter(({ line }, at) => at >= begin || !isPreface(line));
}

/**
 * What was chosen, and the prose that stands in equal blocks elsewhere on the page: Readability
 * takes one part of an article that a site has cut into several. In the order of the page.
 */
export function withKin(
  page: Page,
  chosen: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const kins = [...lengthsBy((paragraph) => kinOf(page, paragraph), chosen)];
  const [main = ""] = kins.sort(([, one], [, other]) => other - one)[0] ?? [];
  if (main === "") return chosen;
  const taken = new Set(chosen);
  return paragraphs.filter(
    (paragraph) =>
      taken.has(paragraph) ||
      (isProse(paragraph.line) && kinOf(page, paragraph) === main && !isLinked(page, paragraph)),
  );
}

const isProse = (line: string): boolean =>
  line.length >= 2 * PROSE - 1 && line.split(" ", PROSE).length >= PROSE;

const isPreface = (line: string): boolean =>
  PREFACE.test(line) || line.split(" ").length < SHORTEST_LINE;

function lengthsBy(
  key: (paragraph: Paragraph) => string,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const name = key(paragraph);
    lengths.set(name, (lengths.get(name) ?? 0) + paragraph.line.length);
  }
  return lengths;
}

/** The name of the box that a paragraph stands in; "" for none. */
const boxOf = ({ surroundings }: Page, { block }: Paragraph): string =>
  surroundings.isChrome(block) ? "navigation" : surroundings.boxOf(block);

/** The classes of the two blocks round the paragraph's own; "" where the nearer has none. */
function kinOf({ surroundings, elements }: Page, { block }: Paragraph): string {
  const { attribute, parentOf } = elements;
  const parent = parentOf(block);
  const classes = parent === null ? "" : (attribute(parent, "class") ?? "");
  if (parent === null || classes === "" || surroundings.isChrome(parent)) return "";
  const outer = parentOf(parent);
  const outerClasses = outer === null ? "" : (attribute(outer, "class") ?? "");
  return [classes, outerClasses, surroundings.boxOf(parent)].join();
}

function isLinked({ elements }: Page, { texts, line }: Paragraph): boolean {
  const linked = texts.filter(
    ({ parentElement }) => parentElement !== null && elements.closest(parentElement, "a") !== null,
  );
  return linked.reduce((sum, { length }) => sum + length, 0) > line.length * MOST_LINKED;
}
