/** A day of the Gregorian calendar as far as it was written; what was left out is absent. */
export interface DayParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number;
}
