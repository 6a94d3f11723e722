import type { Meaning, PeriodPart } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { decadeAt } from "./decade.ts";
import { yearAt } from "./numbers.ts";
import { periodAt } from "./period.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, longestOf, skip } from "./piece.ts";

/** "early next year", "mid-January", "the end of 2000", "rest of the week", "earlier this month". */
export const partAt: DateRule = (phrase, at) => {
  const part = phrase[at]?.roles.part;
  if (part === undefined) return undefined;
  const start = startOf(phrase, at, part);
  const period = start === undefined ? undefined : holderAt(phrase, start);
  if (period === undefined || !isCapable(part, period.value)) return undefined;
  const meaning: Meaning = { kind: "part", part, of: period.value.meaning };
  return { value: { meaning, form: period.value.form }, end: period.end };
};

/** Where the period begins: "end" needs "of" or a month beside it, "early" nothing. */
function startOf(phrase: Phrase, at: number, part: PeriodPart): number | undefined {
  const next = at + 1;
  if (part === "so-far" || part === "rest") {
    return isAnyOf(phrase[at], ["earlier", "later"])
      ? skip(phrase, next, "in")
      : skip(phrase, next, "of");
  }
  if (isAnyOf(phrase[at], ["early", "late", "mid"])) return skip(phrase, next, "-", "in");
  return phrase[next]?.form === "of" ? next + 1 : undefined;
}

/** A period, or one that "the" names: "the week", "the year". */
function holderAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const period = longestOf([periodAt, decadeAt], phrase, at);
  if (period !== undefined) return period;
  const year = yearAt(phrase, at);
  if (year !== undefined) {
    return {
      value: { meaning: { kind: "date", parts: { year: year.value } }, form: "year" },
      end: year.end,
    };
  }
  const start = skip(phrase, at, "the");
  const unit = phrase[start]?.roles.unit;
  if (unit === undefined || unit === "day" || phrase[start]?.form.endsWith("s") === true)
    return undefined;
  return {
    value: { meaning: { kind: "period", unit, step: 0 }, form: "relative" },
    end: start + 1,
  };
}

/** "the rest of the week" and "earlier this year" are of the present one. */
function isCapable(part: PeriodPart, { meaning }: DateValue): boolean {
  if (part !== "rest" && part !== "so-far") return true;
  return meaning.kind === "period" && meaning.step === 0;
}
