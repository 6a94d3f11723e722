import type { Article, PartKind } from "../core/article/article.ts";
import { isInsertedLine } from "../core/article/inserted-line.ts";
import { readBlock, type Block } from "./block.ts";
import type { ChosenPage } from "./choose.ts";
import { withKin, withoutBoxes } from "./chosen.ts";
import { compose, type PlacedBlock } from "./compose.ts";
import { furnitureOf } from "./furniture.ts";
import { articleData, dataOfPage } from "./json-ld.ts";
import { lineKinds } from "./line-kinds.ts";
import { addressOf, bylineOf, languageOf, siteNameOf, webAddress } from "./metadata.ts";
import { nativeValue } from "./native.ts";
import { seenBlock, type Page } from "./page.ts";
import { paragraphsOf, type Paragraph } from "./paragraphs.ts";
import { present } from "./present.ts";
import { publicationDate } from "./publication-date.ts";
import { publicationDates } from "./publication-dates.ts";
import { stretchesOf } from "./stretches.ts";
import type { TextMap } from "./text-map.ts";
import { titleOf, type Title } from "./title.ts";

/** How many paragraphs before and after the title may show the date. */
const LINES_BEFORE = 4;
const LINES_AFTER = 12;

/** The article of a page of which Readability has chosen the text, and its map. */
export function articleOf(
  page: Page,
  { texts, chosen, choice }: ChosenPage,
  givenUrl: string | undefined,
): { readonly article: Article; readonly map: TextMap } {
  const { document, meta } = page;
  const allData = articleData(document);
  const url = addressOf(document) ?? webAddress(givenUrl)?.href;
  const paragraphs = paragraphsOf(texts, page.elements);
  const headlines = allData.flatMap(({ headline }) => headline ?? []);
  const claims = [choice.title, nativeValue(document, "title"), ...headlines];
  const title = titleOf(page, paragraphs, { claims, siteName: siteNameOf(allData, meta) });
  const data = dataOfPage(allData, { title: title.text, url });
  const all = paragraphs.filter((paragraph) => paragraph.texts.some((text) => chosen.has(text)));
  const own = all.filter((paragraph) => isOwn(paragraph, title));
  const kept = new Set(withKin(page, withoutBoxes(page, own), paragraphs));
  const blocks = placedBlocks(page, { paragraphs, kept, chosen, title });
  const dates = publicationDates(document, {
    url,
    meta,
    articles: data,
    lines: linesNear(paragraphs, title.shown?.paragraph ?? all[0]),
  });
  const { map, ...composition } = compose(blocks, nativeValue(document, "baseURI") ?? url);
  const article = {
    title: title.text,
    ...present({
      url,
      byline: bylineOf(data, meta, choice.byline),
      siteName: siteNameOf(data, meta),
      language: languageOf(document, meta),
      published: publicationDate(dates),
    }),
    publicationDates: dates,
    ...composition,
  };
  return { article, map };
}

const isOwn = (paragraph: Paragraph, title: Title): boolean =>
  paragraph !== title.shown?.paragraph && paragraph.line !== title.text;

function linesNear(paragraphs: readonly Paragraph[], title: Paragraph | undefined) {
  const at = title === undefined ? 0 : paragraphs.indexOf(title);
  const lines = (from: number, to: number) =>
    paragraphs.slice(Math.max(0, from), to).map(({ line }) => line);
  return { after: lines(at, at + LINES_AFTER), before: lines(at - LINES_BEFORE, at) };
}

interface Parts {
  readonly paragraphs: readonly Paragraph[];
  /** Those of the article. */
  readonly kept: ReadonlySet<Paragraph>;
  readonly chosen: ReadonlySet<Text>;
  readonly title: Title;
}

/** Title, article, furniture, each in the order of the page. */
function placedBlocks(
  page: Page,
  { paragraphs, kept, chosen, title }: Parts,
): readonly PlacedBlock[] {
  const first = paragraphs.findIndex((paragraph) => kept.has(paragraph));
  const last = paragraphs.findLastIndex((paragraph) => kept.has(paragraph));
  const lines = paragraphs
    .slice(first, last + 1)
    .filter((paragraph) => kept.has(paragraph) || isDroppedInsert(page, paragraph));
  const kinds = lineKinds(lines.map(({ line }) => line));
  const kindOf = new Map<Paragraph, PartKind>(lines.map((line, at) => [line, kinds[at] ?? "body"]));
  const titleAt = title.shown === undefined ? first : paragraphs.indexOf(title.shown.paragraph);
  const rest = paragraphs
    .slice(Math.min(first, titleAt))
    .filter((paragraph) => !kindOf.has(paragraph) && isOwn(paragraph, title));
  for (const paragraph of furnitureOf(page, rest)) kindOf.set(paragraph, "furniture");
  const blockOf = (paragraph: Paragraph): Block =>
    kept.has(paragraph) && paragraph.texts.some((text) => chosen.has(text))
      ? readBlock(stretchesOf(paragraph, (text) => chosen.has(text), page.elements))
      : seenBlock(page, paragraph);
  const placed = paragraphs.flatMap((paragraph) => {
    const kind = kindOf.get(paragraph);
    return kind === undefined ? [] : [{ kind, block: blockOf(paragraph) }];
  });
  const isFurniture = ({ kind }: PlacedBlock): boolean => kind === "furniture";
  return [
    { kind: "title" as const, block: title.shown?.block ?? unmapped(title.text) },
    ...placed.filter((block) => !isFurniture(block)),
    ...placed.filter(isFurniture),
  ].filter(({ kind, block }) => kind === "title" || block.text !== "");
}

/** A line that a site inserts between paragraphs, and Readability drops. */
const isDroppedInsert = (page: Page, { line, block }: Paragraph): boolean =>
  isInsertedLine(line) && !page.surroundings.isChrome(block);

const unmapped = (text: string): Block => ({ text, segments: [], joints: [], links: [] });
