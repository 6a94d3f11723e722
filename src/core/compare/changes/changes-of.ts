import type { Step } from "../align.ts";
import type { Change } from "../comparison.ts";
import type { Sides } from "../diff-of.ts";
import { readingOf, type Reading } from "./blocks.ts";
import { silentCuts } from "./cuts.ts";
import { disguiseChanges } from "./disguises.ts";
import { nameChanges } from "./names.ts";
import { negationChanges } from "./negations.ts";
import { numberChanges } from "./numbers.ts";
import { partyChanges } from "./parties.ts";
import { personChanges } from "./persons.ts";
import { shown, type Term } from "./term.ts";
import type { Finder, Trace } from "./trace.ts";
import { modalityChanges, tenseChanges } from "./verbs.ts";

/** In this order: words that one kind has explained are left to it. */
const FINDERS: readonly Finder[] = [
  disguiseChanges,
  partyChanges,
  negationChanges,
  numberChanges,
  nameChanges,
  personChanges,
  tenseChanges,
  modalityChanges,
  silentCuts,
];

/** "Ukraine’s" for "of Ukraine": what is left of it where words are parted. */
const GENITIVE = /^'?s$/;

/**
 * What differs between a quotation and the passage it lies on, by kind: those that change what is
 * said first, and last, as one, all other words. A word that only moved is no change.
 */
export function changesOf(
  steps: readonly Step[],
  sides: Sides,
  { isClose }: { readonly isClose: boolean },
): readonly Change[] {
  const reading = readingOf(steps, sides, isClose);
  const explained = new Set<Term>();
  const traces = FINDERS.flatMap((find) => {
    const own = find(reading).filter((trace) =>
      termsOf(trace).some((term) => !explained.has(term)),
    );
    for (const term of own.flatMap(termsOf)) explained.add(term);
    return own;
  });
  return [...traces, ...wording(reading, explained)]
    .toSorted((one, other) => Number(other.isOfMeaning) - Number(one.isOfMeaning))
    .map(({ kind, gone, come, isOfMeaning }) => ({
      kind,
      gone: gone.map(shown),
      come: come.map(shown),
      isOfMeaning,
    }));
}

const termsOf = ({ gone, come }: Trace): readonly Term[] => [...gone, ...come];

function wording({ blocks, moved }: Reading, explained: ReadonlySet<Term>): readonly Trace[] {
  const isLeft = (term: Term): boolean =>
    !moved.has(term) && !explained.has(term) && !GENITIVE.test(term.folded);
  const open = blocks.filter(({ isMarked }) => !isMarked);
  const gone = open.flatMap((block) => block.gone.filter(isLeft));
  const come = open.flatMap((block) => block.come.filter(isLeft));
  const isNone = gone.length === 0 && come.length === 0;
  return isNone ? [] : [{ kind: "wording", gone, come, isOfMeaning: false }];
}
