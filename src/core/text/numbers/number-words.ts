const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const VALUES: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["half a", 0.5],
  ["dozen", 12],
  ["hundred", 100],
  ...[...ONES, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Words of a list, also with a capital. */
const anyOf = (words: readonly string[]): string =>
  words
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|");

/** "twenty-five", "seven". */
const SMALL = `(?:(?:${anyOf(TENS)})(?:[ -](?:${ONES.join("|")}))?|${anyOf([...TEENS, ...ONES])})`;

/** "two hundred and fifty", "a hundred", "three dozen". */
const LARGE = `(?:[Aa]|${SMALL}) (?:hundred(?: (?:and )?${SMALL})?|dozen)`;

/** "a million", "half a million": the scale word follows. */
const ARTICLE = "(?:[Hh]alf )?[Aa](?= (?:thousand|million|billion|trillion|lakh|crore)\\b)";

/**
 * Pattern source of number words below ten thousand. "one" alone is left out: it counts nothing in
 * most places ("one of them"), but where a scale word follows it.
 */
export const NUMBER_WORDS = `${LARGE}|(?![Oo]ne(?! (?:thousand|million|billion|trillion)\\b))${SMALL}|${ARTICLE}`;

/** The value of number words that the pattern found. */
export function wordsValue(exact: string): number {
  const small = exact.toLowerCase();
  const known = VALUES.get(small);
  if (known !== undefined) return known;
  let sum = 0;
  for (const word of small.split(/[ -]/)) {
    const value = VALUES.get(word) ?? 0;
    sum = word === "hundred" || word === "dozen" ? sum * value : sum + value;
  }
  return sum;
}
