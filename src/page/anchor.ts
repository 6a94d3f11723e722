import type { Article } from "../core/article/article.ts";
import type { Target } from "../core/flags/flag.ts";
import { rangeOf } from "../extraction/range-of.ts";
import type { TextMap } from "../extraction/text-map.ts";
import { compact, findQuote, type LiveText } from "./live-text.ts";

/** A passage that was found on the page, and the page's text under it at that moment. */
export interface Anchor {
  readonly range: Range;
  readonly text: string;
}

/** The article as it was read and where its text stood. */
export interface ReadPage {
  readonly article: Article;
  readonly map: TextMap;
}

/** Finds a passage where it was read, and where it no longer stands there, by its words. */
export function anchorOf(
  { article, map }: ReadPage,
  target: Target,
  readAgain: () => LiveText,
): Anchor | undefined {
  const { start, end, exact } = target;
  const isOfThisText = article.text.slice(start, end) === exact;
  const range = isOfThisText && isUnchanged(map, target) ? rangeOf(map, target) : undefined;
  return anchored(range ?? findQuote(readAgain(), target));
}

/** Whether the text under an anchor is still the text that was anchored. */
export const isIntact = ({ range, text }: Anchor): boolean =>
  range.startContainer.isConnected && range.toString() === text;

function isUnchanged(map: TextMap, { start, end, exact }: Target): boolean {
  const stands = map
    .filter((segment) => segment.start < end && start < segment.end)
    .map(({ node, offset, ...segment }) =>
      node.isConnected
        ? node.data.slice(
            offset + Math.max(start, segment.start) - segment.start,
            offset + Math.min(end, segment.end) - segment.start,
          )
        : "",
    );
  return compact(stands.join("")) === compact(exact);
}

const anchored = (range: Range | undefined): Anchor | undefined =>
  range === undefined || range.collapsed ? undefined : { range, text: range.toString() };
