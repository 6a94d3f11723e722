import type { Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { monthAt } from "./absolute.ts";
import { dayAt, ordinalAt, yearAt } from "./numbers.ts";
import { periodAt, steppedAt } from "./period.ts";
import {
  type DateRule,
  type DateValue,
  formAt,
  isAnyOf,
  isGlued,
  longestOf,
  numberAt,
  type Piece,
  skip,
} from "./piece.ts";

/** "the first week of January", "the second Monday of next month", "Q3 2016", "20th of next month", "15th century". */
export const nthAt: DateRule = (phrase, at) =>
  longestOf([nthOfAt, yearThenNthAt, quarterAt, dayOfStepAt, centuryAt], phrase, at);

type Nth = Extract<Meaning, { kind: "nth" }>;

/** "third week", "last Friday", "second quarter". */
function numberedAt(phrase: Phrase, at: number): Piece<Pick<Nth, "nth" | "of">> | undefined {
  const nth = phrase[at]?.form === "last" ? { value: -1, end: at + 1 } : ordinalAt(phrase, at);
  const token = nth === undefined ? undefined : phrase[nth.end];
  if (nth === undefined || token === undefined) return undefined;
  const { unit, weekday } = token.roles;
  const of = weekday !== undefined ? { weekday } : unit !== undefined ? { unit } : undefined;
  return of === undefined ? undefined : { value: { nth: nth.value, of }, end: nth.end + 1 };
}

const nthPiece = (meaning: Meaning, end: number): Piece<DateValue> => ({
  value: { meaning, form: "relative" },
  end,
});

/** "the first week of January", "third quarter this year". */
function nthOfAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const numbered = numberedAt(phrase, skip(phrase, at, "the"));
  if (numbered === undefined) return undefined;
  const within = holderAt(phrase, skip(phrase, numbered.end, "of", "in"));
  return within === undefined
    ? undefined
    : nthPiece({ kind: "nth", ...numbered.value, within: within.value }, within.end);
}

/** What holds a numbered week or day: a month or a year, named or counted from this one. */
function holderAt(phrase: Phrase, at: number): Piece<Meaning> | undefined {
  const period = periodAt(phrase, at);
  if (period !== undefined) return { value: period.value.meaning, end: period.end };
  const year = yearAt(phrase, at);
  if (year !== undefined)
    return { value: { kind: "date", parts: { year: year.value } }, end: year.end };
  const month = monthAt(phrase, at);
  if (month !== undefined)
    return { value: { kind: "date", parts: { month: month.value } }, end: month.end };
  const start = skip(phrase, at, "the");
  const unit = phrase[start]?.roles.unit;
  return start > at && isAnyOf(phrase[start], ["month", "year"]) && unit !== undefined
    ? { value: { kind: "period", unit, step: 0 }, end: start + 1 }
    : undefined;
}

/** "2016 the third quarter". */
function yearThenNthAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const year = yearAt(phrase, at);
  const numbered =
    year === undefined ? undefined : numberedAt(phrase, skip(phrase, year.end, "the"));
  if (year === undefined || numbered === undefined || !("unit" in numbered.value.of))
    return undefined;
  const within: Meaning = { kind: "date", parts: { year: year.value } };
  return nthPiece({ kind: "nth", ...numbered.value, within }, numbered.end);
}

/** "Q3", "Q3 2016", "2016 Q3", "H1 this year". Halves need their year. */
function quarterAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const first = yearAt(phrase, at);
  const part = partOfYearAt(phrase, first?.end ?? at);
  if (part === undefined) return undefined;
  const { unit, nth } = part.value;
  const inYear = (within: Meaning): Meaning => ({ kind: "nth", nth, of: { unit }, within });
  if (first !== undefined)
    return nthPiece(inYear({ kind: "date", parts: { year: first.value } }), part.end);
  const start = skip(phrase, part.end, "of", ",");
  const year = yearAt(phrase, start);
  if (year !== undefined)
    return nthPiece(inYear({ kind: "date", parts: { year: year.value } }), year.end);
  const stepped = steppedAt(phrase, start);
  if (stepped !== undefined) return nthPiece(inYear(stepped.value.meaning), stepped.end);
  return unit === "quarter"
    ? nthPiece(inYear({ kind: "period", unit: "year", step: 0 }), part.end)
    : undefined;
}

function partOfYearAt(phrase: Phrase, at: number): Piece<PartOfYear> | undefined {
  const number = numberAt(phrase, at + 1);
  if (number === undefined || !isGlued(phrase, at + 1)) return undefined;
  const unit = PARTS_OF_YEAR.get(formAt(phrase, at));
  const isMeant = unit === "quarter" || phrase[at]?.isCapital === true;
  return unit !== undefined && isMeant && number.value >= 1 && number.value <= COUNTS[unit]
    ? { value: { unit, nth: number.value }, end: at + 2 }
    : undefined;
}

interface PartOfYear {
  readonly unit: "quarter" | "half";
  readonly nth: number;
}

const PARTS_OF_YEAR: ReadonlyMap<string, PartOfYear["unit"]> = new Map([
  ["q", "quarter"],
  ["h", "half"],
]);

const COUNTS = { quarter: 4, half: 2 } as const;

/** "20th of next month", "the 31st of this month". */
function dayOfStepAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const day = dayAt(phrase, skip(phrase, at, "the"));
  if (day === undefined || !day.value.isOrdinal) return undefined;
  const month = steppedAt(phrase, skip(phrase, day.end, "of"));
  if (month === undefined || phrase[month.end - 1]?.form !== "month") return undefined;
  const meaning: Meaning = {
    kind: "inside",
    parts: { day: day.value.day },
    within: month.value.meaning,
  };
  return { value: { meaning, form: "month-day" }, end: month.end };
}

/** "15th century", "the twenty-first century". */
function centuryAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const nth = ordinalAt(phrase, at);
  if (nth === undefined || nth.value < 1) return undefined;
  const name = skip(phrase, nth.end, "-");
  if (!isAnyOf(phrase[name], ["century"])) return undefined;
  const first = (nth.value - 1) * 100;
  return {
    value: { meaning: { kind: "years", spans: [[Math.max(first, 1), first + 99]] }, form: "year" },
    end: name + 1,
  };
}
