/** A word of a text as it is compared: without typography, case, accents and spelling habits. */
export interface Word {
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|%|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+(?:[’'‘ʼ]\p{L}+)*/gu;
/** Characters inside a word that nobody sees. Global: for `replace` and `search`. */
export const INVISIBLE_IN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const CONTRACTION = /^(?<base>.+?)(?<ending>n[’'‘ʼ]t|[’'‘ʼ](?:s|re|ve|ll|m|d)|(?<=^can)not)$/i;

/** Most words have no apostrophe and need no closer look. */
const MAY_CONTRACT = /[’'‘ʼ]|^cannot$/i;

/** What contracted words stand for. "’d" is "would" far more often than "had". */
const ENDINGS = new Map([
  ["n't", "not"],
  ["not", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "am"],
  ["'d", "would"],
]);
const CUT_BASES = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);
/** After these "’s" is "is"; after other words it is a genitive, or nobody can tell. */
const BEFORE_IS = new Set("it he she that there what who here where how".split(" "));

/** One word in two spellings is one word. */
const VARIANTS = new Map(
  Object.entries({
    kiev: "kyiv",
    kharkov: "kharkiv",
    odessa: "odesa",
    lvov: "lviv",
    okay: "ok",
    towards: "toward",
    percent: "%",
    ...Object.fromEntries(
      "one two three four five six seven eight nine ten eleven twelve"
        .split(" ")
        .map((word, index) => [word, String(index + 1)]),
    ),
  }),
);
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3}sk)(?:yy|iy|yi|ij|ii|yj)$/u, "y"], // Zelenskyy, Zelenskiy, Zelensky
  [/(?<=..)is(?=(?:e[ds]?|ing|ations?)$)/, "iz"], // organise, organize
  [/(?<=^(?:col|fav|hon|lab|harb|neighb|behavi|rum|hum|flav|arm|endeav|vig|sav|val))our/, "or"],
  [/(?<=[aeiou][^aeiou]{1,3}[aeiou])ll(?=(?:ed|ing|er|ers)$)/, "l"], // travelled, traveled
];

/**
 * The words of a text in order. Contractions are two words (don’t: do, not), numbers are one, with
 * their grouping commas left out. A look-alike letter of another alphabet stays what it is.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const raw = found[0];
    const end = start + raw.length;
    const contraction = MAY_CONTRACT.test(raw) ? partsOf(raw) : undefined;
    if (contraction === undefined) {
      words.push({ start, end, folded: fold(raw) });
      continue;
    }
    const { base, ending } = contraction;
    const stem = fold(base);
    const cut = start + base.length;
    words.push({
      start,
      end: cut,
      folded: ending === "n't" ? (CUT_BASES.get(stem) ?? stem) : stem,
    });
    words.push({ start: cut, end, folded: endingOf(ending, stem) });
  }
  return words;
}

function partsOf(raw: string): { readonly base: string; readonly ending: string } | undefined {
  const parts = CONTRACTION.exec(raw)?.groups;
  const base = parts?.["base"];
  const ending = parts?.["ending"]?.toLowerCase().replace(/[’‘ʼ]/, "'");
  return base === undefined || ending === undefined ? undefined : { base, ending };
}

const endingOf = (ending: string, stem: string): string =>
  ending === "'s" && BEFORE_IS.has(stem) ? "is" : (ENDINGS.get(ending) ?? ending);

/** Words that were folded before: a language has few, and the expressions cost a microsecond a word. */
const folded = new Map<string, string>();
/** Then all are forgotten. Count of words. */
const MOST_REMEMBERED = 20_000;

function fold(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  const result = foldAnew(raw);
  folded.set(raw, result);
  return result;
}

function foldAnew(raw: string): string {
  const plain = raw
    .replace(INVISIBLE_IN, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|[’'‘ʼ]/gu, "");
  if (/^\p{N}/u.test(plain)) return plain.replaceAll(",", "");
  const variant = VARIANTS.get(plain);
  if (variant !== undefined) return variant;
  return SPELLINGS.reduce((word, [habit, common]) => word.replace(habit, common), plain);
}
