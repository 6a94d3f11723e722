import type { DayParts } from "./day-parts.ts";

/** What calendars count in. A weekend is a Saturday and a Sunday, a half six months. */
export type Unit =
  "day" | "weekend" | "week" | "month" | "quarter" | "half" | "year" | "decade" | "century";

/** "three weeks" is 3 of "week". */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
  /** "four working days": Saturdays and Sundays do not count. */
  readonly isWorking?: true;
}

/** The stretch of a period that a phrase picks: "early next year", "the rest of the week". */
export type PeriodPart = "early" | "beginning" | "middle" | "late" | "end" | "rest" | "so-far";

/** -1 for "last", 0 for "this", 1 for "next". */
export type Step = -1 | 0 | 1;

/** What a phrase says, before anybody asks from where it is said. Resolved by `resolve`. */
export type Meaning =
  /** As much of a date as is named: a day, a month, a year, a weekday. */
  | { readonly kind: "date"; readonly parts: DayParts }
  /** "03/01/2022": two dates, the likelier first. */
  | { readonly kind: "either"; readonly readings: readonly DayParts[] }
  /** "three days ago", "two weeks after tomorrow": the day so far from another. */
  | {
      readonly kind: "shifted";
      readonly by: readonly Amount[];
      readonly direction: -1 | 1;
      readonly from?: Meaning;
    }
  /** "less than two weeks ago": any day from that one to the one it is counted from. */
  | { readonly kind: "less"; readonly than: Meaning }
  /** "two days later", "the next day": counted from a day of the story, which is not looked for. */
  | { readonly kind: "story" }
  /** "this week", "last month": the one so many steps from the present one. */
  | { readonly kind: "period"; readonly unit: Unit; readonly step: number }
  /** "last Sunday", and "Sunday of next week" where `week` is named. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly step: Step }
  | { readonly kind: "weekday-in"; readonly weekday: number; readonly week: number }
  /** "last March", "next January 2": the nearest one before or after. */
  | { readonly kind: "beside"; readonly parts: DayParts; readonly step: Step }
  /** "the last 3 months", "the next two weeks": up to yesterday, or from tomorrow. Decades are whole ones. */
  | { readonly kind: "stretch"; readonly by: readonly Amount[]; readonly direction: -1 | 1 }
  /** "the first week of January", "the third quarter of 2016"; -1 is the last. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly of: { readonly unit: Unit } | { readonly weekday: number };
      readonly within: Meaning;
    }
  /** "20th of next month", "June next year". */
  | { readonly kind: "inside"; readonly parts: DayParts; readonly within: Meaning }
  | { readonly kind: "part"; readonly part: PeriodPart; readonly of: Meaning }
  /** "the week of September 16": the period that holds a day. */
  | { readonly kind: "around"; readonly unit: Unit; readonly day: Meaning }
  /** "two weeks starting May 20"; "within two weeks" starts today. */
  | { readonly kind: "from"; readonly by: readonly Amount[]; readonly start: Meaning }
  /** "the 1990s", "the 15th century": whole years, both included. Readings, the likelier first. */
  | { readonly kind: "years"; readonly spans: readonly (readonly [number, number])[] }
  /** "summer 2015": of the northern half of the world. 0 for spring to 3 for winter. */
  | { readonly kind: "season"; readonly season: number; readonly within?: Meaning }
  | { readonly kind: "range"; readonly from: Meaning; readonly to: Meaning };
