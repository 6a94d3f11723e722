import type { Sign } from "./sign.ts";

/**
 * How a translated text was made, as its signs tell: every piece of the page by itself, whole
 * paragraphs at once, or translated and then put into other words by a program.
 */
export type Production = "piece-by-piece" | "in-paragraphs" | "reworded";

/** The way of production that the signs of a translated text point to. */
export function productionOf(signs: readonly Sign[]): Production {
  if (signs.some(({ kind }) => kind === "spinner")) return "reworded";
  return signs.some(({ kind }) => kind === "seam") ? "piece-by-piece" : "in-paragraphs";
}
