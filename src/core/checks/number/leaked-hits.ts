import type { Article } from "../../article/article.ts";
import { derived } from "../../article/derived.ts";
import type { Passage } from "../../article/passage.ts";
import { isIndianFigure } from "../../text/numbers/figure-values.ts";
import type { NumberMention } from "../../text/numbers/number-mention.ts";
import { numberMentions } from "../../text/numbers/number-mentions.ts";
import { sentenceAround } from "../../text/sentences.ts";
import { leakedCounts } from "./leaked-counts.ts";
import type { LeakedNumber } from "./leaked-number.ts";
import { leakedPhrases, type LeakedPhrase } from "./leaked-phrases.ts";
import { leakedScales } from "./leaked-scales.ts";
import { leakedSigns } from "./leaked-signs.ts";

/** A row that stands in a text. */
export interface LeakedHit extends Passage {
  readonly row: LeakedNumber | LeakedPhrase;
  readonly meaning: string;
}

/** Rows that look at one amount each. */
const ROWS = [...leakedScales, ...leakedSigns, ...leakedCounts];

/** Room for what a row takes and looks at beside figures. UTF-16 code units. */
const WINDOW = 48;

/** Where rows of amounts and of phrases stand in a text, in its order; they may overlap. */
export function leakedHits(article: Article): readonly LeakedHit[] {
  const { text } = article;
  const rows = ROWS.filter((row) => row.isIndian === undefined || !isIndian(article));
  return [
    ...numberMentions(article).flatMap((mention) => rowsAt(text, mention, rows)),
    ...phrases(text),
  ].toSorted((one, other) => one.start - other.start);
}

/** Whether a text counts as India does; there many of these habits are native. */
const isIndian = derived(
  (article: Article): boolean =>
    /\b(?:lakhs?|crores?)\b/i.test(article.text) ||
    numberMentions(article).some(({ count }) => isIndianFigure(count.exact)),
);

function rowsAt(
  text: string,
  mention: NumberMention,
  rows: readonly LeakedNumber[],
): readonly LeakedHit[] {
  if (mention.english === undefined && mention.continental === undefined) return [];
  const { start, end } = mention.count;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  return rows.flatMap((row) => {
    const hit = hitOf(row, mention, { before, after });
    return hit === undefined || isInCompany(text, row, hit) ? [] : [hit];
  });
}

/** What stands on either side of an amount's figures. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

function hitOf(row: LeakedNumber, mention: NumberMention, sides: Sides): LeakedHit | undefined {
  const { count } = mention;
  if (row.count?.test(count.exact) === false || row.fits?.(mention) === false) return undefined;
  const right = taken(row.after, sides.after);
  // Last, for it has no place to begin at: most rows have failed by then.
  const left = right === undefined ? undefined : taken(row.before, sides.before);
  if (left === undefined || right === undefined) return undefined;
  const start = Math.min(mention.start, count.start - left.length);
  const end = Math.max(mention.end, count.end + right.length);
  const lead = sides.before.slice(sides.before.length - (count.start - start));
  const exact = `${lead}${count.exact}${sides.after.slice(0, end - count.end)}`;
  return {
    start,
    end,
    row,
    meaning: row.meaning({ mention, exact, taken: right }),
  };
}

/** What a pattern matches on its side: nothing where there is no pattern, `undefined` where it fails. */
const taken = (pattern: RegExp | undefined, side: string): string | undefined =>
  pattern === undefined ? "" : pattern.exec(side)?.[0];

const isInCompany = (text: string, row: LeakedNumber, { start }: Passage): boolean => {
  if (row.notNear === undefined) return false;
  const sentence = sentenceAround(text, start);
  return row.notNear.test(text.slice(sentence.start, sentence.end));
};

const phrases = (text: string): readonly LeakedHit[] =>
  leakedPhrases.flatMap((row) =>
    [...text.matchAll(row.pattern)].slice(0, MOST_PHRASES).map(({ index, 0: exact }) => ({
      row,
      start: index,
      end: index + exact.length,
      meaning: row.meaning,
    })),
  );

/** More of one phrase in one text tell a reader nothing new. */
const MOST_PHRASES = 10;
