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

/** What lets "a" and "one" count: they stand in most places for something else ("one of them"). */
const MULTIPLIER = "(?= (?:hundred|dozen|thousand|million|billion|trillion|lakh|crore)\\b)";

/** Plain alternatives, small and with a capital: character classes made the search four times as slow. */
const BEGINNINGS = [...ONES.slice(1), ...TEENS, ...TENS, `one${MULTIPLIER}`, `a${MULTIPLIER}`]
  .concat(`half a${MULTIPLIER}`)
  .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]);

const WORD = [...ONES, ...TEENS, ...TENS, "hundred", "dozen"].join("|");

/** Pattern source of a run of number words, at most six; `wordsOf` says how much of it is one number. */
export const NUMBER_WORDS = `(?:${BEGINNINGS.join("|")})(?:[ -](?:and )?(?:${WORD})){0,5}`;

const SMALL = `(?:(?:${TENS.join("|")})(?:[ -](?:${ONES.join("|")}))?|${[...TEENS, ...ONES].join("|")})`;

/** "two hundred and fifty", "three dozen", "twenty-five", "half a". */
const NUMBER = new RegExp(
  `^(?:(?:a|${SMALL}) (?:hundred(?: (?:and )?${SMALL})?|dozen)|${SMALL}|half a|a)\\b`,
);

/** The words at the beginning of a run that make one number: of "two three" the first. */
export const wordsOf = (run: string): string =>
  run.slice(0, NUMBER.exec(run.toLowerCase())?.[0].length ?? 0);

/** The value of words that make one number. */
export function wordsValue(words: string): number {
  const small = words.toLowerCase();
  const known = VALUES.get(small);
  if (known !== undefined) return known;
  let sum = 0;
  for (const word of small.split(/[ -]/)) {
    const value = VALUES.get(word) ?? 0;
    sum = word === "hundred" || word === "dozen" ? sum * value : sum + value;
  }
  return sum;
}
