import { wordsOf } from "../../src/core/compare/words.ts";

/** Levenshtein distance of two texts in words, as a share of the second one's words. */
export function editRate(text: string, against: string): number {
  const one = wordsOf(text).map(({ folded }) => folded);
  const other = wordsOf(against).map(({ folded }) => folded);
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, word] of one.entries()) {
    const next = [index + 1];
    for (const [column, wanted] of other.entries()) {
      const replaced = (row[column] ?? 0) + (word === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, other.length);
}
