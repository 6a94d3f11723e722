import { weekdayOf } from "../../calendar.ts";
import type { Meaning } from "../meaning.ts";
import { type Days, mondayOf, unitAround } from "./calendar-units.ts";
import { certain, nothing, type Outcome } from "./span.ts";

const NONE = "The period has no such part.";

/** "the first week of January": the week whose Thursday is in it, as ISO 8601 counts; "the second Monday of May". */
export function nthOf({ nth, of }: Extract<Meaning, { kind: "nth" }>, period: Days): Outcome {
  if ("weekday" in of) {
    const first = period.start + ((of.weekday - weekdayOf(period.start) + 7) % 7);
    const last = period.end - ((weekdayOf(period.end) - of.weekday + 7) % 7);
    const day = nth === -1 ? last : first + 7 * (nth - 1);
    return day > period.end ? nothing(NONE) : certain(day);
  }
  const { unit } = of;
  if (unit === "week") {
    const first = mondayOf(period.start + 3);
    const monday = nth === -1 ? mondayOf(period.end - 3) : first + 7 * (nth - 1);
    return monday > period.end ? nothing(NONE) : certain(monday, monday + 6);
  }
  const found = nth === -1 ? unitAround(period.end, unit) : unitAround(period.start, unit, nth - 1);
  return found.start > period.end ? nothing(NONE) : certain(found.start, found.end);
}
