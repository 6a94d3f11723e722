import type { Article } from "../article/article.ts";
import { logOddsOf, type Sign, type SignKind } from "./sign.ts";
import { isOfOwnVariety } from "./variety.ts";

/** A language that the signs of a text point to. */
export interface OriginLanguage {
  /** BCP 47. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The signs that point to it, or to a translation from whatever language. */
  readonly signs: readonly Sign[];
}

/** Few pages are translations: the log odds of one before any sign is seen, 1 in 55. */
const BEFORE_ANY_SIGN = -4;

/** A high, a medium sign: as right as the catalogue's grades H and M promise at least. */
const HIGH = 0.9;
const MEDIUM = 0.6;

/** Kinds that native English hardly ever has: one high sign of them and one of another kind are enough. */
const TELLING: readonly SignKind[] = ["date", "press", "bio", "seam"];

/** So many medium signs, of two kinds, are enough as well. */
const MANY = 3;

/** So great a sum for one language is enough as well: odds of 400 to 1. */
const GREAT_SUM = 6;

/** Below it nothing is said of the language. Natural log-likelihood ratio. */
const LEAST_SUM = 2;

/** A language is named beside the first one where it is at least so likely. */
const LEAST_SHARE = 0.05;

/** Kinds that say that a text was carried over, though not from where. */
const OF_CARRYING_OVER: readonly SignKind[] = ["seam", "residue", "spinner"];

/** What is left of a sign in a variety of English that has the habit itself. */
const DAMPED = 0.2;
const OF_VARIETIES: readonly SignKind[] = ["date", "number", "word", "press"];

/**
 * The languages that an article was most likely translated from, likeliest first; empty unless
 * signs of several independent kinds agree. Each row of the tables counts once. The sum of
 * log-likelihood ratios is that of naive Bayes: kinds of sign are taken to be independent.
 */
export function translatedFrom(
  article: Article,
  signs: readonly Sign[],
): readonly OriginLanguage[] {
  const { counted, sums, best, total } = weigh(article, signs);
  if (!mayBeTold(counted) || best < LEAST_SUM || !isEnough(counted, best)) return [];
  const isTranslated = shareOf(total + BEFORE_ANY_SIGN);
  const whole = [...sums.values()].reduce((sum, value) => sum + Math.exp(value), 0);
  return [...sums]
    .map(([language, sum]) => ({
      language,
      confidence: (isTranslated * Math.exp(sum)) / whole,
      signs: counted.filter((sign) => isUnbound(sign) || weightFor(language, sign) > 0),
    }))
    .filter(({ confidence }) => confidence >= LEAST_SHARE)
    .toSorted((one, other) => other.confidence - one.confidence);
}

/** How strongly the signs say that an article was carried over at all; a natural log-likelihood ratio. */
export const sumOfSigns = (article: Article, signs: readonly Sign[]): number =>
  weigh(article, signs).total;

function weigh(article: Article, signs: readonly Sign[]) {
  const counted = damped(article, onceEach(signs));
  const sums = new Map(
    languagesOf(counted).map((language) => [language, sumFor(language, counted)]),
  );
  const best = Math.max(0, ...sums.values());
  return { counted, sums, best, total: best + weightOfCarryingOver(counted) };
}

/** The probability that log odds stand for. */
const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const isUnbound = ({ weights }: Sign): boolean => Object.keys(weights).length === 0;

const weightOfCarryingOver = (signs: readonly Sign[]): number =>
  signs
    .filter((sign) => isUnbound(sign) && OF_CARRYING_OVER.includes(sign.kind))
    .reduce((sum, { confidence }) => sum + logOddsOf(confidence), 0);

const onceEach = (signs: readonly Sign[]): readonly Sign[] => [
  ...new Map(signs.map((sign) => [sign.name, sign])).values(),
];

function damped(article: Article, signs: readonly Sign[]): readonly Sign[] {
  if (!isOfOwnVariety(article)) return signs;
  return signs.map((sign) => (OF_VARIETIES.includes(sign.kind) ? weakened(sign) : sign));
}

const weakened = (sign: Sign): Sign => ({
  ...sign,
  confidence: sign.confidence * DAMPED,
  weights: Object.fromEntries(
    Object.entries(sign.weights).map(([language, weight]) => [language, weight * DAMPED]),
  ),
});

/** One kind of sign is never a verdict. */
const mayBeTold = (signs: readonly Sign[]): boolean =>
  new Set(signs.map(({ kind }) => kind)).size >= 2;

function isEnough(signs: readonly Sign[], best: number): boolean {
  if (best >= GREAT_SUM) return true;
  const isTelling = ({ kind, confidence }: Sign) => TELLING.includes(kind) && confidence >= HIGH;
  if (signs.some(isTelling)) return true;
  const medium = signs.filter(({ confidence }) => confidence >= MEDIUM);
  return medium.length >= MANY && mayBeTold(medium);
}

/** Every language that a sign names; one without a region only where no region of it is named. */
function languagesOf(signs: readonly Sign[]): readonly string[] {
  const named = [...new Set(signs.flatMap(({ weights }) => Object.keys(weights)))];
  return named.filter(
    (language) => !named.some((other) => other !== language && other.startsWith(`${language}-`)),
  );
}

const sumFor = (language: string, signs: readonly Sign[]): number =>
  signs.reduce((sum, sign) => sum + weightFor(language, sign), 0);

/** What points to "pt" points to "pt-BR" as well. */
function weightFor(language: string, { weights }: Sign): number {
  const [base = language] = language.split("-");
  return weights[language] ?? weights[base] ?? 0;
}
