import { Readability } from "@mozilla/readability";
import { readerSteps, type Reader } from "./reader-steps.ts";

/** What Readability chose of a document. */
export interface Choice {
  /** The document's own text nodes that belong to the article. */
  readonly texts: ReadonlySet<Text>;
  /** Code units of text, white space collapsed. */
  readonly length: number;
  readonly title: string;
  readonly byline: string | undefined;
}

/**
 * How strictly Readability cleans, strictest first: its flags, in the order in which it drops them
 * (unlikely candidates 1, class weights 2, conditional cleaning 4).
 */
export const STRICTNESS = [7, 6, 4, 0] as const;

/** Never reached, so that Readability never tries again by itself. */
const NO_THRESHOLD = -1;

const CHARACTER_DATA = 4;

/**
 * Runs Readability once over a hardened clone, which it takes apart. Its own retries write
 * `innerHTML`, which replaces every text node, and with them the way back to the page: the caller
 * retries on a fresh clone. Throws what Readability throws.
 */
export function readability(
  clone: Document,
  strictness: number,
  meta: ReadonlyMap<string, string>,
): Choice | undefined {
  // Broken markup can leave the command line's document without a body.
  if (clone.body === null) return undefined;
  // It serialises the body for retries that do not happen here.
  Object.defineProperty(clone.body, "innerHTML", { value: "", writable: true });
  const reader = new Readability<Node>(clone, {
    serializer: (content) => content,
    charThreshold: NO_THRESHOLD,
    disableJSONLD: true,
  });
  const insides = reader as unknown as Reader;
  Object.assign(insides, readerSteps(insides, meta), { _flags: strictness });
  const found = reader.parse();
  if (!found?.content) return undefined;
  const walker = clone.createTreeWalker(found.content, CHARACTER_DATA);
  const texts = new Set<Text>();
  while (walker.nextNode()) texts.add(walker.currentNode as Text);
  return {
    texts,
    length: (found.textContent ?? "").trim().replace(/\s{2,}/g, " ").length,
    title: found.title ?? "",
    byline: found.byline ?? undefined,
  };
}
