import type { DatePage } from "./world/date-pages.ts";

/** A flag that a page must give: its check, the words it stands on, and their ISO 8601 date. */
type ExpectedFlag = readonly [check: string, words: string, resolved: string | null];

/** A date that the list must hold: as written, its ISO 8601 days, and the same in American English. */
type ExpectedDate = readonly [written: string, days: string, words: string];

/** What a page of dates must give: exactly these flags and no others, and among its dates these. */
export interface Expected {
  readonly language: string;
  readonly flags: readonly ExpectedFlag[];
  readonly dates: readonly ExpectedDate[];
  /** First and last day of its probable publication, where the page tells none. */
  readonly probably?: readonly [start: string, end: string];
}

const IN_PARENTHESES = "date/day-in-parentheses";
const LEAKED = "date/leaked-convention";

/** By the name of the page's file. */
export const EXPECTED: Readonly<Record<DatePage, Expected>> = {
  "dam-emergency.html": {
    language: "Brazilian Portuguese",
    flags: [
      [IN_PARENTHESES, "Sunday (12)", "2023-02-12"],
      [LEAKED, "Monday (13/2)", "2023-02-13"],
      [IN_PARENTHESES, "Friday (10)", "2023-02-10"],
      [IN_PARENTHESES, "Thursday (16)", "2023-02-16"],
      [LEAKED, "at 14h30", null],
    ],
    dates: [
      ["Sunday (12)", "2023-02-12", "Sunday, February 12, 2023"],
      ["Monday (13/2)", "2023-02-13", "Monday, February 13, 2023"],
      ["Thursday (16)", "2023-02-16", "Thursday, February 16, 2023"],
    ],
  },
  "port-strike.html": {
    language: "Spanish",
    flags: [
      [LEAKED, "the past March 4", "2024-03-04"],
      [LEAKED, "at 14:30 hours", null],
      [LEAKED, "next March 11", "2024-03-11"],
      [LEAKED, "on 5 of March", "2024-03-05"],
    ],
    dates: [
      ["the past March 4", "2024-03-04", "Monday, March 4, 2024"],
      ["next March 11", "2024-03-11", "Monday, March 11, 2024"],
      ["on 5 of March", "2024-03-05", "Tuesday, March 5, 2024"],
    ],
  },
  "rail-signal-box.html": {
    language: "German",
    flags: [
      [LEAKED, "the night to Sunday", "2023-11-11"],
      [LEAKED, "on the 11. November", "2023-11-11"],
      [LEAKED, "18 o’clock", null],
      [LEAKED, "night from Friday to Saturday", "2023-11-10"],
    ],
    dates: [
      ["the night to Sunday", "2023-11-11/2023-11-12", "November 11 – 12, 2023"],
      ["on the 11. November", "2023-11-11", "Saturday, November 11, 2023"],
      ["night from Friday to Saturday", "2023-11-10/2023-11-11", "November 10 – 11, 2023"],
    ],
  },
  "ferry-inspection.html": {
    language: "Japanese",
    flags: [
      [LEAKED, "on the 8th", "2024-05-08"],
      [LEAKED, "7th (Tuesday)", "2024-05-07"],
      [LEAKED, "Reiwa 5", null],
      [LEAKED, "at 25:00", null],
      [LEAKED, "before dawn on the 9th", "2024-05-09"],
    ],
    dates: [
      ["on the 8th", "2024-05-08", "Wednesday, May 8, 2024"],
      ["7th (Tuesday)", "2024-05-07", "Tuesday, May 7, 2024"],
      ["Reiwa 5", "2023-01-01/2023-12-31", "2023"],
    ],
  },
  "battery-plant.html": {
    language: "Korean",
    flags: [
      [LEAKED, "last 8th", "2024-05-08"],
      [LEAKED, "last month 30th", "2024-04-30"],
      [LEAKED, "on the 2nd (local time)", "2024-05-02"],
    ],
    dates: [
      ["last 8th", "2024-05-08", "Wednesday, May 8, 2024"],
      ["last month 30th", "2024-04-30", "Tuesday, April 30, 2024"],
      ["on the 2nd (local time)", "2024-05-02", "Thursday, May 2, 2024"],
    ],
  },
  "flood-shelter.html": {
    language: "Indonesian",
    flags: [
      [LEAKED, "Monday (14/2)", "2022-02-14"],
      [LEAKED, "Sunday (13/2/2022)", "2022-02-13"],
      [LEAKED, "16.30 WIB", null],
    ],
    dates: [
      ["Monday (14/2)", "2022-02-14", "Monday, February 14, 2022"],
      ["Sunday (13/2/2022)", "2022-02-13", "Sunday, February 13, 2022"],
    ],
  },
  "lake-quota.html": {
    language: "Persian",
    flags: [
      [LEAKED, "12 Dey 1400", "2022-01-02"],
      [LEAKED, "16 Dey 1400", "2022-01-06"],
    ],
    dates: [
      ["12 Dey 1400", "2022-01-02", "Sunday, January 2, 2022"],
      ["16 Dey 1400", "2022-01-06", "Thursday, January 6, 2022"],
    ],
  },
  "rice-price.html": {
    language: "Thai",
    flags: [
      [LEAKED, "January 2, 2565", "2022-01-02"],
      [LEAKED, "10 January 2565", "2022-01-10"],
    ],
    dates: [
      ["January 2, 2565", "2022-01-02", "Sunday, January 2, 2022"],
      ["10 January 2565", "2022-01-10", "Monday, January 10, 2022"],
    ],
  },
  "undated-talks.html": {
    language: "Brazilian Portuguese, without a date of publication",
    flags: [[IN_PARENTHESES, "Sunday (2)", "2022-01-02"]],
    dates: [
      ["Sunday (2)", "2022-01-02", "Sunday, January 2, 2022"],
      ["January 9-10", "2022-01-09/2022-01-10", "January 9 – 10, 2022 This has passed."],
    ],
    probably: ["2022-01-02", "2022-01-08"],
  },
  "river-bridge.html": {
    language: "native English",
    flags: [],
    dates: [
      ["Monday, May 20", "2024-05-20", "Monday, May 20, 2024"],
      ["the spring of 2025", "2025-03-01/2025-05-31", "March – May 2025"],
      ["1931", "1931-01-01/1931-12-31", "1931"],
      ["the 1990s", "1990-01-01/1999-12-31", "1990 – 1999"],
      ["July 4, 1976", "1976-07-04", "Sunday, July 4, 1976"],
      ["March 2011", "2011-03-01/2011-03-31", "March 2011"],
    ],
  },
};
