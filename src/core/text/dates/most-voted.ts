import type { DayNumber } from "../calendar.ts";
import { FIRST_DAY, LAST_DAY, type Vote } from "./publication-votes.ts";

/** Days without a gap. */
export interface Stretch {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Sums of weights that differ by less are the same: fractions do not add up exactly. */
const SAME = 1e-6;

/**
 * The stretches of days that most votes agree on, or nearly most by a margin, in their order. The sum of the votes changes only
 * where one begins or ends, so that its changes are noted day by day and added up in one pass.
 */
export function mostVoted(votes: readonly Vote[], margin = 0): readonly Stretch[] {
  const sums = sumsOf(votes);
  const most = sums.reduce((one, other) => Math.max(one, other), 0);
  if (most === 0) return [];
  const stretches: Stretch[] = [];
  for (const [index, sum] of sums.entries()) {
    if (sum < most - margin - SAME) continue;
    const day = FIRST_DAY + index;
    const last = stretches.at(-1);
    if (last?.end === day - 1) stretches[stretches.length - 1] = { start: last.start, end: day };
    else stretches.push({ start: day, end: day });
  }
  return stretches;
}

/** How much votes for each day, from the first that is voted on. */
function sumsOf(votes: readonly Vote[]): Float64Array {
  const changes = new Float64Array(LAST_DAY - FIRST_DAY + 2);
  const change = (day: DayNumber, by: number): void => {
    changes[day - FIRST_DAY] = (changes[day - FIRST_DAY] ?? 0) + by;
  };
  for (const { start, end, weight } of votes) {
    change(start, weight);
    change(end + 1, -weight);
  }
  let sum = 0;
  return changes.slice(0, -1).map((by) => (sum += by));
}
