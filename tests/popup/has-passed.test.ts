import { describe, expect, it } from "vitest";
import type { ReportDate } from "../../src/core/verify/report.ts";
import { hasPassed } from "../../src/popup/has-passed.ts";
import { date, unresolved } from "./made-up-dates.ts";

const talks = (tense: ReportDate["tense"]) =>
  date("January 9-10", [["2022-01-09/2022-01-10", 1]], { start: 1, tense });
const either = date(
  "02/01/2022",
  [
    ["2022-01-02", 0.5],
    ["2022-02-01", 0.5],
  ],
  { start: 1 },
);
const none = unresolved("31 September", "There is no 31 September.", { start: 1, tense: "future" });

const CASES: readonly {
  readonly fact: string;
  readonly one: ReportDate;
  readonly published?: string;
  readonly today: string;
  readonly is: boolean;
}[] = [
  {
    fact: "has passed: ahead of the article, over today",
    one: talks(null),
    published: "2022-01-03",
    today: "2022-01-11",
    is: true,
  },
  {
    fact: "has not passed on its last day",
    one: talks(null),
    published: "2022-01-03",
    today: "2022-01-10",
    is: false,
  },
  {
    fact: "has not passed while it is still to come",
    one: talks("future"),
    published: "2022-01-03",
    today: "2022-01-05",
    is: false,
  },
  {
    fact: "is not said to have passed where it was over when the article was published",
    one: talks("future"),
    published: "2022-01-12",
    today: "2022-02-01",
    is: false,
  },
  {
    fact: "has passed where an article without a date tells of it as ahead",
    one: talks("future"),
    today: "2022-02-01",
    is: true,
  },
  {
    fact: "is not said to have passed where an article without a date tells of it as past",
    one: talks("past"),
    today: "2022-02-01",
    is: false,
  },
  {
    fact: "has not passed while one of its readings is still to come",
    one: either,
    published: "2022-01-01",
    today: "2022-01-15",
    is: false,
  },
  {
    fact: "has passed once all of its readings have",
    one: either,
    published: "2022-01-01",
    today: "2022-02-15",
    is: true,
  },
  {
    fact: "has not passed where it is no day at all",
    one: none,
    published: "2022-01-03",
    today: "2022-02-01",
    is: false,
  },
];

describe("a date", () => {
  it.each(CASES)("$fact", ({ one, published, today, is }) => {
    expect(hasPassed(one, { published, today })).toBe(is);
  });
});
