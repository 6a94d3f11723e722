import type { DayParts } from "../date-mention.ts";
import type { Meaning } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { yearAfter } from "./absolute.ts";
import { dayAt } from "./numbers.ts";
import { type DateRule, type DateValue, type Piece, isAnyOf, skip } from "./piece.ts";

const JOINTS = ["-", "–", "—", "to", "until", "till", "til", "through", "thru"];

/** "January 9-10", "from 9 to 12 January", "between May 3 and June 1", with one rule for the ends. */
export const rangeAt =
  (rule: DateRule): DateRule =>
  (phrase, at) => {
    const start = skip(phrase, at, "from", "between");
    const joints = phrase[at]?.form === "between" ? [...JOINTS, "and"] : JOINTS;
    const first = rule(phrase, start) ?? bareDayAt(phrase, start);
    if (first === undefined || !isAnyOf(phrase[first.end], joints)) return undefined;
    const second = secondEnd(rule, { phrase, first });
    if (second === undefined) return undefined;
    const range = rangeOf(first.value.meaning, second.value.meaning);
    return range === undefined
      ? undefined
      : { value: { meaning: range, form: formOf(first.value, second.value) }, end: second.end };
  };

/** "9", to be completed by the other end. */
function bareDayAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const day = dayAt(phrase, at);
  if (day === undefined) return undefined;
  return { value: { meaning: { kind: "date", parts: { day: day.value.day } }, form: "day" }, end: day.end };
}

interface Begun {
  readonly phrase: Phrase;
  readonly first: Piece<DateValue>;
}

function secondEnd(rule: DateRule, { phrase, first }: Begun): Piece<DateValue> | undefined {
  const start = skip(phrase, first.end + 1, "the");
  const dated = rule(phrase, start);
  if (dated !== undefined) return dated;
  if (first.value.form !== "month-day") return undefined;
  const day = bareDayAt(phrase, start);
  const year = day === undefined ? undefined : yearAfter(phrase, day.end);
  if (day === undefined || year === undefined || day.value.meaning.kind !== "date") return day;
  const parts = { ...day.value.meaning.parts, year: year.value };
  return { value: { meaning: { kind: "date", parts }, form: "day" }, end: year.end };
}

/** The range, its ends completed by each other, unless the days run backwards. */
function rangeOf(from: Meaning, to: Meaning): Meaning | undefined {
  if (from.kind !== "date" || to.kind !== "date") return { kind: "range", from, to };
  const first = completed(from.parts, to.parts);
  const last = completed(to.parts, from.parts);
  const isNamed = first.month !== undefined || first.weekday !== undefined || first.year !== undefined;
  const isBackward = first.month === last.month && (last.day ?? 31) <= (first.day ?? 0);
  if (!isNamed || isBackward) return undefined;
  return { kind: "range", from: { kind: "date", parts: first }, to: { kind: "date", parts: last } };
}

/** The month and the year that the other end names, where a day stands without. */
function completed(parts: DayParts, other: DayParts): DayParts {
  const month = parts.month ?? (parts.day === undefined ? undefined : other.month);
  const year = parts.year ?? (parts.weekday !== undefined && month === undefined ? undefined : other.year);
  return {
    ...parts,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

const formOf = (first: DateValue, second: DateValue): DateValue["form"] =>
  first.form === "day" ? second.form : first.form;
