import type { Amount, Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { countAt } from "./numbers.ts";
import { type DateRule, type DateValue, type Piece, after, isAnyOf, skip } from "./piece.ts";

/** "yesterday", "the day after tomorrow", "three days ago", "in two weeks", "two days from tomorrow". */
export const relativeAt: DateRule = (phrase, at) =>
  dayWordAt(phrase, at) ??
  dayBesideAt(phrase, at) ??
  inAmountAt(phrase, at) ??
  amountBesideAt(phrase, at) ??
  partOfDayAt(phrase, at);

const value = (meaning: Meaning): DateValue => ({ meaning, form: "relative" });

/** The day so many days from the one that the text speaks from. */
const daysAway = (days: number): Meaning => ({
  kind: "shifted",
  by: [{ count: Math.abs(days), unit: "day" }],
  direction: days < 0 ? -1 : 1,
});

function dayWordAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const day = phrase[at]?.roles.day;
  return day === undefined ? undefined : { value: value(daysAway(day)), end: at + 1 };
}

/** "the day before yesterday", "the day after tomorrow". */
function dayBesideAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "the");
  const [name, side, from] = phrase.slice(start, start + 3);
  if (name?.form !== "day" || !isAnyOf(side, ["before", "after"])) return undefined;
  const day = from?.roles.day;
  if (day === undefined) return undefined;
  const step = side?.form === "before" ? -1 : 1;
  return { value: value(daysAway(day + step)), end: start + 3 };
}

/** "last night", "this morning": of yesterday and today. */
function partOfDayAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const [word, part] = phrase.slice(at, at + 2);
  if (part?.roles.partOfDay === undefined) return undefined;
  if (word?.form === "last" && part.form === "night") return { value: value(daysAway(-1)), end: at + 2 };
  if (word?.form === "this") return { value: value(daysAway(0)), end: at + 2 };
  return undefined;
}

/** "3 weeks", "1 month and 21 days", "2 years 1 month, 3 days". */
export function amountsAt(phrase: Phrase, at: number): Piece<readonly Amount[]> | undefined {
  const amounts: Amount[] = [];
  let end = at;
  for (let next = at; ; next = skip(phrase, skip(phrase, end, ","), "and")) {
    const count = countAt(phrase, next);
    const unitAt = count === undefined ? next : skip(phrase, count.end, "business", "working", "-");
    const unit = phrase[unitAt]?.roles.unit;
    if (count === undefined || unit === undefined) break;
    amounts.push({ count: count.value, unit });
    end = unitAt + 1;
  }
  return amounts.length === 0 ? undefined : { value: amounts, end };
}

/** "in three weeks", "in a few days". */
function inAmountAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  if (phrase[at]?.form !== "in") return undefined;
  const amounts = amountsAt(phrase, at + 1);
  if (amounts === undefined) return undefined;
  return {
    value: value({ kind: "shifted", by: amounts.value, direction: 1 }),
    end: after(phrase, amounts.end, "time") ?? amounts.end,
  };
}

/** "three days ago", "two weeks from now", "two days before yesterday". */
function amountBesideAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const amounts = amountsAt(phrase, at);
  if (amounts === undefined) return undefined;
  const by = amounts.value;
  const word = phrase[amounts.end];
  if (isAnyOf(word, ["ago", "earlier"])) {
    return { value: value({ kind: "shifted", by, direction: -1 }), end: amounts.end + 1 };
  }
  if (isAnyOf(word, ["later"]) || after(phrase, amounts.end, "from", "now") !== undefined) {
    const end = amounts.end + (word?.form === "later" ? 1 : 2);
    return { value: value({ kind: "shifted", by, direction: 1 }), end };
  }
  const from = isAnyOf(word, ["from", "after", "before"])
    ? dayWordAt(phrase, amounts.end + 1)
    : undefined;
  if (from === undefined) return undefined;
  const direction = word?.form === "before" ? -1 : 1;
  return { value: value({ kind: "shifted", by, direction, from: from.value.meaning }), end: from.end };
}
