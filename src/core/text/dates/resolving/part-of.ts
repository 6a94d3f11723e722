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
      return published < start ? nothing("It has not begun.") : certain(start, Math.max(start, Math.min(end, published - 1)));
    default: {
      const [first, last] = boundsOf(part, period);
      return certain(first, last);
    }
  }
}

/** Weeks part into Monday to Wednesday and Thursday to Sunday, months at the 15th, years in halves. */
function boundsOf(part: "early" | "middle" | "late", { start, end }: Days): readonly [number, number] {
  const length = end - start + 1;
  if (length <= 7) {
    return { early: [start, start + 2], middle: [start + 1, start + 4], late: [start + 3, end] }[part] as [number, number];
  }
  if (length <= 31) {
    return { early: [start, start + 14], middle: [start + 9, start + 19], late: [start + 15, end] }[part] as [number, number];
  }
  const months = Math.round(length / 30.44);
  const at = (share: number) => shifted(start, [{ count: Math.round(months * share), unit: "month" }], 1);
  return { early: [start, at(1 / 2) - 1], middle: [at(1 / 3), at(2 / 3) - 1], late: [at(1 / 2), end] }[part] as [number, number];
}
