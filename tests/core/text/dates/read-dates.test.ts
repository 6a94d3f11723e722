import { describe, expect, it } from "vitest";
import type { DayParts } from "../../../../src/core/text/dates/day-parts.ts";
import { readDates } from "../../../../src/core/text/dates/read-dates.ts";

/** What is read of a text: the words, and where they are plain the parts and the time. */
const read = (text: string): readonly string[] =>
  readDates(text).map(({ exact, form, parts, until, time }) =>
    [exact, form, told(parts), until === undefined ? "" : `to ${told(until)}`, time ?? ""]
      .join(" | ")
      .replace(/(?: \| )+$/, ""),
  );

const told = (parts: DayParts): string =>
  (["year", "month", "day", "weekday"] as const)
    .filter((name) => parts[name] !== undefined)
    .map((name) => `${name[0] ?? ""}${parts[name] ?? ""}`)
    .join(" ");

const DATES: readonly (readonly [string, readonly string[]])[] = [
  ["The law passed on January 9, 2022.", ["January 9, 2022 | month-day | y2022 m1 d9"]],
  ["It opens on Jan. 9.", ["Jan. 9 | month-day | m1 d9"]],
  ["He left on the 9th of January.", ["9th of January | month-day | m1 d9"]],
  ["They met on Sunday, January 2.", ["Sunday, January 2 | month-day | m1 d2 w0"]],
  ["It was May twenty-first.", ["May twenty-first | month-day | m5 d21"]],
  [
    "He was born on September 10, nineteen zero one.",
    ["September 10, nineteen zero one | month-day | y1901 m9 d10"],
  ],
  ["Posted 2022-01-09 by staff", ["2022-01-09 | iso | y2022 m1 d9"]],
  ["Posted 03/01/2022 by staff", ["03/01/2022 | numeric | y2022 m3 d1"]],
  ["The fair opens on 22/04.", ["22/04 | numeric | m4 d22"]],
  ["He came on Sunday and left.", ["Sunday | weekday | w0"]],
  ["He came last Sunday.", ["last Sunday | weekday | w0"]],
  ["He came on Sunday the 2nd.", ["Sunday the 2nd | weekday-day | d2 w0"]],
  ["He came on Friday 14th.", ["Friday 14th | weekday-day | d14 w5"]],
  [
    "It lasted from April to June in 2017.",
    ["from April to June in 2017 | month | y2017 m4 | to y2017 m6"],
  ],
  ["Work began in May 2015.", ["May 2015 | month | y2015 m5"]],
  ["Work began in February.", ["February | month | m2"]],
  ["It has stood since 2014.", ["2014 | year | y2014"]],
  ["Talks on January 9-10 in Geneva", ["January 9-10 | month-day | m1 d9 | to m1 d10"]],
  ["It runs 9–10 January 2022.", ["9–10 January 2022 | month-day | y2022 m1 d9 | to y2022 m1 d10"]],
  [
    "It runs from 9 to 12 January 2022.",
    ["from 9 to 12 January 2022 | month-day | y2022 m1 d9 | to y2022 m1 d12"],
  ],
  ["between May 3 and June 1", ["between May 3 and June 1 | month-day | m5 d3 | to m6 d1"]],
  ["He led it from 2010 to 2013.", ["from 2010 to 2013 | year | y2010 | to y2013"]],
  ["He led it in 2015-16.", ["2015-16 | year | y2015 | to y2016"]],
  ["They fell in the first week of January.", ["the first week of January | relative"]],
  ["Sales rose in Q3 2016.", ["Q3 2016 | relative"]],
  ["He stayed until the end of this month.", ["end of this month | relative"]],
  ["Prices fell in mid-January.", ["mid-January | month"]],
  ["Over the last 3 months it fell.", ["the last 3 months | relative"]],
  ["It began two weeks ago.", ["two weeks ago | relative"]],
  ["It ends in three days.", ["in three days | relative"]],
  ["He called the day before yesterday.", ["the day before yesterday | relative"]],
  ["It was built in the 1990s.", ["the 1990s | year"]],
  ["The mayor spoke at 8 p.m. on Sunday.", ["8 p.m. on Sunday | weekday | w0 |  | 20:00"]],
  ["On October 23 at seven, he rose.", ["October 23 at seven | month-day | m10 d23 |  | 07:00"]],
  ["It starts on Monday at 2.30.", ["Monday | weekday | w1"]],
  ["It starts on Monday at 2 o’clock.", ["Monday at 2 o’clock | weekday | w1 |  | 02:00"]],
  ["They won by 4 to 1 on Tuesday night.", ["Tuesday | weekday | w2"]],
  ["The vote is at 8 p.m. tonight.", ["8 p.m. tonight | relative |  |  | 20:00"]],
  ["The vote ends at midnight tonight.", ["midnight tonight | relative |  |  | 24:00"]],
  [
    "It was Saturday, about 10,000 more than in 2012.",
    ["Saturday | weekday | w6", "2012 | year | y2012"],
  ],
  [
    "They sang of “merger today, Chapter 11 tomorrow”.",
    ["today | relative", "tomorrow | relative"],
  ],
  ["One evening the lights went out.", []],
  ["They lost Game 3 on Tuesday night.", ["Tuesday | weekday | w2"]],
  ["The play begins at 8 on Tuesday night.", ["8 on Tuesday night | weekday | w2 |  | 20:00"]],
  ["He was last seen on 5 of March.", ["on 5 of March | month-day | m3 d5"]],
  ["He resigned last Friday (10).", ["Friday (10) | weekday-day | d10 w5"]],
  [
    "It runs December 30 to January 2, 2022.",
    ["December 30 to January 2, 2022 | month-day | y2021 m12 d30 | to y2022 m1 d2"],
  ],
  ["It starts tomorrow at 14:30.", ["tomorrow at 14:30 | relative |  |  | 14:30"]],
];

describe("readDates", () => {
  it.each(DATES)("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const LOOK_ALIKES = [
  "He may 5 times a day go out.",
  "This may take longer.",
  "His number is 123-12-1234.",
  "The ratio was 30/4.85 then.",
  "They march 12 miles.",
  "a March 45 years long",
  "at January 9:30",
  "It grew by 2.5 percent to 11.5 million.",
  "The attacks of 9/11 changed the city.",
  "The shop is open 24/7.",
  "He ate 3/4 of it.",
  "It cost 1,500 and then 12,000 people came.",
  "Call 1-800-555-0199 now.",
  "The Sun wrote so.",
  "Some said April was kind.",
  "He lives on the 2nd floor.",
  "It was the 27th annual meeting.",
  "She was in a class of 2000 pupils.",
  "He came in one day early.",
  "It scored 2-1.",
  "The 4-4-2 system failed.",
];

describe("readDates, of what only looks like a date", () => {
  it.each(LOOK_ALIKES)("reads nothing in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ["digits", "1".repeat(100_000)],
  ["figures in parentheses", "(2)".repeat(30_000)],
  ["months", "May ".repeat(25_000)],
  ["weekdays", "Sunday, ".repeat(10_000)],
  ["chains", "9-".repeat(50_000)],
  ["amounts", "1 day, ".repeat(15_000)],
  ["links", "the ".repeat(25_000)],
  ["ranges", "from May 1 to ".repeat(7_000)],
];

describe("readDates, of texts made to be slow", () => {
  it.each(HOSTILE)("ends on %s with no more mentions than an article has", (_, text) => {
    expect(readDates(text).length).toBeLessThanOrEqual(300);
  });
});
