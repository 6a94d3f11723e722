/** Shorter words are others if one letter is another: "Iran", "Iraq". */
const SHORTEST = 6;

/** Whether two longer words differ by one letter put in, left out or replaced: two spellings of one. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  let tail = 0;
  const shorter = Math.min(one.length, other.length);
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail <= 1;
}
