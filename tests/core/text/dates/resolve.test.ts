import { describe, expect, it } from "vitest";
import { readDates } from "../../../../src/core/text/dates/read-dates.ts";
import type { Standpoint } from "../../../../src/core/text/dates/resolution.ts";
import { resolve } from "../../../../src/core/text/dates/resolve.ts";

/** What the one date of a text comes to, in short. */
function resolved(text: string, standpoint: Standpoint): string {
  const [mention] = readDates(text);
  if (mention === undefined) return "nothing read";
  const resolution = resolve(mention, standpoint);
  if (resolution.kind === "unresolved") return resolution.why;
  const readings = resolution.kind === "resolved" ? [resolution.reading] : resolution.readings;
  return readings
    .map(({ start, end }) => (start === end ? start : `${start}..${end}`))
    .join(" or ");
}

/** 2022-01-03 was a Monday. */
const MONDAY = { published: "2022-01-03" };
const PAST: Standpoint = { ...MONDAY, tense: "past" };
const FUTURE: Standpoint = { ...MONDAY, tense: "future" };

const CASES: readonly (readonly [string, Standpoint, string])[] = [
  // What is certain needs no publication date.
  ["on January 9, 2022", {}, "2022-01-09"],
  ["in January 2022", {}, "2022-01-01..2022-01-31"],
  ["in the 1990s", {}, "1990-01-01..1999-12-31"],
  ["in Q3 2016", {}, "2016-07-01..2016-09-30"],
  ["in summer 2015", {}, "2015-06-01..2015-08-31"],
  ["in early 2008", {}, "2008-01-01..2008-06-30"],
  ["on January 9", {}, "It is counted from the day of publication, and that is not known."],
  ["yesterday", {}, "It is counted from the day of publication, and that is not known."],
  ["on February 30, 2022", {}, "There is no 30 February 2022."],
  ["two days later", PAST, "It is counted from a day that the text speaks of."],
  // The year that is left out is the nearest one; far from it the tense decides.
  ["on January 9", MONDAY, "2022-01-09"],
  ["on December 30", MONDAY, "2021-12-30"],
  ["on June 30", PAST, "2021-06-30"],
  ["on June 30", FUTURE, "2022-06-30"],
  ["on June 30", MONDAY, "2022-06-30 or 2021-06-30"],
  ["on February 29", MONDAY, "2020-02-29 or 2024-02-29"],
  // Weekdays.
  ["on Sunday", PAST, "2022-01-02"],
  ["on Sunday", FUTURE, "2022-01-09"],
  ["on Sunday", MONDAY, "2022-01-02 or 2022-01-09"],
  ["this Friday", PAST, "2021-12-31"],
  ["this Friday", FUTURE, "2022-01-07"],
  ["last Sunday", PAST, "2022-01-02"],
  ["next Sunday", FUTURE, "2022-01-16 or 2022-01-09"],
  ["Friday of next week", FUTURE, "2022-01-14"],
  ["on Sunday the 2nd", PAST, "2022-01-02"],
  ["on Tuesday the 2nd", PAST, "No Tuesday the 2nd lies near the day of publication."],
  ["on Thursday the 30th", PAST, "2021-12-30"],
  ["on Sunday the 2nd", { published: "2022-01-02", tense: "past" }, "2022-01-02"],
  ["on Sunday the 2nd", { published: "2021-12-31", tense: "future" }, "2022-01-02"],
  ["on Sunday the 2nd", { published: "2022-02-02", tense: "past" }, "2022-01-02"],
  [
    "on Sunday the 2nd",
    { published: "2022-02-10", tense: "past" },
    "No Sunday the 2nd lies near the day of publication.",
  ],
  ["on Wednesday the 2nd", { published: "2022-02-03", tense: "future" }, "2022-03-02"],
  ["on Friday the 31st", { published: "2022-01-05", tense: "past" }, "2021-12-31"],
  // Both 2 February and 2 March 2022 were Wednesdays.
  ["on Wednesday the 2nd", { published: "2022-02-28", tense: "past" }, "2022-02-02"],
  ["on Wednesday the 2nd", { published: "2022-02-28", tense: "future" }, "2022-03-02"],
  ["on Wednesday the 2nd", { published: "2022-03-05", tense: "past" }, "2022-03-02"],
  // A day alone is the last one, up to the day after publication.
  ["on the 2nd.", PAST, "2022-01-02"],
  ["on the 4th.", PAST, "2022-01-04"],
  ["on the 5th.", PAST, "2021-12-05"],
  ["on the 5th.", FUTURE, "2022-01-05"],
  // Both orders of a numeric date, unless only one is a day.
  ["on 03/01/2022", {}, "2022-03-01 or 2022-01-03"],
  ["on 03/01/2022", MONDAY, "2022-01-03 or 2022-03-01"],
  ["on 13/01/2022", {}, "2022-01-13"],
  // Counted from publication.
  ["yesterday", PAST, "2022-01-02"],
  ["the day after tomorrow", FUTURE, "2022-01-05"],
  ["two weeks ago", PAST, "2021-12-20"],
  ["1 month and 3 days ago", PAST, "2021-11-30"],
  ["in three weeks", FUTURE, "2022-01-24"],
  ["in four business days", FUTURE, "2022-01-07"],
  ["in five business days", FUTURE, "2022-01-10"],
  ["ten working days ago", PAST, "2021-12-20"],
  ["in one working day.", { published: "2022-01-08", tense: "future" }, "2022-01-10"],
  ["less than two weeks ago", PAST, "2021-12-20..2022-01-03"],
  ["last week", PAST, "2021-12-27..2022-01-02"],
  ["this weekend", PAST, "2022-01-01..2022-01-02"],
  ["this weekend", FUTURE, "2022-01-08..2022-01-09"],
  ["last month", PAST, "2021-12-01..2021-12-31"],
  ["over the last 3 months", PAST, "2021-10-03..2022-01-02"],
  ["over the past year", PAST, "2021-01-03..2022-01-02"],
  ["earlier this month", PAST, "2022-01-01..2022-01-02"],
  ["the rest of the month", FUTURE, "2022-01-03..2022-01-31"],
  ["the first week of January", PAST, "2022-01-03..2022-01-09"],
  ["the second Monday of next month", FUTURE, "2022-02-14"],
  ["20th of next month", FUTURE, "2022-02-20"],
  ["last March", PAST, "2021-03-01..2021-03-31"],
  ["the week of January 12", FUTURE, "2022-01-10..2022-01-16"],
  ["two weeks starting January 10", FUTURE, "2022-01-10..2022-01-23"],
  // A winter is of two years.
  ["this winter", { published: "2022-01-04" }, "2021-12-01..2022-02-28"],
  ["last winter", { published: "2022-01-04" }, "2020-12-01..2021-02-28"],
  ["this winter", { published: "2022-11-04" }, "2022-12-01..2023-02-28"],
  ["this summer", { published: "2022-01-04" }, "2022-06-01..2022-08-31"],
  // Ranges.
  ["December 30 to January 2, 2022", {}, "2021-12-30..2022-01-02"],
  ["January 9-10", FUTURE, "2022-01-09..2022-01-10"],
  ["from December 28 to January 5", PAST, "2021-12-28..2022-01-05"],
  [
    "from 10/1 to 11/7",
    { published: "2018-10-24" },
    "2018-10-01..2018-11-07 or 2019-01-10..2019-07-11",
  ],
];

describe("resolve", () => {
  it.each(CASES)("resolves %j from %j to %s", (text, standpoint, expected) => {
    expect(resolved(text, standpoint)).toBe(expected);
  });

  it("begins the night that ends on a day on the day before", () => {
    const mention = {
      start: 0,
      end: 0,
      exact: "the night to Sunday",
      form: "weekday",
      parts: { weekday: 0 },
      night: "ending",
    } as const;
    const reading = { start: "2022-01-01", end: "2022-01-02", weight: 1 };
    expect(resolve(mention, PAST)).toEqual({ kind: "resolved", reading });
  });

  it("gives readings whose weights add up to one", () => {
    const [mention] = readDates("on 03/04/2022");
    const resolution = mention === undefined ? undefined : resolve(mention, {});
    const weights = resolution?.kind === "ambiguous" ? resolution.readings : [];
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });
});
