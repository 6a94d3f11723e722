import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { datesOf } from "../../../src/core/verify/dates-of.ts";

const published = { date: "2022-01-03", from: "meta article:published_time" };

const datesIn = (body: string) => datesOf(readPlainText(`Title\n\n${body}`, { published }));

/** What is known of the one date of a sentence. */
const CASES: readonly (readonly [sentence: string, known: Record<string, unknown>])[] = [
  [
    "They met on January 2, 2022 in Geneva.",
    {
      form: "month-day",
      resolution: {
        kind: "resolved",
        readings: [{ start: "2022-01-02", end: "2022-01-02", weight: 1 }],
        why: null,
      },
    },
  ],
  ["The talks will be held on January 9-10.", { tense: "future" }],
  ["They left on January 2.", { tense: "past" }],
  ["It was signed on 31 September 2021.", { resolution: { kind: "unresolved", readings: [] } }],
  ["It was the worst rain in thirty years.", { resolution: { kind: "unresolved" } }],
  ["They want to speak of the third fire within a year.", { resolution: { kind: "unresolved" } }],
  ["The bridge will open in two weeks.", { resolution: { kind: "resolved" } }],
];

describe("the dates of a report", () => {
  it.each(CASES)("say what is known: %s", (sentence, known) => {
    const dates = datesIn(sentence);
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject(known);
  });

  it("stand in the order of the text, the title's first, and lie where their words are", () => {
    const article = readPlainText(
      "Vote on 4 May 2021\n\nHe came in 2019 and left on 3 March 2020.",
    );
    const dates = datesOf(article);
    expect(dates.map(({ target }) => target.exact)).toEqual(["4 May 2021", "2019", "3 March 2020"]);
    for (const { target } of dates) {
      expect(article.text.slice(target.start, target.end)).toBe(target.exact);
    }
  });

  it("tell all readings of a date of which several are left, the weights to a hundredth", () => {
    const [date] = datesIn("The form is dated 02/01/2022.");
    expect(date?.resolution.kind).toBe("ambiguous");
    expect(date?.resolution.readings.map(({ start }) => start).toSorted()).toEqual([
      "2022-01-02",
      "2022-02-01",
    ]);
    for (const { weight } of date?.resolution.readings ?? []) {
      expect(weight * 100).toBeCloseTo(Math.round(weight * 100), 8);
    }
  });

  it("count days of a month from the probable publication where none is known, and nothing else", () => {
    const body = "They met on Sunday (2). They will meet on January 9. It rained yesterday.";
    const dates = datesOf(readPlainText(`Title\n\n${body}`));
    expect(dates.map(({ resolution }) => resolution.readings[0]?.start)).toEqual([
      "2022-01-02",
      "2022-01-09",
      undefined,
    ]);
  });

  it("leave out what the site put around the story, and times without a day", () => {
    expect(datesIn("He spoke for an hour.\n\nYou May Also Like\n\nBest of 5 January 2021")).toEqual(
      [],
    );
    expect(datesIn("The gates open at 2:30 p.m. and close early.")).toEqual([]);
  });

  it("end where a list becomes a calendar", () => {
    const body = Array.from({ length: 400 }, (_, index) => `On 5 May ${1600 + index} it rained.`);
    expect(datesIn(body.join(" "))).toHaveLength(150);
  });
});
