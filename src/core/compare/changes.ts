import type { Change, ChangeKind, DiffStep } from "./comparison.ts";
import { withoutTypography } from "./without-typography.ts";
import { wordsOf } from "./words.ts";

const KINDS: readonly (readonly [ChangeKind, ReadonlySet<string>])[] = [
  ["negation", setOf("not no never none nobody nothing neither nor without cannot hardly")],
  [
    "person",
    setOf(
      "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself ourselves yourself himself herself itself themselves",
    ),
  ],
  ["modality", setOf("will would shall should can could may might must possible possibly likely")],
];

/** "Ukraine’s" for "of Ukraine": what is left of it where a diff parts a word. */
const GENITIVE = /^'?s$/;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/**
 * What the two sides of a diff have of their own, by kind. A word that only moved is on both sides
 * and no change.
 */
export function changesOf(diff: readonly DiffStep[]): readonly Change[] {
  const steps = withoutTypography(diff);
  const gone = wordsWith(steps, "-");
  const come = wordsWith(steps, "+");
  const byKind = new Map<ChangeKind, { gone: string[]; come: string[] }>();
  const add = (side: "gone" | "come", words: readonly Written[]) => {
    for (const word of words) {
      const kind = kindOf(word);
      const change = byKind.get(kind) ?? { gone: [], come: [] };
      change[side].push(word.written);
      byKind.set(kind, change);
    }
  };
  add("gone", without(gone, come));
  add("come", without(come, gone));
  return [...byKind].map(([kind, change]) => ({
    kind,
    ...change,
    isOfMeaning: isOfMeaning(kind, change),
  }));
}

/** A name that only one side has is often left out or added for the reader; two are exchanged. */
const isOfMeaning = (kind: ChangeKind, { gone, come }: Pick<Change, "gone" | "come">): boolean =>
  kind === "name" ? gone.length > 0 && come.length > 0 : kind !== "wording";

interface Written {
  readonly folded: string;
  readonly written: string;
  readonly isFirst: boolean;
}

const wordsWith = (steps: readonly DiffStep[], wanted: "+" | "-"): readonly Written[] =>
  steps.flatMap(([sign, text], index) =>
    sign === wanted
      ? wordsOf(text)
          .map(({ start, end, folded }, nth) => ({
            folded,
            written: text.slice(start, end),
            isFirst: nth === 0 && index <= 1,
          }))
          .filter(({ folded }) => !GENITIVE.test(folded))
      : [],
  );

function without(words: readonly Written[], others: readonly Written[]): readonly Written[] {
  const left = others.map(({ folded }) => folded);
  return words.filter(({ folded }) => {
    const found = left.indexOf(folded);
    if (found < 0) return true;
    left.splice(found, 1);
    return false;
  });
}

function kindOf({ folded, written, isFirst }: Written): ChangeKind {
  const kind = KINDS.find(([, words]) => words.has(folded))?.[0];
  if (kind !== undefined) return kind;
  if (/^\p{N}/u.test(folded)) return "number";
  return !isFirst && /^\p{Lu}/u.test(written) ? "name" : "wording";
}
