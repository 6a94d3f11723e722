import type { Sign } from "./sign.ts";

/**
 * How a translated text was made, as its signs tell: every piece of the page by itself, whole
 * paragraphs at once, or translated and then put into other words by a program.
 */
export type Production = "piece-by-piece" | "in-paragraphs" | "reworded";

/** One seam can be a slip of the pen. Count of different seams. */
const SEAMS_OF_PIECES = 2;

/** The way of production that the signs of a translated text point to. */
export function productionOf(signs: readonly Sign[]): Production {
  if (signs.some(({ kind }) => kind === "spinner")) return "reworded";
  const seams = new Set(signs.filter(({ kind }) => kind === "seam").map(({ name }) => name));
  return seams.size >= SEAMS_OF_PIECES ? "piece-by-piece" : "in-paragraphs";
}
