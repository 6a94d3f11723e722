/** What a row of a table flags, marked with «…», and native look-alikes that pass every row of every table. */
export interface RowCase {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** The cases of a table, by id of the row, in the order of its rows. */
export type RowCases = Readonly<Record<string, RowCase>>;
