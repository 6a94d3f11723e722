import type { Article } from "../core/article/article.ts";
import { isInsertedLine } from "../core/article/inserted-line.ts";
import { readBlock, type Block } from "./block.ts";
import type { ChosenPage } from "./choose.ts";
import { compose, type PlacedBlock } from "./compose.ts";
import { furnitureOf } from "./furniture.ts";
import { articleData, dataOfPage } from "./json-ld.ts";
import { lineKinds } from "./line-kinds.ts";
import { addressOf, bylineOf, languageOf, metaValues, siteNameOf, webAddress } from "./metadata.ts";
import { nativeValue } from "./native.ts";
import { chosenOf, paragraphsOf, rawText, type Paragraph } from "./paragraphs.ts";
import { present } from "./present.ts";
import { publicationDate } from "./publication-date.ts";
import type { TextMap } from "./text-map.ts";
import { withKin } from "./with-kin.ts";
import { withoutBoxes } from "./without-boxes.ts";
import { titleOf, type Title } from "./title.ts";

/** How many paragraphs before and after the title may show the date. */
const LINES_BEFORE = 4;
const LINES_AFTER = 12;

/** The article of a page of which Readability has chosen the text, and its map. */
export function articleOf(
  document: Document,
  page: ChosenPage,
  givenUrl: string | undefined,
): { readonly article: Article; readonly map: TextMap } {
  const meta = metaValues(document);
  const allData = articleData(document);
  const url = addressOf(document) ?? webAddress(givenUrl)?.href;
  const paragraphs = paragraphsOf(page.stretches);
  const headlines = allData.flatMap(({ headline }) => headline ?? []);
  const claims = [page.choice.title, nativeValue(document, "title"), ...headlines];
  const title = titleOf(paragraphs, claims, siteNameOf(allData, meta));
  const data = dataOfPage(allData, { title: title.text, url });
  const { blocks, lines } = placedBlocks(paragraphs, page.choice.texts, title);
  const { map, ...composition } = compose(blocks, nativeValue(document, "baseURI") ?? url);
  const article = {
    title: title.text,
    ...present({
      url,
      byline: bylineOf(data, meta, page.choice.byline),
      siteName: siteNameOf(data, meta),
      language: languageOf(document, meta),
      published: publicationDate(document, { url, meta, articles: data, lines }),
    }),
    ...composition,
  };
  return { article, map };
}

/** A paragraph that has a place in the article. */
interface Found {
  readonly index: number;
  readonly block: Block;
}

function placedBlocks(
  paragraphs: readonly Paragraph[],
  texts: ReadonlySet<Text>,
  title: Title,
): { readonly blocks: readonly PlacedBlock[]; readonly lines: readonly string[] } {
  const chosen = chosenBlocks(paragraphs, texts, title);
  const first = chosen[0]?.index ?? 0;
  const titleAt = title.shown === undefined ? first : paragraphs.indexOf(title.shown.paragraph);
  const kinds = lineKinds(chosen.map(({ block }) => block.text));
  const taken = new Set(chosen.map(({ index }) => index)).add(titleAt);
  const rest = paragraphs.filter(
    (_, index) => index > Math.min(titleAt, first) && !taken.has(index),
  );
  const furniture = [
    ...chosen.filter((_, at) => kinds[at] === "furniture"),
    ...furnitureOf(rest).map((paragraph) => found(paragraph, paragraphs.indexOf(paragraph))),
  ].sort((one, other) => one.index - other.index);
  return {
    blocks: [
      { kind: "title", block: title.shown?.block ?? unmapped(title.text) },
      ...chosen.flatMap(({ block }, at) => {
        const kind = kinds[at] ?? "body";
        return kind === "furniture" ? [] : [{ kind, block }];
      }),
      ...furniture.map(({ block }) => ({ kind: "furniture" as const, block })),
    ],
    lines: paragraphs
      .slice(Math.max(0, titleAt - LINES_BEFORE), titleAt + LINES_AFTER)
      .map(rawText),
  };
}

/** What Readability chose, and the lines between that a site inserts and Readability drops. */
function chosenBlocks(
  paragraphs: readonly Paragraph[],
  texts: ReadonlySet<Text>,
  title: Title,
): readonly Found[] {
  const all = paragraphs.flatMap((paragraph, index) => {
    if (paragraph === title.shown?.paragraph) return [];
    const stretches = chosenOf(paragraph, texts);
    return stretches.length === 0 ? [] : [{ paragraph: stretches, index }];
  });
  const chosen = withKin(withoutBoxes(all), paragraphs).map(({ paragraph, index }) =>
    found(paragraph, index),
  );
  const kept = chosen.filter(({ block }) => block.text !== title.text);
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? 0;
  const taken = new Set(chosen.map(({ index }) => index));
  const inserted = paragraphs.slice(first, last).flatMap((paragraph, after) => {
    const index = first + after;
    const isDropped = !taken.has(index) && paragraph[0]?.place.isChrome === false;
    return isDropped && isInsertedLine(rawText(paragraph)) ? [found(paragraph, index)] : [];
  });
  return [...kept, ...inserted].sort((one, other) => one.index - other.index);
}

const found = (paragraph: Paragraph, index: number): Found => ({
  index,
  block: readBlock(paragraph),
});

const unmapped = (text: string): Block => ({ text, segments: [], joints: [], links: [] });
