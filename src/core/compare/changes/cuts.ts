import type { Finder } from "./trace.ts";

/** Words of the source left out from the middle of a quotation that does not say so. */
export const silentCuts: Finder = ({ blocks, quoted, moved }) => {
  const first = quoted[0]?.step ?? 0;
  const last = quoted.at(-1)?.step ?? 0;
  return blocks
    .filter(({ gone, come, isMarked }) => {
      const step = gone[0]?.step ?? -1;
      const isCut = come.length === 0 && gone.some((term) => !moved.has(term));
      return isCut && !isMarked && step > first && step < last;
    })
    .map(({ gone }) => ({ kind: "cut", gone, come: [], isOfMeaning: false }));
};
