/** How many words two titles share: 0 none, 1 the same words (Dice's coefficient). */
export function similarity(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (words.size + others.size);
}

/** Runs of digits and of letters, of any script but without marks and signs. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[0-9a-z\u00aa-\u1fff\u3040-\uffdc]+/g));
