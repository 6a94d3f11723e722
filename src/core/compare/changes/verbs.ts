import type { Block, Reading } from "./blocks.ts";
import type { Finder, Trace } from "./trace.ts";
import type { Term } from "./term.ts";

/** How sure a thing is. Within a class one word is as good as another. */
const MODALITY: ReadonlyMap<string, string> = classes({
  possible: "can could may might maybe perhaps possibly possible probably likely",
  certain: "will would shall certainly definitely surely",
  must: "must",
  should: "should ought",
  condition: "if unless whether",
  hearsay: "reportedly allegedly supposedly apparently purportedly",
});
/** Lost or won without another in their place they change how sure a thing is. */
const ALONE = new Set(
  "may might maybe perhaps possibly probably must should if unless reportedly allegedly supposedly apparently".split(
    " ",
  ),
);
/** Longer stretches on one side only are cuts, not changes. Words. */
const SHORT = 3;

const TENSES: ReadonlyMap<string, string> = classes({
  present: "is are am do does has have",
  past: "was were did had",
  future: "will shall",
});
/** In a sentence that is put in other words, its verb stands this far off. Steps. */
const SHIFT_REACH = 20;
/** What becomes of a verb when speech is reported. */
const SHIFTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["will", ["would"]],
  ["can", ["could"]],
  ["may", ["might"]],
  ["is", ["was"]],
  ["am", ["was"]],
  ["are", ["were", "was"]],
  ["has", ["had"]],
  ["have", ["had"]],
]);

function classes(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, forms]) =>
      forms.split(" ").map((form): [string, string] => [form, name]),
    ),
  );
}

/** Words of certainty, obligation or condition that are others, or gone: "may" for "will". */
export const modalityChanges: Finder = (reading) =>
  reading.blocks.flatMap((block) => {
    if (block.isMarked) return [];
    const gone = classed(block.gone, MODALITY, reading);
    const come = classed(block.come, MODALITY, reading);
    const own = (terms: readonly Term[], others: readonly Term[]) =>
      terms.filter((term) => !others.some((other) => isOf(MODALITY, term, other)));
    const lost = own(gone, come);
    const won = own(come, gone);
    if (lost.length > 0 && won.length > 0) return [modality(lost, won)];
    const alone = [...lost, ...won].filter(({ folded }) => ALONE.has(folded));
    const isShort = block.gone.length <= SHORT && block.come.length <= SHORT;
    return alone.length > 0 && isShort && reading.isClose ? [modality(lost, won)] : [];
  });

const modality = (gone: readonly Term[], come: readonly Term[]): Trace => ({
  kind: "modality",
  gone,
  come,
  isOfMeaning: true,
});

/**
 * Verbs of another time: "was" for "is". Whoever reports speech shifts them ("will" to "would", after
 * "that"): then the words are a reporter's. What was to come and is told as past, or the other way
 * round, is another matter than "has made" for "made".
 */
export const tenseChanges: Finder = (reading) => {
  const shifts = shiftsIn(
    reading.blocks.flatMap(({ gone }) => gone),
    reading.blocks.flatMap(({ come }) => come),
  );
  if (shifts.length > 0 && hasNewThat(reading)) {
    const gone = shifts.map(([one]) => one);
    const come = shifts.map(([, other]) => other);
    return [{ kind: "reported-speech", gone, come, isOfMeaning: false }];
  }
  return reading.blocks.flatMap((block) => (block.isMarked ? [] : tensesIn(block, reading)));
};

function shiftsIn(
  gone: readonly Term[],
  come: readonly Term[],
): readonly (readonly [Term, Term])[] {
  return gone.flatMap((one) => {
    const shifted = SHIFTED.get(one.folded) ?? [];
    const other = come.find(
      ({ folded, step }) => shifted.includes(folded) && Math.abs(step - one.step) <= SHIFT_REACH,
    );
    return other === undefined ? [] : [[one, other] as const];
  });
}

const hasNewThat = ({ quoted, source }: Reading): boolean =>
  count(quoted, "that") > count(source, "that");

const count = (terms: readonly Term[], word: string): number =>
  terms.filter(({ folded }) => folded === word).length;

function tensesIn(block: Block, reading: Reading): readonly Trace[] {
  const gone = classed(block.gone, TENSES, reading);
  const come = classed(block.come, TENSES, reading);
  const [one, other] = [gone[0], come[0]];
  if (one === undefined || other === undefined || isOf(TENSES, one, other)) return [];
  const times = new Set([TENSES.get(one.folded), TENSES.get(other.folded)]);
  const isOfMeaning = times.has("future") && times.has("past");
  return [{ kind: "tense", gone, come, isOfMeaning }];
}

const classed = (
  terms: readonly Term[],
  words: ReadonlyMap<string, string>,
  { moved }: Reading,
): readonly Term[] => terms.filter((term) => words.has(term.folded) && !moved.has(term));

const isOf = (words: ReadonlyMap<string, string>, one: Term, other: Term): boolean =>
  words.get(one.folded) === words.get(other.folded);
