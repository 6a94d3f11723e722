import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Where the evaluation sets are: the argument, else PALIMPSEST_EVAL, else beside the repository. */
export const evaluationFolder = (given: string | undefined): string =>
  given ?? process.env["PALIMPSEST_EVAL"] ?? resolve(import.meta.dirname, "../../../shared/eval");

/** The rows of a JSON Lines file; `undefined` where there is no such file. */
export function rowsOf<Row>(path: string): readonly Row[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row); // the sets are ours
}

/** "12/40 = 30.0 %", and a dash where there is nothing to divide by. */
export const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`}`;
