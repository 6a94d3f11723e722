import { asItLooks } from "../look-alikes.ts";
import { INVISIBLE_IN } from "../words.ts";
import type { Reading } from "./blocks.ts";
import type { Finder, Trace } from "./trace.ts";
import type { Term } from "./term.ts";

/**
 * Words that look like the source's and are not: letters of another alphabet, and characters inside
 * them that nobody sees. They are found neither by a search nor by a reader who looks.
 */
export const disguiseChanges: Finder = ({ blocks, quoted, source }) => {
  const letters = blocks.flatMap(({ gone, come }) =>
    come.flatMap((term) => {
      const looks = asItLooks(term.folded);
      const other = gone.find(
        ({ folded }) => folded !== term.folded && asItLooks(folded) === looks,
      );
      return other === undefined ? [] : [traceOf(other, term)];
    }),
  );
  return [...letters, ...unseen({ quoted, source })];
};

function unseen({ quoted, source }: Pick<Reading, "quoted" | "source">): readonly Trace[] {
  const sourceAt = new Map(source.map((term) => [term.step, term]));
  return quoted.filter(hasUnseen).flatMap((term) => {
    const other = sourceAt.get(term.step);
    const isSame = other !== undefined && other.folded === term.folded && !hasUnseen(other);
    return isSame ? [traceOf(other, term)] : [];
  });
}

const hasUnseen = ({ written }: Term): boolean => written.search(INVISIBLE_IN) >= 0;

const traceOf = (gone: Term, come: Term): Trace => ({
  kind: "disguise",
  gone: [gone],
  come: [come],
  isOfMeaning: false,
});
