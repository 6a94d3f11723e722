import { describe, expect, it } from "vitest";
import { leakedDates } from "../../../../src/core/text/dates/leaked-dates.ts";

const read = (text: string) =>
  leakedDates(text).map(({ convention, exact, parts }) => ({ convention, exact, parts }));

describe("leakedDates", () => {
  it.each([
    ["on Sunday (2)", "D-PT-01", { weekday: 0, day: 2 }],
    ["on Sun. (2)", "D-PT-01", { weekday: 0, day: 2 }],
    ["on Sunday (13/2)", "D-PT-02", { weekday: 0, day: 13, month: 2 }],
    ["Friday afternoon (10/9/21)", "D-PT-02", { weekday: 5, day: 10, month: 9, year: 2021 }],
    ["on 4th-feira", "D-PT-12", { weekday: 3 }],
    ["on the 2nd (Sun)", "D-JP-02", { weekday: 0, day: 2 }],
    ["on Sunday (2nd)", "D-ZH-02", { weekday: 0, day: 2 }],
    ["yesterday (1)", "D-ZH-03", { day: 1 }],
    ["on day 2 month 1", "D-VN-02", { day: 2, month: 1 }],
    ["on months, 3 January", "D-RO-01", { weekday: 1, day: 3, month: 1 }],
    ["on 2022. January 2.", "D-HU-01", { year: 2022, month: 1, day: 2 }],
    ["the last ten days of February", "D-ZH-06", { month: 2, day: 21 }],
    ["in year 111 of the Republic of China", "D-ZH-04", { year: 2022 }],
    ["in the second year of Reiwa", "D-JP-04", { year: 2020 }],
    ["on 18 Poush 2078", "D-HI-01", { year: 2022 }],
    ["on 10 Poush 2078", "D-HI-01", { year: 2021 }],
    ["on 29 Tevet 5782", "D-HE-01", { year: 2022, month: 1, day: 2 }],
  ])("reads “%s” as %s", (text, convention, parts) => {
    expect(read(text)).toMatchObject([{ convention, parts }]);
  });

  it.each([
    ["a no-break space", "on Sunday\u00a0(2)"],
    ["a narrow one", "on Sunday\u202f(2)"],
    ["a thin one", "on Sunday\u2009(2)"],
    ["none", "on Sunday(2)"],
    ["full-width brackets", "on Sunday（2）"],
    ["square brackets", "on Sunday [2]"],
  ])("reads a day after %s", (_, text) => {
    expect(read(text)).toMatchObject([{ convention: "D-PT-01", parts: { day: 2 } }]);
  });

  it("reads words of headlines, which begin with capitals", () => {
    expect(read("Fires In The Night From Friday To Saturday")).toMatchObject([
      { convention: "D-FR-04", exact: "Night From Friday To Saturday" },
    ]);
  });

  it("gives the longer of two forms that share words", () => {
    expect(read("He left on the 22nd (local time).")).toMatchObject([
      { convention: "D-KR-02", exact: "on the 22nd (local time)" },
    ]);
  });

  it("tells nights by the day on which they end", () => {
    expect(leakedDates("in the night to Sunday")).toMatchObject([
      { parts: { weekday: 0 }, night: "ending" },
    ]);
  });

  it("ignores nights between days that do not follow each other", () => {
    expect(read("in the night from Friday to Sunday")).toEqual([]);
  });

  it("gives the text's own words at their offsets, in its order", () => {
    const text = "On Sunday (2) and again last month 30th, he said.";
    const mentions = leakedDates(text);
    expect(mentions.map(({ exact }) => exact)).toEqual(["Sunday (2)", "last month 30th"]);
    for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
  });

  it.each([
    ["days that no calendar puts side by side", "Monday (12), Tuesday (9), Wednesday (14)"],
    ["numbered points", "pay by Friday (2) leave the keys and (3) sign"],
    ["days of no month", "on Sunday (40)"],
    ["days of years long past", "on 12 Dey 1250"],
    ["days that a foreign month does not have", "on 31 Dey 1400"],
  ])("ignores %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

/** A megabyte each. */
const HOSTILE = [
  "1",
  "(2)",
  "a",
  "x ",
  "Sunday ",
  "Sunday (2) ",
  "on the 2nd ",
  "31 Dey 1400 ",
  "[(",
];

describe("a megabyte of hostile text", () => {
  it.each(HOSTILE)("of %j is read in a moment", (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    leakedDates(text);
    const start = performance.now();
    leakedDates(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
