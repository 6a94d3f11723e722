import type { Check } from "./check.ts";

/** Every check there is, in the order in which their outcomes are shown. */
export const checks: readonly Check[] = [];
