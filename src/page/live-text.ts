import type { Target } from "../core/flags/flag.ts";
import { nativeMethod, nativeValue } from "../extraction/native.ts";

/**
 * All text that stands on the page now, without its white space, so that a passage is found again
 * however the page's source is broken into lines.
 */
export interface LiveText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node begins, in UTF-16 code units. */
  readonly starts: readonly number[];
}

const UNREAD: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "textarea",
  "title",
]);

/** A passage of so many code units stands for itself; a shorter one must have its context beside it. */
const SPEAKS_FOR_ITSELF = 40;

/** Of the context of a short passage, the share that must still stand beside it. */
const LEAST_CONTEXT = 0.5;

/** A text without its white space. */
export const compact = (text: string): string => text.replaceAll(/\s+/g, "");

/** Reads the page. Costs about a millisecond for an article's page. */
export function liveText(document: Document): LiveText {
  const walker = nativeMethod(document, "createTreeWalker")(
    nativeValue(document, "documentElement"),
    NodeFilter.SHOW_TEXT,
  );
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = "";
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text; // SHOW_TEXT gives no others
    if (UNREAD.has(node.parentElement?.localName ?? "")) continue;
    nodes.push(node);
    starts.push(text.length);
    text += compact(node.data);
  }
  return { text, nodes, starts };
}

/** Where a quoted passage stands now, `undefined` where it does not or nothing tells which one it is. */
export function findQuote(live: LiveText, target: Target): Range | undefined {
  const exact = compact(target.exact);
  const found = exact === "" ? undefined : placeOf(live.text, exact, target);
  return found === undefined ? undefined : rangeAt(live, found, found + exact.length);
}

/** The place at which most of the passage's context stands beside it. */
function placeOf(text: string, exact: string, target: Target): number | undefined {
  const prefix = compact(target.prefix);
  const suffix = compact(target.suffix);
  const needed =
    exact.length >= SPEAKS_FOR_ITSELF ? 0 : LEAST_CONTEXT * (prefix.length + suffix.length);
  let best: { readonly at: number; readonly score: number } | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = sameBefore(text, at, prefix) + sameAfter(text, at + exact.length, suffix);
    if (score >= needed && score > (best?.score ?? -1)) best = { at, score };
  }
  return best?.at;
}

function sameBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same++;
  return same;
}

function rangeAt(live: LiveText, start: number, end: number): Range | undefined {
  const from = pointAt(live, start);
  const to = pointAt(live, end - 1);
  if (from === undefined || to === undefined) return undefined;
  const range = nativeMethod(from.node.ownerDocument, "createRange")();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function pointAt({ nodes, starts }: LiveText, place: number) {
  // The last that begins at or before the place: nodes of white space alone share its beginning.
  const index = starts.findLastIndex((start) => start <= place);
  const node = nodes[index];
  if (node === undefined) return undefined;
  let left = place - (starts[index] ?? 0);
  for (let offset = 0; offset < node.length; offset++) {
    if (/\s/.test(node.data.charAt(offset))) continue;
    if (left-- === 0) return { node, offset };
  }
  return undefined;
}
