import { continentalValue, englishValue } from "./figure-values.ts";
import type { Count, NumberMention } from "./number-mention.ts";
import { NUMBER_WORDS, wordsOf, wordsValue } from "./number-words.ts";
import { isPartOfCode } from "./part-of-code.ts";
import { scaleAt } from "./scale-words.ts";
import { unitAfter, unitBefore } from "./units.ts";

/** More figures than an article of prose has; a table of figures must not cost more. */
const MOST_FIGURES = 600;

/** A longer run of digits is no amount; number words are shorter than that, too. UTF-16 code units. */
const LONGEST = 40;

/** Room for the widest unit or pair of scale words. UTF-16 code units. */
const WINDOW = 40;

/** "1,5", "100.000", "1,500.25": what ends in a digit, so that a full stop after it stays outside. */
const FIGURE = "\\d[\\d.,]*\\d|\\d";

const COUNT = new RegExp(`(?<figure>${FIGURE})|\\b(?:${NUMBER_WORDS})\\b`, "g");

/**
 * The amounts of a text, in order, each under the English reading and under that of languages which
 * part decimals by a comma. Misses: all but the first 600; sums of scale words ("a million two
 * hundred thousand" is two mentions); plain spaces between thousands. Not an amount: addresses,
 * versions, telephone numbers, scores, times. Wrong when: a figure is a year or a day (no unit).
 */
export function readNumbers(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  let seen = 0;
  for (const match of text.matchAll(COUNT)) {
    seen += 1;
    if (seen > MOST_FIGURES) break;
    const isFigure = match.groups?.["figure"] !== undefined;
    const exact = isFigure ? match[0] : wordsOf(match[0]);
    if (exact.length > LONGEST) continue;
    const count = { start: match.index, end: match.index + exact.length, exact, isFigure };
    if (!isFigure || !isPartOfCode(text, count)) found.push(mentionOf(text, count));
  }
  return found;
}

function mentionOf(text: string, count: Count): NumberMention {
  const scale = scaleAt(text.slice(count.end, count.end + WINDOW));
  const amountEnd = count.end + scale.length;
  const { start, end, unit } = withUnit(text, count.start, amountEnd);
  return {
    start,
    end,
    exact: text.slice(start, end),
    count,
    amountEnd,
    scale: scale.factor,
    ...(unit === undefined ? {} : { unit }),
    ...valuesOf(count, scale.factor),
  };
}

/** Figures and scale words with the unit that stands on either side; the sign before them decides. */
function withUnit(text: string, start: number, end: number) {
  const before = unitBefore(text.slice(Math.max(0, start - WINDOW), start));
  const after = unitAfter(text.slice(end, end + WINDOW));
  return {
    start: start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    unit: before?.unit ?? after?.unit,
  };
}

function valuesOf({ exact, isFigure }: Count, factor: number) {
  const english = isFigure ? englishValue(exact) : wordsValue(exact);
  const continental = isFigure ? continentalValue(exact) : english;
  return {
    ...(english === undefined ? {} : { english: scaled(english, factor) }),
    ...(continental === undefined ? {} : { continental: scaled(continental, factor) }),
  };
}

/** Twelve digits are enough for money, and hide what binary fractions add: 1.1 × 1,000,000. */
const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(12));
