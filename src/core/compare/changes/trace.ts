import type { ChangeKind } from "../comparison.ts";
import type { Reading } from "./blocks.ts";
import type { Term } from "./term.ts";

/** A change of one kind and the words that show it. */
export interface Trace {
  readonly kind: ChangeKind;
  readonly gone: readonly Term[];
  readonly come: readonly Term[];
  /** Whether it changes what is said, not only how. */
  readonly isOfMeaning: boolean;
}

/** Finds changes of one kind. */
export type Finder = (reading: Reading) => readonly Trace[];
