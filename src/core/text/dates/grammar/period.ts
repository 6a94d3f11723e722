import type { Meaning, Step } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { isMonth, monthAt } from "./absolute.ts";
import { largeNumberAt, yearAt } from "./numbers.ts";
import {
  type DateRule,
  type DateValue,
  formAt,
  isAnyOf,
  longestOf,
  numberAt,
  type Piece,
  rolesAt,
  skip,
} from "./piece.ts";

/** "January 2022", "in January", "2022", "last week", "summer 2015": a period as it stands, no part of one. */
export const periodAt: DateRule = (phrase, at) =>
  longestOf(
    [
      monthYearAt,
      steppedAt,
      weekendAt,
      afterNextAt,
      steppedMonthAt,
      seasonAt,
      monthAloneAt,
      yearAloneAt,
      numberedYearAt,
    ],
    phrase,
    at,
  );

const piece = (meaning: Meaning, form: DateValue["form"], end: number): Piece<DateValue> => ({
  value: { meaning, form },
  end,
});

/** "January 2022", "June of 1999", "2016 June", "June next year". */
function monthYearAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const first = monthAt(phrase, at);
  if (first === undefined) return yearMonthAt(phrase, at);
  const start = skip(phrase, first.end, ",", ".", "of", "in", "-", "/");
  const year = yearAt(phrase, start) ?? shortYearAt(phrase, at);
  if (year !== undefined) {
    return piece(
      { kind: "date", parts: { year: year.value, month: first.value } },
      "month",
      year.end,
    );
  }
  const within = steppedAt(phrase, start);
  if (within === undefined || phrase[start + 1]?.form !== "year") return undefined;
  return piece(
    { kind: "inside", parts: { month: first.value }, within: within.value.meaning },
    "month",
    within.end,
  );
}

/** "2016 June". */
function yearMonthAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const year = yearAt(phrase, at);
  const month = year === undefined ? undefined : monthAt(phrase, skip(phrase, year.end, ","));
  if (year === undefined || month === undefined) return undefined;
  return piece(
    { kind: "date", parts: { year: year.value, month: month.value } },
    "month",
    month.end,
  );
}

/** "August 99": no day has that number. */
function shortYearAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const token = phrase[at + 1];
  const isYear = token?.kind === "number" && token.form.length === 2 && token.value > 31;
  const next = phrase[at + 2];
  return isYear && (next === undefined || next.kind === "mark")
    ? { value: 1900 + token.value, end: at + 2 }
    : undefined;
}

/** "last week", "this month", "the next decade". Days are left out: "the next day" is that of the story. */
export function steppedAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const isOfDecades =
    formAt(phrase, at) === "the" && isAnyOf(phrase[at + 2], ["decade", "century"]);
  const start = isOfDecades ? at + 1 : at;
  const { step } = rolesAt(phrase, start);
  const { unit } = rolesAt(phrase, start + 1);
  return step === undefined || unit === undefined || !isPeriod(phrase, start + 1)
    ? undefined
    : piece({ kind: "period", unit, step }, "relative", start + 2);
}

/** A week or longer, and one. */
const isPeriod = (phrase: Phrase, at: number): boolean =>
  !isAnyOf(phrase[at], ["day", "half"]) && !formAt(phrase, at).endsWith("s");

/** "the weekend": this one. "The week" alone may be any. */
function weekendAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  return phrase[at]?.form === "the" && phrase[at + 1]?.form === "weekend"
    ? piece({ kind: "period", unit: "weekend", step: 0 }, "relative", at + 2)
    : undefined;
}

/** "the week after next". */
function afterNextAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "the");
  const unit = phrase[start]?.roles.unit;
  if (unit === undefined || phrase[start + 1]?.form !== "after") return undefined;
  const next = skip(phrase, start + 2, "the");
  return phrase[next]?.form === "next"
    ? piece({ kind: "period", unit, step: 2 }, "relative", next + 1)
    : undefined;
}

/** "last March", "next January 2", "this September". */
function steppedMonthAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const step = phrase[at]?.roles.step;
  const month = step === undefined ? undefined : monthAt(phrase, at + 1);
  if (step === undefined || month === undefined || !isMonth(phrase, at + 1, false)) {
    return undefined;
  }
  return piece({ kind: "beside", parts: { month: month.value }, step }, "month", month.end);
}

/** "this summer", "summer of 2015", "the winter", "in autumn". Spring and fall are other words alone. */
function seasonAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const { step } = rolesAt(phrase, at);
  const isThe = formAt(phrase, at) === "the";
  const start = step === undefined && !isThe ? at : at + 1;
  const { season } = rolesAt(phrase, start);
  if (season === undefined) return undefined;
  const within = yearOfSeason(phrase, start + 1, step);
  if (within !== undefined) {
    return piece({ kind: "season", season, within: within.value }, "relative", within.end);
  }
  const isSaid = isThe || isAnyOf(phrase[at - 1], ["in", "by", "mid", "since", "until"]);
  const isName = isAnyOf(phrase[start], ["spring", "fall"]);
  return isSaid && !isName ? piece({ kind: "season", season }, "relative", start + 1) : undefined;
}

/** The year of "last summer" and of "summer of 2015". */
function yearOfSeason(
  phrase: Phrase,
  at: number,
  step: Step | undefined,
): Piece<Meaning> | undefined {
  if (step !== undefined) return { value: { kind: "period", unit: "year", step }, end: at };
  const year = yearAt(phrase, skip(phrase, at, "of", ","));
  return year && { value: { kind: "date", parts: { year: year.value } }, end: year.end };
}

/** Words before a month or year without a day. */
const BEFORE =
  "in since until till by from during of to before after between and through early mid late middle end beginning start - – for".split(
    " ",
  );

/** Months that are names or other words, too. */
const NAMES: readonly string[] = ["april", "may", "june", "march", "august"];

function monthAloneAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const named = monthAt(phrase, at);
  const token = phrase[at];
  if (named === undefined || token === undefined) return undefined;
  const isSaid = isAnyOf(phrase[at - 1], BEFORE);
  const isWeak = token.roles.isShort === true || NAMES.includes(token.form);
  const isBesideNumber = numberAt(phrase, named.end) !== undefined;
  if (!token.isCapital || isBesideNumber || (isWeak && !isSaid)) return undefined;
  return piece({ kind: "date", parts: { month: named.value } }, "month", named.end);
}

function yearAloneAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const year = isAnyOf(phrase[at - 1], BEFORE) ? yearAt(phrase, at) : undefined;
  if (year === undefined || isFigure(phrase, at, year.end)) return undefined;
  return piece({ kind: "date", parts: { year: year.value } }, "year", year.end);
}

/** "to 2,016" and "of 1500 people" count; "in 2014" does not. */
function isFigure(phrase: Phrase, at: number, end: number): boolean {
  const isYearWord = isAnyOf(phrase[at - 1], ["in", "since", "during"]);
  if (phrase[end]?.kind === "other" && !isYearWord) return true;
  return isAnyOf(phrase[at - 1], ["-", "–"]);
}

/** "year 247", "the year two hundred and sixty seven". */
function numberedYearAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  if (phrase[at]?.form !== "year") return undefined;
  const digits = phrase[at + 1];
  const year =
    digits?.kind === "number" && !digits.isOrdinal && digits.value > 31
      ? { value: digits.value, end: at + 2 }
      : largeNumberAt(phrase, at + 1);
  if (year === undefined || year.value === 0) return undefined;
  return piece({ kind: "date", parts: { year: year.value } }, "year", year.end);
}
