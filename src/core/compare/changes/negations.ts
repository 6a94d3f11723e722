import type { Block, Reading } from "./blocks.ts";
import type { Term } from "./term.ts";
import type { Finder, Trace } from "./trace.ts";

const NEGATIONS = new Set(
  "not no never none nobody nothing nowhere neither nor without cannot hardly".split(" "),
);
/** Words that deny without a "not": what is put in other words may use them. */
const DENIALS =
  /^(?:fail|refus|lack|den(?:y|ies|ied)|unable|unwilling|impossible|unlikely|barely|scarce|rarely|seldom|few|little|absen|stop|avoid|prevent|reject|false|wrong|out|un|in|im|ir|dis|non)/;
const PREFIX = /^(?:un|in|im|il|ir|dis|non)/;
/** A negation so near on the other side only moved: "do not think it is", "think it is not". Steps. */
const NEAR = 6;
/** A cut that swallows a "not" and little else turns what is left round. Words. */
const SHORT_CUT = 3;

/** Negations that one side has alone: "not", "never", and "unable" for "able". */
export const negationChanges: Finder = (reading) => {
  const blocks = reading.blocks.filter(mayTurn);
  const gone = blocks.flatMap((block) => negationsIn(block, "gone"));
  const come = blocks.flatMap((block) => negationsIn(block, "come"));
  const left = { gone: unpaired(gone, come, reading), come: unpaired(come, gone, reading) };
  return [
    ...left.gone.map((term): Trace => traceOf({ gone: [term], come: [] })),
    ...left.come.map((term): Trace => traceOf({ gone: [], come: [term] })),
  ];
};

const mayTurn = ({ isMarked, gone, come }: Block): boolean =>
  !isMarked || (come.length === 0 && gone.length <= SHORT_CUT);

const traceOf = (sides: Pick<Trace, "gone" | "come">): Trace => ({
  kind: "negation",
  ...sides,
  isOfMeaning: true,
});

interface Negation {
  readonly term: Term;
  /** Whether the other side's words here deny in another way. */
  readonly isAnswered: boolean;
}

function negationsIn(block: Block, side: "gone" | "come"): readonly Negation[] {
  const others = block[side === "gone" ? "come" : "gone"];
  const isAnswered = others.some(({ folded }) => DENIALS.test(folded));
  return block[side].flatMap((term) => {
    if (NEGATIONS.has(term.folded) && !isInterjection(term)) return [{ term, isAnswered }];
    const isPrefixed =
      PREFIX.test(term.folded) && others.some(({ folded }) => isBare(term, folded));
    return isPrefixed ? [{ term, isAnswered: false }] : [];
  });
}

/** "No, I will." */
const isInterjection = ({ folded, after, isStart }: Term): boolean =>
  folded === "no" && (isStart || /^[,.!—–]/.test(after.trimStart()));

const isBare = ({ folded }: Term, other: string): boolean =>
  other.length > 2 &&
  folded.endsWith(other) &&
  PREFIX.exec(folded)?.[0] === folded.slice(0, -other.length);

/** Those without one on the other side nearby. Each pairs with one. */
function unpaired(
  own: readonly Negation[],
  others: readonly Negation[],
  { isClose }: Reading,
): readonly Term[] {
  const free = others.map(({ term }) => term);
  const reach = isClose ? NEAR : 3 * NEAR;
  return own
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ term }) => term)
    .filter((term) => {
      const near = free.findIndex((other) => Math.abs(other.step - term.step) <= reach);
      if (near >= 0) free.splice(near, 1);
      return near < 0;
    });
}
