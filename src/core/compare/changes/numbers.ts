import type { Block, Reading } from "./blocks.ts";
import type { Finder, Trace } from "./trace.ts";
import { shown, type Term } from "./term.ts";

/** Numbers in words that `wordsOf` leaves as they are. "One" is an article as often as a number. */
const WORDS = new Map(
  Object.entries({
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    both: 2,
    couple: 2,
    pair: 2,
    half: 0.5,
    dozen: 12,
  }),
);
const SCALES = new Map(
  Object.entries({
    hundred: 1e2,
    hundreds: 1e2,
    thousand: 1e3,
    thousands: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    tn: 1e12,
  }),
);
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

interface Figure {
  readonly value: number;
  readonly terms: readonly Term[];
}

/**
 * Numbers that one side has and the other has not, in figures or words ("1.5 million" is
 * "1,500,000"). One that stands against no words at all was left out or added, and is no change.
 */
export const numberChanges: Finder = (reading) =>
  reading.blocks.flatMap((block) => changeIn(block, reading));

function changeIn(block: Block, reading: Reading): readonly Trace[] {
  if (block.isMarked) return [];
  const all = { gone: figuresIn(block.gone), come: figuresIn(block.come) };
  const gone = without(all.gone, all.come).filter(isLeft(reading));
  const come = without(all.come, all.gone).filter(isLeft(reading));
  const isBoth = gone.length > 0 && come.length > 0;
  const isReplaced = block.gone.length > 0 && block.come.length > 0;
  const isOne = gone.length + come.length > 0 && isReplaced && reading.isClose;
  if (!isBoth && !isOne) return [];
  return [
    {
      kind: "number",
      gone: gone.flatMap(({ terms }) => terms),
      come: come.flatMap(({ terms }) => terms),
      isOfMeaning: true,
    },
  ];
}

const isLeft =
  ({ moved }: Reading) =>
  ({ terms }: Figure): boolean =>
    terms.some((term) => !moved.has(term));

const without = (figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ value }) => !others.some((other) => other.value === value));

/** Numbers of neighbouring words, each run as one. */
function figuresIn(terms: readonly Term[]): readonly Figure[] {
  const figures: Figure[] = [];
  let run: Term[] = [];
  const flush = () => {
    if (run.length > 0) figures.push({ value: valueOf(run), terms: run });
    run = [];
  };
  for (const term of terms) {
    const previous = run.at(-1);
    if (!isNumeric(term, previous) || !goesOn(previous, term)) flush();
    if (isNumeric(term, previous)) run.push(term);
  }
  flush();
  return figures;
}

const goesOn = (previous: Term | undefined, term: Term): boolean =>
  previous === undefined ||
  (previous.index + 1 === term.index && (SCALES.has(term.folded) || isTens(previous, term)));

/** "twenty-five" */
const isTens = (previous: Term, term: Term): boolean =>
  (WORDS.get(previous.folded) ?? 0) >= 20 && /^[1-9]$/.test(term.folded);

/** "one" in letters counts in a run only; a single letter stands for a scale after a figure only. */
function isNumeric(term: Term, previous: Term | undefined): boolean {
  const { folded } = term;
  if (/^\p{N}/u.test(folded)) {
    return folded !== "1" || /^\p{N}/u.test(shown(term)) || previous !== undefined;
  }
  if (SCALES.has(folded)) return folded.length > 2 || /^\p{N}/u.test(previous?.folded ?? "");
  return WORDS.has(folded) || ORDINALS.has(folded);
}

function valueOf(run: readonly Term[]): number {
  let value = 0;
  for (const { folded } of run) {
    const scale = SCALES.get(folded);
    if (scale === undefined) value += WORDS.get(folded) ?? ORDINALS.get(folded) ?? Number(folded);
    else value = (value === 0 ? 1 : value) * scale;
  }
  return value;
}
