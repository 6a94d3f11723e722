import { FUNCTION_WORDS } from "../function-words.ts";
import type { Pair, Reading } from "./blocks.ts";
import type { Term } from "./term.ts";
import type { Finder, Trace } from "./trace.ts";

/** Two that change places stand in one clause. Words between them. */
const FARTHEST = 12;
/** Share of the words between two that must stay for it to be an exchange. */
const STAYS = 0.5;
/** Words that have two sides: what is given or done by one, to another. */
const TWO_SIDED = new Set(
  "support help assistance aid attack attacks criticism condemnation protection defence defense fear fears hatred love invasion recognition respect pressure threat threats war victory backing trust confidence distrust praise blame accusation accusations warning warnings debt payment payments sanctions".split(
    " ",
  ),
);
/** Between a thing and the one who takes it. */
const TOWARDS = new Set("for to against from towards toward on".split(" "));
/** As far as a thing stands from its owner: "Ukraine’s steadfast support". Words. */
const OWNER_REACH = 3;
const SYMMETRIC = new Set("and or with the both a between".split(" "));
const PERSONS = new Set(
  "i me my we us our you your he him his she her they them their it its".split(" "),
);

/**
 * Two that have changed places: "Russia warned Ukraine" for "Ukraine warned Russia", and the owner of
 * what he was given: "Ukraine’s support" for "the support of Ukraine".
 */
export const partyChanges: Finder = (reading) => [...exchanges(reading), ...turnedOwners(reading)];

/** One exchange is enough to tell. */
function exchanges(reading: Reading): readonly Trace[] {
  const moved = reading.movedPairs.filter(isTelling);
  const others = [...moved, ...reading.stayedPairs.filter(isTelling)];
  for (const one of moved) {
    const other = others.find((pair) => areExchanged(reading, one, pair));
    if (other !== undefined)
      return [exchange([one.source, other.source], [one.quoted, other.quoted])];
  }
  return [...crossed(reading)].slice(0, 1);
}

const exchange = (source: readonly Term[], quoted: readonly Term[]): Trace => ({
  kind: "parties",
  gone: source.toSorted(inOrder),
  come: quoted.toSorted(inOrder),
  isOfMeaning: true,
});

const inOrder = (one: Term, other: Term): number => one.index - other.index;

const isTelling = ({ source: { folded } }: Pair): boolean =>
  !FUNCTION_WORDS.has(folded) || PERSONS.has(folded);

/** Two places at which each has what the source has at the other, however far apart. */
function* crossed({ blocks, source }: Reading): Generator<Trace> {
  const replaced = blocks.filter(({ gone, come }) => gone.length > 0 && come.length > 0);
  const byWords = new Map(replaced.map((block) => [wordsOf(block.gone), block]));
  for (const one of replaced) {
    const other = byWords.get(wordsOf(one.come));
    const isCrossed = other !== undefined && wordsOf(other.come) === wordsOf(one.gone);
    const [first, last] = [one.gone.at(-1), other?.gone[0]];
    if (!isCrossed || first === undefined || last === undefined || first.index >= last.index)
      continue;
    if (isSymmetric(source.slice(first.index + 1, last.index).map(({ folded }) => folded)))
      continue;
    yield exchange([...one.gone, ...other.gone], [...one.come, ...other.come]);
  }
}

const wordsOf = (terms: readonly Term[]): string => terms.map(({ folded }) => folded).join(" ");

/** Whether two stand the other way round, with what stood between them still between them. */
function areExchanged({ source, quoted }: Reading, one: Pair, other: Pair): boolean {
  const isTurned = one.source.index < other.source.index !== one.quoted.index < other.quoted.index;
  if (one === other || !isTurned) return false;
  const there = between(source, one.source, other.source);
  const here = between(quoted, one.quoted, other.quoted);
  if (there === undefined || here === undefined) return false;
  if (isSymmetric(there) || isSymmetric(here)) return false;
  if (there.includes("by") !== here.includes("by")) return false;
  const same = there.filter((word) => here.includes(word)).length;
  return same > 0 && same >= STAYS * Math.max(there.length, here.length);
}

/** Nothing, a comma, or "and": the order of two that do the same tells nothing. */
const isSymmetric = (words: readonly string[]): boolean =>
  words.every((word) => SYMMETRIC.has(word));

function between(terms: readonly Term[], one: Term, other: Term): readonly string[] | undefined {
  const from = Math.min(one.index, other.index);
  const to = Math.max(one.index, other.index);
  if (to - from > FARTHEST) return undefined;
  return terms.slice(from + 1, to).map(({ folded }) => folded);
}

function turnedOwners({ source, quoted, stayedPairs }: Reading): readonly Trace[] {
  const stayed = new Set(stayedPairs.flatMap((pair) => [pair.source, pair.quoted]));
  const changed = (terms: readonly Term[]) =>
    owners(terms).filter(({ phrase }) => phrase[1] !== undefined && !stayed.has(phrase[1]));
  return [
    ...changed(quoted).flatMap((owned) => takers(source, owned, "gone")),
    ...changed(source).flatMap((owned) => takers(quoted, owned, "come")),
  ];
}

interface Owned {
  readonly owner: Term;
  readonly thing: Term;
  /** From the owner to the thing; the second is the "’s". */
  readonly phrase: readonly Term[];
}

/** "X’s … thing", for names. */
function owners(terms: readonly Term[]): readonly Owned[] {
  return terms.flatMap((mark, index) => {
    const owner = terms[index - 1];
    if (mark.folded !== "'s" || owner === undefined || !/^\p{Lu}/u.test(owner.written)) return [];
    return terms
      .slice(index + 1, index + 1 + OWNER_REACH)
      .map((thing, nth) => ({ owner, thing, phrase: terms.slice(index - 1, index + 2 + nth) }));
  });
}

/** "thing for X", "thing of X" on the other side. */
function takers(
  terms: readonly Term[],
  { owner, thing, phrase: owned }: Owned,
  side: "gone" | "come",
): readonly Trace[] {
  return terms.flatMap((term, index) => {
    const link = terms[index + 1]?.folded ?? "";
    const isTwoSided = TOWARDS.has(link) || (link === "of" && TWO_SIDED.has(thing.folded));
    if (term.folded !== thing.folded || !isTwoSided) return [];
    const taker = terms.slice(index + 2, index + 4).find(({ folded }) => folded === owner.folded);
    if (taker === undefined) return [];
    const phrase = terms.slice(index, taker.index - term.index + index + 1);
    return [
      {
        kind: "parties",
        ...(side === "gone" ? { gone: phrase, come: owned } : { gone: owned, come: phrase }),
        isOfMeaning: true,
      },
    ];
  });
}
