import type { Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { monthAt } from "./absolute.ts";
import { yearAt } from "./numbers.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, skip } from "./piece.ts";

/** "January 2022", "in January", "2022", "last week". */
export const periodAt: DateRule = (phrase, at) =>
  monthYearAt(phrase, at) ?? steppedAt(phrase, at) ?? monthAloneAt(phrase, at) ?? yearAloneAt(phrase, at);

const month = (meaning: Meaning): DateValue => ({ meaning, form: "month" });

/** "January 2022", "June of 1999", "2016 June". */
function monthYearAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const first = monthAt(phrase, at);
  if (first !== undefined) {
    const year = yearAt(phrase, skip(phrase, first.end, ",", ".", "of", "-", "/"));
    if (year === undefined) return undefined;
    const parts = { year: year.value, month: first.value };
    return { value: month({ kind: "date", parts }), end: year.end };
  }
  const year = yearAt(phrase, at);
  if (year === undefined) return undefined;
  const second = monthAt(phrase, skip(phrase, year.end, ","));
  if (second === undefined) return undefined;
  const parts = { year: year.value, month: second.value };
  return { value: month({ kind: "date", parts }), end: second.end };
}

/** "last week", "this month", "next year". */
function steppedAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const step = phrase[at]?.roles.step;
  const unit = phrase[at + 1]?.roles.unit;
  return step === undefined || unit === undefined || phrase[at + 1]?.form.endsWith("s") === true
    ? undefined
    : { value: { meaning: { kind: "period", unit, step }, form: "relative" }, end: at + 2 };
}

/** Words before a month or year without a day. */
const BEFORE = ["in", "since", "until", "till", "by", "from", "during", "of", "to", "before", "after", "between", "and", "through"];

/** Months that are names or other words, too. */
const NAMES: readonly string[] = ["april", "may", "june", "march", "august"];

function monthAloneAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const named = monthAt(phrase, at);
  const token = phrase[at];
  if (named === undefined || token === undefined || token.roles.isShort === true) return undefined;
  const isSaid = isAnyOf(phrase[at - 1], BEFORE);
  if (!token.isCapital || (NAMES.includes(token.form) && !isSaid)) return undefined;
  return { value: month({ kind: "date", parts: { month: named.value } }), end: named.end };
}

function yearAloneAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const year = yearAt(phrase, at);
  if (year === undefined || !isAnyOf(phrase[at - 1], BEFORE)) return undefined;
  const meaning: Meaning = { kind: "date", parts: { year: year.value } };
  return { value: { meaning, form: "year" }, end: year.end };
}
