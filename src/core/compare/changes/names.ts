import { FUNCTION_WORDS } from "../function-words.ts";
import type { Block, Reading } from "./blocks.ts";
import { isOneEdit } from "./is-one-edit.ts";
import type { Term } from "./term.ts";
import type { Finder, Trace } from "./trace.ts";

/** Capitals that name nobody by themselves: left out and added as a paper likes. */
const TITLES = new Set(
  "mr mrs ms miss dr sir president prime minister senator sen secretary gov governor king queen prince princess judge justice general gen professor prof okay yes oh well".split(
    " ",
  ),
);
/** One country under several names. */
const SAME: readonly ReadonlySet<string>[] = [
  new Set("us usa america american americans united states".split(" ")),
  new Set("uk britain british great england united kingdom".split(" ")),
  new Set("eu europe european union".split(" ")),
  new Set("un united nations".split(" ")),
  new Set("netherlands holland dutch".split(" ")),
];
/** Names that begin alike are two forms of one: Russia, Russian. */
const STEM = 4;

/**
 * A name where the source has another. A name on one side only was left out or added for the reader:
 * "Obama", "President Barack Obama".
 */
export const nameChanges: Finder = (reading) => {
  const known = namesWithin(reading);
  return reading.blocks.flatMap((block) => (block.isMarked ? [] : changeIn(block, reading, known)));
};

function changeIn(block: Block, reading: Reading, known: ReadonlySet<string>): readonly Trace[] {
  const isName = (term: Term): boolean =>
    isCapital(term) && !TITLES.has(term.folded) && (!term.isStart || known.has(term.folded));
  const left = (terms: readonly Term[]): readonly Term[] =>
    terms.filter((term) => !reading.moved.has(term));
  const counterpart = onlyWords(block);
  const gone = left(block.gone).filter((term) => isName(term) || counterpart?.gone === term);
  const come = left(block.come).filter((term) => isName(term) || counterpart?.come === term);
  if (gone.length === 0 || come.length === 0) return [];
  const isSame = gone.some((one) => come.some((other) => isSameName(one, other)));
  return [{ kind: "name", gone, come, isOfMeaning: !isSame }];
}

const isCapital = ({ written, folded }: Term): boolean =>
  /^\p{Lu}/u.test(written) && !FUNCTION_WORDS.has(folded);

/** Capitals inside a sentence. */
const namesWithin = ({ quoted, source }: Reading): ReadonlySet<string> =>
  new Set(
    [...quoted, ...source]
      .filter((term) => !term.isStart && isCapital(term))
      .map(({ folded }) => folded),
  );

/** One word for one word, both with capitals, one of them inside a sentence: both are names. */
function onlyWords({
  gone,
  come,
}: Block): { readonly gone: Term; readonly come: Term } | undefined {
  const [one, other] = [gone[0], come[0]];
  if (one === undefined || other === undefined || gone.length + come.length > 2) return undefined;
  if (!isCapital(one) || !isCapital(other)) return undefined;
  if (TITLES.has(one.folded) || TITLES.has(other.folded)) return undefined;
  return one.isStart && other.isStart ? undefined : { gone: one, come: other };
}

function isSameName({ folded: one }: Term, { folded: other }: Term): boolean {
  if (one.slice(0, STEM) === other.slice(0, STEM) && isFormOf(one, other)) return true;
  if (SAME.some((names) => names.has(one) && names.has(other))) return true;
  return isOneEdit(one, other);
}

/** Russia, Russian, Russians; not Johnson and Johnston. */
const isFormOf = (one: string, other: string): boolean => {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter.replace(/[aeiouy]$/, ""));
};
