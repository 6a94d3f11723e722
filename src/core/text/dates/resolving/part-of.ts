import type { DayNumber } from "../../calendar.ts";
import type { PeriodPart } from "../meaning.ts";
import { type Days, shifted } from "./calendar-units.ts";
import { certain, nothing, type Outcome } from "./span.ts";

/** The stretch of a period that "early", "late", "the rest of" pick, the rest counted from a day. */
export function partOf(part: PeriodPart, period: Days, published: DayNumber): Outcome {
  const { start, end } = period;
  switch (part) {
    case "rest":
      return published > end ? nothing("It is over.") : certain(Math.max(start, published), end);
    case "so-far":
      return published < start
        ? nothing("It has not begun.")
        : certain(start, Math.max(start, Math.min(end, published - 1)));
    default: {
      const [first, last] = boundsOf(part, period);
      return certain(first, last);
    }
  }
}

type Bounds = readonly [DayNumber, DayNumber];

/** How a period is cut; nobody says where "early" ends, so this is what most would accept. */
function boundsOf(part: Exclude<PeriodPart, "rest" | "so-far">, period: Days): Bounds {
  const { start, end } = period;
  const length = end - start + 1;
  if (length <= 7) return daysOf(part, start, [2, 1, 4, 3, 6]);
  if (length <= 31) return daysOf(part, start, [14, 9, 19, 15, end - start]);
  return monthsOf(part, period, Math.round(length / 30.44));
}

/** The last day of the beginning, first and last of the middle, first and last of the end, from 0. */
type Cuts = readonly [number, number, number, number, number];

function daysOf(part: string, start: DayNumber, cuts: Cuts): Bounds {
  const [early, middle, middleEnd, late, end] = cuts;
  if (part === "middle") return [start + middle, start + middleEnd];
  return part === "early" || part === "beginning"
    ? [start, start + early]
    : [start + late, start + end];
}

/** "Early" and "late" are halves of a year, "beginning", "middle" and "end" thirds. */
function monthsOf(part: string, { start, end }: Days, months: number): Bounds {
  const after = (share: number) =>
    shifted(start, [{ count: Math.round(months * share), unit: "month" }], 1);
  switch (part) {
    case "early":
      return [start, after(1 / 2) - 1];
    case "late":
      return [after(1 / 2), end];
    case "beginning":
      return [start, after(1 / 3) - 1];
    case "end":
      return [after(2 / 3), end];
    default:
      return [after(1 / 3), after(2 / 3) - 1];
  }
}
