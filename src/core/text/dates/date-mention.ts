import type { Passage } from "../../article/passage.ts";
import type { DayParts } from "./day-parts.ts";
import type { Meaning } from "./meaning.ts";

/** How a date or time is written. A leaked form keeps the form of what it means. */
export type MentionForm =
  | "iso" // "2022-01-09"
  | "month-day" // "January 9", "9 January 2022", "January 9-10"
  | "numeric" // "03/01/2022", of two readings where both parts are 12 at most
  | "weekday" // "Sunday", "last Sunday"
  | "weekday-day" // "Sunday the 2nd", "Sunday (2)"
  | "day" // "on the 2nd"
  | "month" // "January 2022", "in January"
  | "year" // "in 2022", "the 1990s"
  | "relative" // "yesterday", "last week", "three days ago"
  | "time"; // "14:30", "at 2 pm", without a day

/** A date or time that a text names. */
export interface DateMention extends Passage {
  readonly exact: string;
  readonly form: MentionForm;
  /** The day, or the first day of a range. */
  readonly parts: DayParts;
  /** Of "January 9-10" the 10th. */
  readonly until?: DayParts;
  /** "14:30", of a 24-hour clock; may exceed 24:00 as Japanese times do ("25:00"). */
  readonly time?: string;
  /** What the phrase says where `parts` do not say all of it: "last week", "three days ago". */
  readonly meaning?: Meaning;
  /** The night that ends on the day: "on the night to Sunday". Resolves to that day and the one before. */
  readonly night?: "ending";
  /** Id of the row of the leaked conventions that reads it, such as "D-PT-01". */
  readonly convention?: string;
}
