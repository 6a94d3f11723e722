import type { Passage } from "../article/passage.ts";

/** A passage of a reference that bears on a passage of the article. Offsets are into the reference's text. */
export interface Evidence extends Passage {
  /** Index into the list of references. */
  readonly reference: number;
  readonly exact: string;
}
