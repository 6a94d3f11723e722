/** Turns an offset in UTF-16 code units into one in Unicode code points, as the W3C counts. */
export type ToCodePoints = (offset: number) => number;

/** For offsets into one text. */
export function codePointsOf(text: string): ToCodePoints {
  const pairs = [...text.matchAll(PAIR)].map(({ index }) => index);
  return (offset) => offset - countBefore(pairs, offset);
}

/** A character that takes two code units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many of the ascending numbers are less. */
function countBefore(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
