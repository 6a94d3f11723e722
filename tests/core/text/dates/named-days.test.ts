import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { namedDays, withYear } from "../../../../src/core/text/dates/named-days.ts";
import { readDates } from "../../../../src/core/text/dates/read-dates.ts";

const named = (body: string) =>
  namedDays(readPlainText(`Title\n\n${body}`)).map(({ exact, parts }) => [exact, parts.weekday]);

describe("namedDays", () => {
  it.each([
    ["It shut on Sunday, 02/01/2022.", [["Sunday, 02/01/2022", 0]]],
    ["It shut Saturday night, January 8.", [["Saturday night, January 8", 6]]],
    ["It shut on Friday (7 January).", [["Friday (7 January)", 5]]],
    ["It shut on Friday, 7 January.", [["Friday, 7 January", 5]]],
  ])("takes the weekday and the date together: %s", (body, expected) => {
    expect(named(body)).toEqual(expected);
  });

  it.each([
    [
      "It shut on Sunday. January 8 was cold.",
      [
        ["Sunday", 0],
        ["January 8", undefined],
      ],
    ],
    [
      "It shut on Sunday after January 8.",
      [
        ["Sunday", 0],
        ["January 8", undefined],
      ],
    ],
    [
      "It shut on Sunday, in January 2022.",
      [
        ["Sunday", 0],
        ["January 2022", undefined],
      ],
    ],
  ])("leaves them apart: %s", (body, expected) => {
    const found = named(body).map(([exact = "", weekday]) => [
      String(exact).replace(/^(?:in|after) /, ""),
      weekday,
    ]);
    expect(found).toEqual(expected);
  });
});

describe("a date after several weekdays", () => {
  it.each([
    ["The fair is on Saturday and Sunday, January 8 and 9.", undefined],
    ["The fair is Friday, Saturday and Sunday, January 7-9.", undefined],
    ["The fair is today, Sunday, January 9.", 0],
    ["The fair was on Monday. Sunday, January 9 was calm.", 0],
  ])("has a weekday of its own or none: %s", (body, weekday) => {
    const days = namedDays(readPlainText(`Title\n\n${body}`)).filter(
      ({ parts }) => parts.month === 1,
    );
    expect(days[0]?.parts.weekday).toBe(weekday);
  });
});

describe("withYear", () => {
  it.each([
    ["January 7-9, 2022", 2022],
    ["December 30 to January 2, 2022", 2021],
    ["January 7-9", undefined],
    ["9 January 2022", 2022],
  ])("gives the first day of %s the year %s", (text, year) => {
    expect(
      readDates(text)
        .map(withYear)
        .map(({ parts }) => parts.year),
    ).toEqual([year]);
  });
});
