/**
 * Letters of other alphabets that look like Latin ones, and these, in small letters (from the
 * confusables of Unicode Technical Standard 39, https://www.unicode.org/reports/tr39/: only those
 * that are told apart by no typeface in common use).
 */
const PAIRS =
  "аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw кk мm тt вb нh ӏl οo αa νv ρp υu ιi κk εe τt χx ոn օo ѵv ɡg ıi";

const LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Most words. */
const PLAIN = /^[a-z0-9]*$/;
/** Not of the Latin alphabet, among the above. */
const OTHER_LETTER = new RegExp(`[${[...LATIN.keys()].join("")}]`, "g");

/** A word in small letters as it looks: every look-alike is the Latin letter that it looks like. */
export const asItLooks = (word: string): string =>
  PLAIN.test(word) ? word : word.replace(OTHER_LETTER, (letter) => LATIN.get(letter) ?? letter);
