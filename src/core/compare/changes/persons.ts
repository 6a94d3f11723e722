import type { Block, Reading } from "./blocks.ts";
import type { Finder, Trace } from "./trace.ts";
import type { Term } from "./term.ts";

const PERSONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    I: "i me my mine myself",
    we: "we us our ours ourselves",
    you: "you your yours yourself yourselves",
    he: "he him his himself",
    she: "she her hers herself",
    it: "it its itself",
    they: "they them their theirs themselves",
  }).flatMap(([person, forms]) => forms.split(" ").map((form) => [form, person])),
);
/** A team, a company and a government are "it" and "they" as a paper likes. */
const ALIKE = new Set(["it they", "they it"]);

/** A pronoun where the source has another person's: "our allies" for "its allies". */
export const personChanges: Finder = (reading) =>
  reading.blocks.flatMap((block) => (block.isMarked ? [] : changesIn(block, reading)));

function changesIn(block: Block, { moved }: Reading): readonly Trace[] {
  const left = (terms: readonly Term[]): readonly Term[] =>
    terms.filter((term) => PERSONS.has(term.folded) && !moved.has(term));
  const gone = left(block.gone);
  const come = left(block.come);
  const before = new Set(gone.map(personOf));
  const after = new Set(come.map(personOf));
  const lost = gone.filter((term) => !after.has(personOf(term)));
  const won = come.filter((term) => !before.has(personOf(term)));
  const [one, other] = [lost[0], won[0]];
  if (one === undefined || other === undefined) return [];
  if (ALIKE.has(`${personOf(one)} ${personOf(other)}`)) return [];
  return [{ kind: "person", gone: lost, come: won, isOfMeaning: true }];
}

const personOf = ({ folded }: Term): string => PERSONS.get(folded) ?? "";
