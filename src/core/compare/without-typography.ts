import type { DiffStep } from "./comparison.ts";
import { wordsOf } from "./words.ts";

/**
 * A diff as a reader wants it: what differs only in case, marks and spaces counts as the same and
 * stands as the article writes it. Joined, "=" and "+" still give the quotation exactly.
 */
export function withoutTypography(diff: readonly DiffStep[]): readonly DiffStep[] {
  const steps: DiffStep[] = [];
  for (let index = 0; index < diff.length;) {
    const change = changeAt(diff, index);
    index += change.length;
    const mine = joined(change, "+");
    if (isSameWriting(mine, joined(change, "-"))) push(steps, ["=", mine]);
    else for (const step of change) steps.push(step);
  }
  return steps;
}

/** A step, or two where what is gone is followed by what came in its place. */
function changeAt(diff: readonly DiffStep[], index: number): readonly DiffStep[] {
  const isReplaced = diff[index]?.[0] === "-" && diff[index + 1]?.[0] === "+";
  return diff.slice(index, index + (isReplaced ? 2 : 1));
}

const joined = (steps: readonly DiffStep[], side: "+" | "-"): string =>
  steps
    .filter(([sign]) => sign === "=" || sign === side)
    .map(([, text]) => text)
    .join("");

const isSameWriting = (mine: string, theirs: string): boolean => letters(mine) === letters(theirs);

const letters = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");

function push(steps: DiffStep[], [sign, text]: DiffStep): void {
  if (text === "") return;
  const last = steps.at(-1);
  if (last?.[0] === sign) steps[steps.length - 1] = [sign, last[1] + text];
  else steps.push([sign, text]);
}
