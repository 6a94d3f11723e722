import type { Meaning, Unit } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { absoluteAt } from "./absolute.ts";
import { numericAt } from "./numeric.ts";
import { type DateRule, type Piece, isAnyOf, longestOf, skip } from "./piece.ts";
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
  const [first, second, third] = phrase.slice(at, at + 3);
  if (first?.form === "w" && second?.form === "/" && third?.form === "c") {
    return { value: "week", end: at + 3 };
  }
  const unit = first?.roles.unit;
  return isAnyOf(first, ["week", "month"]) &&
    unit !== undefined &&
    isAnyOf(second, ["of", ...STARTS])
    ? { value: unit, end: at + 2 }
    : undefined;
}
