import { matcherOf, type Matcher } from "../text/phrases/matcher.ts";
import type { Convention } from "./convention.ts";

/** A row, or a look-alike of it, among the phrases. */
export interface Sought {
  readonly row: Convention;
  readonly isTrap: boolean;
}

/** Makes rows ready to be found in one pass over a text. */
export const conventionMatcher = (rows: readonly Convention[]): Matcher<Sought> =>
  matcherOf<Sought>(
    rows.flatMap((row) => [
      { value: { row, isTrap: false }, forms: row.forms },
      { value: { row, isTrap: true }, forms: row.traps ?? [] },
    ]),
  );
