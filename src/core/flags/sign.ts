import type { Finding } from "../checks/finding.ts";

/** Kinds of trace that come about independently of one another. */
export type SignKind =
  | "date"
  | "number"
  | "seam" // words run together, a capital where a link began
  | "word" // false friends, literal phrases
  | "press" // formulas and credits of another country's press room
  | "residue" // words left in the original's language
  | "name"
  | "quotation"
  | "bio"
  | "spinner";

/** The kind of sign that a check's findings are; the findings of other checks are none. */
const KINDS: Readonly<Record<string, SignKind>> = {
  "date/day-in-parentheses": "date",
  "date/leaked-convention": "date",
  "number/leaked-convention": "number",
  "scraping/run-on-words": "seam",
  "scraping/seam": "seam",
  "scraping/stock-bio": "bio",
  "translation/stray-interjection": "seam",
  "translation/false-friend": "word",
  "translation/literal-phrase": "word",
  "translation/press-formula": "press",
  "translation/untranslated": "residue",
  "translation/name": "name",
  "translation/tortured-phrase": "spinner",
  "quote/foreign-attribution": "quotation",
  "quote/shape": "quotation",
};

/** What a finding says of the language that a text was carried over from. */
export interface Sign {
  readonly kind: SignKind;
  /** What counts once, however often it stands in a text: the house style of the source repeats. */
  readonly name: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Natural log-likelihood ratios by language (BCP 47); empty where it points to none. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The kind of sign that a check's findings are; `undefined` for a check that says nothing of translation. */
export const kindOf = (check: string): SignKind | undefined => KINDS[check];

/** The sign that a finding of a check is, or `undefined` for one that says nothing of translation. */
export function signOf(check: string, finding: Finding): Sign | undefined {
  const kind = kindOf(check);
  if (kind === undefined) return undefined;
  const { confidence, convention, origin = [], weights } = finding;
  return {
    kind,
    name: convention ?? check,
    confidence,
    weights:
      weights ?? Object.fromEntries(origin.map((language) => [language, logOddsOf(confidence)])),
  };
}

/** No single sign weighs more: odds of 50 to 1. */
const MOST = 4;

/** The natural logarithm of the odds of a confidence, at least 0. */
export const logOddsOf = (confidence: number): number =>
  Math.min(MOST, Math.max(0, Math.log(confidence / (1 - Math.min(confidence, 0.999)))));
