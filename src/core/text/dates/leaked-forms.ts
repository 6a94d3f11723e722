import { calendarForms } from "./leaked-forms-calendar.ts";
import { dayForms } from "./leaked-forms-day.ts";
import { monthForms } from "./leaked-forms-month.ts";
import { timeForms } from "./leaked-forms-time.ts";
import { weekdayForms } from "./leaked-forms-weekday.ts";
import type { LeakedRow } from "./leaked-row.ts";

/** Every row of the leaked date conventions. Of two that fit the same words, the earlier counts. */
export const leakedForms: readonly LeakedRow[] = [
  ...weekdayForms,
  ...dayForms,
  ...monthForms,
  ...timeForms,
  ...calendarForms,
];
