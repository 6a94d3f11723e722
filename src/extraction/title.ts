import type { Block } from "./block.ts";
import { seenBlock, type Page } from "./page.ts";
import { nativeMethod } from "./native.ts";
import type { Paragraph } from "./paragraphs.ts";
import { similarity } from "./similarity.ts";

/** The title, and the heading on the page that shows it. */
export interface Title {
  readonly text: string;
  readonly shown: { readonly block: Block; readonly paragraph: Paragraph } | undefined;
}

/** A heading that shares fewer words with every title the page claims is a site's name or motto. */
const SAME_TITLE = 0.6;

/** A page's only main heading is its title, whatever its metadata says, if it has so many words. */
const TELLING = 4;

/** "Title | Site", "Title - Site". */
const LAST_SECTION = /\s+(?<mark>[|–—-]|::)\s+(?<name>[^|–—]{1,60})$/;

/** The title that the page shows; where it shows none of those it claims, the first claim. */
export function titleOf(
  page: Page,
  paragraphs: readonly Paragraph[],
  {
    claims,
    siteName,
  }: { readonly claims: readonly string[]; readonly siteName: string | undefined },
): Title {
  const titles = claims
    .filter((claim) => claim !== "")
    .map((claim) => withoutSite(claim.replace(/\s+/g, " ").trim(), siteName));
  const paragraph = headingOf(headingsOf(page, paragraphs), titles);
  if (paragraph === undefined) return { text: titles[0] ?? "", shown: undefined };
  const block = seenBlock(page, paragraph);
  return { text: block.text, shown: { block, paragraph } };
}

function headingsOf(page: Page, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const headings = [...nativeMethod(page.document, "querySelectorAll")("h1")];
  const isIn = ({ block }: Paragraph): boolean =>
    headings.some((heading) => heading === block || heading.contains(block));
  return paragraphs.filter(
    (paragraph) => isIn(paragraph) && seenBlock(page, paragraph).text !== "",
  );
}

function headingOf(
  headings: readonly Paragraph[],
  titles: readonly string[],
): Paragraph | undefined {
  const scores = headings.map(({ line }) =>
    Math.max(0, ...titles.map((title) => (title === line ? 1 : similarity(line, title)))),
  );
  const best = Math.max(0, ...scores);
  if (best >= SAME_TITLE) return headings[scores.indexOf(best)];
  const [only, ...others] = headings;
  const isTelling = others.length === 0 && (only?.line.split(" ").length ?? 0) >= TELLING;
  return isTelling ? only : undefined;
}

function withoutSite(title: string, siteName: string | undefined): string {
  const section = LAST_SECTION.exec(title);
  const { mark, name = "" } = section?.groups ?? {};
  if (section === null) return title;
  const isSite = mark === "|" || (siteName !== undefined && similarity(name, siteName) >= 0.5);
  return isSite ? title.slice(0, section.index) : title;
}
