import type { Passage } from "../../article/passage.ts";
import type { NumberedFlag } from "./numbered.ts";

/** A piece of text with the same flags over all of it. */
export interface Piece extends Passage {
  readonly over: readonly NumberedFlag[];
  /** The flags whose passage ends with it. */
  readonly ending: readonly NumberedFlag[];
}

/** A stretch of text cut wherever a flag begins or ends. Flags may overlap. */
export function piecesOf(stretch: Passage, flags: readonly NumberedFlag[]): readonly Piece[] {
  const touching = flags.filter(
    ({ flag: { target } }) => target.start <= stretch.end && target.end >= stretch.start,
  );
  const edges = touching.flatMap(({ flag: { target } }) => [target.start, target.end]);
  const inside = edges.filter((edge) => edge > stretch.start && edge < stretch.end);
  const cuts = [...new Set([stretch.start, ...inside, stretch.end])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? stretch.start;
    return {
      start,
      end,
      over: touching.filter(({ flag: { target } }) => target.start < end && target.end > start),
      ending: touching.filter(({ flag: { target } }) => target.end === end),
    };
  });
}
