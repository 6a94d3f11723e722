import type { Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { amountsAt } from "./amounts.ts";
import { type DateRule, type DateValue, formAt, type Piece, isAnyOf, skip } from "./piece.ts";

/** "yesterday", "the day after tomorrow", "three days ago", "in two weeks", "two days from tomorrow". */
export const relativeAt: DateRule = (phrase, at) =>
  dayWordAt(phrase, at) ??
  dayBesideAt(phrase, at) ??
  inAmountAt(phrase, at) ??
  amountBesideAt(phrase, at) ??
  boundAt(phrase, at) ??
  ofStoryAt(phrase, at) ??
  partOfDayAt(phrase, at);

const relative = (meaning: Meaning, end: number): Piece<DateValue> => ({
  value: { meaning, form: "relative" },
  end,
});

/** The day so many days from the one that the text speaks from. */
const daysAway = (days: number): Meaning => ({
  kind: "shifted",
  by: [{ count: Math.abs(days), unit: "day" }],
  direction: days < 0 ? -1 : 1,
});

function dayWordAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const day = phrase[at]?.roles.day;
  return day === undefined ? undefined : relative(daysAway(day), at + 1);
}

/** "now" is the day of the text: the end of a range, no date alone. */
export const nowAt: DateRule = (phrase, at) =>
  phrase[at]?.form === "now" ? relative(daysAway(0), at + 1) : undefined;

/** "the day before yesterday", "the day after tomorrow". */
function dayBesideAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const start = skip(phrase, at, "the");
  const [name, side, from] = phrase.slice(start, start + 3);
  const day = from?.roles.day;
  if (name?.form !== "day" || day === undefined) return undefined;
  if (!isAnyOf(side, ["before", "after"])) return undefined;
  return relative(daysAway(day + (side?.form === "before" ? -1 : 1)), start + 3);
}

/** "last night", "this morning": of yesterday and today. */
function partOfDayAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const [word, part] = phrase.slice(at, at + 2);
  if (part?.roles.partOfDay === undefined) return undefined;
  const isLastNight = word?.form === "last" && part.form === "night";
  if (!isLastNight && word?.form !== "this") return undefined;
  return relative(daysAway(isLastNight ? -1 : 0), at + 2);
}

/** "in three weeks", "in a few days", not "in two years of war", "in a year when" and "in one day he ran". */
function inAmountAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const amounts = phrase[at]?.form === "in" ? amountsAt(phrase, at + 1) : undefined;
  if (amounts === undefined || phrase[amounts.end]?.form === "of") return undefined;
  const isOne = isAnyOf(phrase[at + 1], ["a", "an", "one", "1"]) && amounts.end === at + 3;
  const next = phrase[amounts.end];
  if (isOne && next !== undefined && next.kind !== "mark") return undefined;
  return relative({ kind: "shifted", by: amounts.value, direction: 1 }, amounts.end);
}

/** "the next day", "the following week", "the same day": of what the story just told. */
function ofStoryAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const [the, word, unit] = phrase.slice(at, at + 3);
  const isOfStory = the?.form === "the" && isAnyOf(word, ["next", "following", "same", "previous"]);
  return isOfStory &&
    isAnyOf(unit, word?.form === "next" ? ["day"] : ["day", "week", "month", "year"])
    ? relative({ kind: "story" }, at + 3)
    : undefined;
}

/** "more than two weeks ago": the day itself, as the bound; "less than" is every day since. */
function boundAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const isLess = phrase[at]?.form === "less";
  if ((!isLess && phrase[at]?.form !== "more") || phrase[at + 1]?.form !== "than") return undefined;
  const bound = amountBesideAt(phrase, at + 2);
  if (bound === undefined || !isLess) return bound;
  return relative({ kind: "less", than: bound.value.meaning }, bound.end);
}

/** "three days ago", "two weeks from now", "two days before yesterday". */
function amountBesideAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const amounts = amountsAt(phrase, at);
  if (amounts === undefined) return undefined;
  const { value: by, end } = amounts;
  const side = formAt(phrase, end);
  const shift = { kind: "shifted", by } as const;
  if (side === "ago") return relative({ ...shift, direction: -1 }, end + 1);
  if (side === "later") return relative({ kind: "story" }, end + 1);
  if (!["from", "after", "before"].includes(side)) return undefined;
  if (formAt(phrase, end + 1) === "now") return relative({ ...shift, direction: 1 }, end + 2);
  const from = dayWordAt(phrase, end + 1);
  const direction = side === "before" ? -1 : 1;
  return from && relative({ ...shift, direction, from: from.value.meaning }, from.end);
}
