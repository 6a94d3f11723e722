import type { Meaning, Step } from "../meaning.ts";
import type { Phrase, Token } from "../tokens.ts";
import { dayAt } from "./numbers.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, skip } from "./piece.ts";

/** "Sunday", "last Sunday", "Sunday the 2nd", "Friday of next week", "this week on Friday". */
export const weekdayAt: DateRule = (phrase, at) =>
  weekThenWeekday(phrase, at) ??
  weekdayThenWeek(phrase, at) ??
  steppedWeekday(phrase, at) ??
  plainWeekday(phrase, at);

const weekdayPiece = (meaning: Meaning, end: number): Piece<DateValue> => ({
  value: { meaning, form: "weekday" },
  end,
});

/** "last Sunday", "this coming Friday". */
function steppedWeekday(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const step = phrase[at]?.roles.step;
  if (step === undefined) return undefined;
  const isThisComing = step === 0 && isAnyOf(phrase[at + 1], ["coming", "past"]);
  const start = isThisComing ? at + 2 : at + 1;
  const weekday = phrase[start]?.roles.weekday;
  return weekday === undefined || isPlural(phrase[start])
    ? undefined
    : weekdayPiece({ kind: "weekday", weekday, step }, start + 1);
}

/** "Sundays" are no day. */
const isPlural = (token: Token | undefined): boolean => token?.form.endsWith("days") === true;

function plainWeekday(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const token = phrase[at];
  const weekday = token?.roles.weekday;
  if (token === undefined || weekday === undefined || isPlural(token)) return undefined;
  const day = dayAfter(phrase, at + 1);
  if (day !== undefined) {
    const meaning: Meaning = { kind: "date", parts: { weekday, day: day.value } };
    return { value: { meaning, form: "weekday-day" }, end: day.end };
  }
  // Alone, "Sun" is a newspaper and "Mon" a language.
  const isWeak = token.roles.isShort === true && !isAnyOf(phrase[at - 1], ["from", "to", "-"]);
  return isWeak ? undefined : weekdayPiece({ kind: "date", parts: { weekday } }, at + 1);
}

/** "the 2nd" after a weekday, and "2nd" where no noun follows that it might number. */
function dayAfter(phrase: Phrase, at: number): Piece<number> | undefined {
  const start = skip(phrase, at, ",");
  const hasArticle = phrase[start]?.form === "the";
  const day = dayAt(phrase, hasArticle ? start + 1 : start);
  if (day === undefined) return undefined;
  const isNamed = hasArticle || (phrase[start]?.isOrdinal === true && start === at);
  return isNamed && !isFollowedByNoun(phrase, day.end)
    ? { value: day.value.day, end: day.end }
    : undefined;
}

/** "next week", and of "this week" the step. */
export function weekAt(phrase: Phrase, at: number): Piece<Step> | undefined {
  const step = phrase[at]?.roles.step;
  return step !== undefined && phrase[at + 1]?.form === "week"
    ? { value: step, end: at + 2 }
    : undefined;
}

function weekThenWeekday(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const week = weekAt(phrase, at);
  if (week === undefined) return undefined;
  const start = skip(phrase, skip(phrase, week.end, ","), "on");
  const weekday = phrase[start]?.roles.weekday;
  return weekday === undefined
    ? undefined
    : weekdayPiece({ kind: "weekday-in", weekday, week: week.value }, start + 1);
}

function weekdayThenWeek(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "on");
  const weekday = phrase[start]?.roles.weekday;
  if (weekday === undefined) return undefined;
  const week = weekAt(phrase, skip(phrase, start + 1, ",", "of", "in"));
  return week === undefined
    ? undefined
    : weekdayPiece({ kind: "weekday-in", weekday, week: week.value }, week.end);
}

/** Words before a lone day of the month. */
const BEFORE_DAYS = "on by until till since from to before after between for of through and".split(
  " ",
);

/** "on the 2nd": the digits with a suffix, and no noun after them ("on the 2nd floor"). */
export const dayAloneAt: DateRule = (phrase, at) => {
  const day = phrase[at]?.form === "the" ? dayAt(phrase, at + 1) : undefined;
  if (day === undefined || phrase[at + 1]?.isOrdinal !== true) return undefined;
  const isSaid = isAnyOf(phrase[at - 1], BEFORE_DAYS) && !isFollowedByNoun(phrase, day.end);
  const meaning: Meaning = { kind: "date", parts: { day: day.value.day } };
  return isSaid ? { value: { meaning, form: "day" }, end: day.end } : undefined;
};

/** Words that are no nouns and may follow a lone day. */
const AFTER_DAYS =
  "and or at to in on until till for by from around about after before with when that but as while if where who which".split(
    " ",
  );

function isFollowedByNoun(phrase: Phrase, at: number): boolean {
  const next = phrase[at];
  return next !== undefined && next.kind !== "mark" && !isAnyOf(next, AFTER_DAYS);
}
