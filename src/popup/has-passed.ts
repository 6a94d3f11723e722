import type { ReportDate } from "../core/verify/report.ts";

/** When a text was published, where that is known, and when it is read. ISO 8601 dates. */
export interface Days {
  readonly published: string | undefined;
  readonly today: string;
}

/**
 * Whether a text speaks of a day as ahead that is over for who reads it today: "are expected to hold
 * talks on January 9-10". By every reading; without a day of publication the text's tense tells.
 */
export function hasPassed(
  { resolution, tense }: Pick<ReportDate, "resolution" | "tense">,
  { published, today }: Days,
): boolean {
  const { readings } = resolution;
  const isAhead = ({ start }: { readonly start: string }) =>
    published === undefined ? tense === "future" : start > published;
  return readings.length > 0 && readings.every((one) => isAhead(one) && one.end < today);
}
