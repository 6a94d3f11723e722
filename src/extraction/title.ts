import { readBlock, type Block } from "./block.ts";
import { rawText, type Paragraph } from "./paragraphs.ts";
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
  paragraphs: readonly Paragraph[],
  claims: readonly string[],
  siteName: string | undefined,
): Title {
  const titles = claims.map((claim) => withoutSite(claim.replace(/\s+/g, " ").trim(), siteName));
  const headings = paragraphs.filter((paragraph) => paragraph[0]?.place.heading !== undefined);
  const only = headings.length === 1 ? headings[0] : undefined;
  const scored = headings.map((heading) => {
    const text = rawText(heading);
    return { heading, score: Math.max(...titles.map((title) => similarity(text, title))) };
  });
  const best = scored.sort((one, other) => other.score - one.score)[0];
  const isSame = best !== undefined && best.score >= SAME_TITLE;
  const isTelling = only !== undefined && rawText(only).split(" ").length >= TELLING;
  const shown = isSame ? best.heading : isTelling ? only : undefined;
  if (shown === undefined) return { text: titles[0] ?? "", shown };
  const block = readBlock(shown);
  return { text: block.text, shown: { block, paragraph: shown } };
}

function withoutSite(title: string, siteName: string | undefined): string {
  const section = LAST_SECTION.exec(title);
  const { mark, name = "" } = section?.groups ?? {};
  if (section === null) return title;
  const isSite = mark === "|" || (siteName !== undefined && similarity(name, siteName) >= 0.5);
  return isSite ? title.slice(0, section.index) : title;
}
