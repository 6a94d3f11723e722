/** A word that multiplies the figure before it. */
interface ScaleWord {
  readonly forms: readonly string[];
  readonly factor: number;
}

const TRILLION = 1_000_000_000_000;

/**
 * English, Indian English, and those of other languages that are left standing. "billion" and
 * "trillion" are read as English does: what they were in the original no text alone can tell.
 */
const SCALE_WORDS: readonly ScaleWord[] = [
  { forms: ["thousand", "thousands", "thous", "ths", "tys", "тыс", "mil"], factor: 1e3 },
  { forms: ["lakh", "lakhs"], factor: 1e5 },
  { forms: ["million", "millions", "mn", "mln", "млн", "juta", "m"], factor: 1e6 },
  { forms: ["crore", "crores"], factor: 1e7 },
  {
    forms: ["billion", "billions", "bn", "bln", "mlrd", "mrd", "mld", "млрд", "miliar", "miliarda"],
    factor: 1e9,
  },
  {
    forms: ["milliard", "milliards", "milliarde", "milliarden", "miliardi", "miljard", "milyar"],
    factor: 1e9,
  },
  { forms: ["trillion", "trillions", "trn", "tn"], factor: TRILLION },
];

const FACTORS: ReadonlyMap<string, number> = new Map(
  SCALE_WORDS.flatMap(({ forms, factor }) => forms.map((form) => [form, factor] as const)),
);

const WORD = [...FACTORS.keys()].toSorted((one, other) => other.length - one.length).join("|");

/** "thousand million" and "million" alike; a letter alone only where it touches its figure ("5m"). */
const SCALE = new RegExp(`^(?:[ \\u00a0-]?(?:${WORD})(?![\\p{L}\\p{N}])\\.?){1,2}`, "u");

/** The scale words at the beginning of what follows a figure, and the product of their factors. */
export function scaleAt(after: string): { readonly length: number; readonly factor: number } {
  const found = SCALE.exec(lowerInitials(after));
  const words = found?.[0].match(/[\p{L}]+/gu) ?? [];
  if (found === null || isMetres(found[0])) return { length: 0, factor: 1 };
  return {
    // The point of an abbreviation, unless it may end the sentence: "5 Mrd. euros".
    length: found[0].replace(isFollowed(after, found[0].length) ? "" : /\.$/, "").length,
    factor: words.reduce((product, word) => product * (FACTORS.get(word) ?? 1), 1),
  };
}

const isFollowed = (after: string, at: number): boolean => /^ [a-z]/.test(after.slice(at));

/** "5 m" is a length; only "5m" beside a currency is read by whoever knows the unit. */
const isMetres = (words: string): boolean => /^[ \u00a0-]m\.?$/.test(words);

/** German nouns ("Mrd", "Milliarden") and headlines ("5 Million") in small letters, same length. */
const lowerInitials = (after: string): string =>
  after.replace(/^[ \u00a0-]?[MBTLC](?=[a-z])/, (initial) => initial.toLowerCase());
