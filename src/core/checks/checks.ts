import type { Check } from "./check.ts";
import { dayInParentheses } from "./date/day-in-parentheses.ts";

/** Every check there is, in the order in which their outcomes are shown. */
export const checks: readonly Check[] = [
  dayInParentheses,
  // Checks of quotations follow here.
];
