import type { Meaning, Unit } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { absoluteAt } from "./absolute.ts";
import { numericAt } from "./numeric.ts";
import { after, type DateRule, formAt, isAnyOf, longestOf, type Piece, skip } from "./piece.ts";
import { STARTS } from "./stretch.ts";
import { dayAloneAt, weekdayAt } from "./weekday.ts";

/** "the week of September 16", "the week commencing 4 February", "w/c 4 Feb". */
export const weekOfAt: DateRule = (phrase, at) => {
  const opening = openingAt(phrase, skip(phrase, at, "the"));
  if (opening === undefined) return undefined;
  const rules = [absoluteAt, numericAt, dayAloneAt, weekdayAt];
  const day = longestOf(rules, phrase, skip(phrase, opening.end, "on"));
  if (day === undefined) return undefined;
  const meaning: Meaning = { kind: "around", unit: opening.value, day: day.value.meaning };
  return { value: { meaning, form: "relative" }, end: day.end };
};

function openingAt(phrase: Phrase, at: number): Piece<Unit> | undefined {
  const short = after(phrase, at, "w", "/", "c");
  if (short !== undefined) return { value: "week", end: short };
  const form = formAt(phrase, at);
  if (form !== "week" && form !== "month") return undefined;
  return isAnyOf(phrase[at + 1], ["of", ...STARTS]) ? { value: form, end: at + 2 } : undefined;
}
