import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import {
  dayOfIso,
  isoOf,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from "../../../../src/core/text/calendar.ts";
import { dateMentions } from "../../../../src/core/text/dates/date-mentions.ts";
import {
  assumedPublication,
  publicationWindow,
  type PublicationWindow,
} from "../../../../src/core/text/dates/publication-windows.ts";

const articleOf = (body: string) => readPlainText(`The port opens\n\n${body}`);
const windowOf = (body: string) => publicationWindow(articleOf(body));

const TALKS = "They are expected to hold talks on January 9-10.";

describe("the window in which an undated article was published", () => {
  it.each([
    [
      "a leaked weekday, and a day ahead",
      `They met on Sunday (2). ${TALKS}`,
      "2022-01-02 2022-01-08",
    ],
    ["a weekday in words", `They met on Sunday the 2nd. ${TALKS}`, "2022-01-02 2022-01-08"],
    [
      "a day ahead that comes sooner than the week ends",
      "They met on Sunday (9). They will meet again on January 11 and on January 12.",
      "2022-01-09 2022-01-11",
    ],
    [
      "a year that is told",
      "They met on Sunday the 2nd. They had met on 30 December 2004. They will meet on January 9.",
      "2005-01-02 2005-01-08",
    ],
    [
      "a full date with its weekday",
      "They met on Tuesday, 19 November 2019, and parted.",
      "2019-11-19 2019-11-29",
    ],
  ])("is told by %s", (_, body, days) => {
    const window = windowOf(body);
    expect(`${window?.start} ${window?.end}`).toBe(days);
  });

  it("comes with its reason and the other years that fit", () => {
    const window = windowOf(`They met on Sunday (2). ${TALKS}`);
    expect(window?.why).toBe(
      "When it was published, “Sunday (2)” had passed and “January 9-10” lay ahead.",
    );
    expect(window?.otherYears).toEqual([2028, 2011, 2033, 2005, 2039, 2000]);
  });

  it("lets the day of a change decide the year", () => {
    const change = { date: "2011-03-01", from: "JSON-LD dateModified", kind: "latest" } as const;
    const article = {
      ...articleOf(`They met on Sunday (2). ${TALKS}`),
      publicationDates: [change],
    };
    expect(publicationWindow(article)).toMatchObject({ start: "2011-01-02", end: "2011-01-08" });
  });

  it.each([
    ["no date is named", "They met and parted."],
    ["no weekday has a day", "They met on Sunday. They will meet on January 9."],
    ["no month is known", "They met on Sunday (2)."],
    ["only a year is", "They met on Sunday (2). In 2021 they had met as well."],
    [
      "the only month is that of an event's name",
      "They met on Monday (15). After the Sept. 11 attacks they had met, before Sept. 11 too.",
    ],
    ["two weekdays exclude each other", `They met on Sunday (2) and on Monday (2). ${TALKS}`],
    ["a figure only looks like a day", `The fair is on Sunday (2 p.m.). ${TALKS}`],
  ])("is not told where %s", (_, body) => {
    expect(windowOf(body)).toBeUndefined();
  });
});

describe("the day from which an article speaks", () => {
  it("is its publication, without one the middle of the window, without that unknown", () => {
    const article = articleOf(`They met on Sunday (2). ${TALKS}`);
    expect(assumedPublication({ ...article, published: { date: "2020-05-05", from: "URL" } })).toBe(
      "2020-05-05",
    );
    expect(assumedPublication(article)).toBe("2022-01-05");
    expect(assumedPublication(articleOf("They met."))).toBeUndefined();
  });
});

/**
 * Days of publication that the property tests take: 2000 to 2035, without those near 29 February:
 * what lies ten days off in one year does not in another.
 */
const published = fc
  .integer({ min: 10_957, max: 23_741 })
  .filter((day) => !/-(?:02|03)-/.test(isoOf(day)));
const weekdayDay = (day: number): string =>
  `${WEEKDAYS[weekdayOf(day)]} (${Number(isoOf(day).slice(8))})`;
const monthDay = (day: number): string =>
  `${MONTHS[Number(isoOf(day).slice(5, 7)) - 1]} ${Number(isoOf(day).slice(8))}`;

/** Whether a window, in its own year or in another that it names, holds a day. */
function holds({ start, end, otherYears }: PublicationWindow, day: number): boolean {
  const length = (dayOfIso(end) ?? 0) - (dayOfIso(start) ?? 0);
  return [Number(end.slice(0, 4)), ...otherYears].some((year) => {
    const last = dayOfIso(`${year}${end.slice(4)}`);
    return last !== undefined && last - length <= day && day <= last;
  });
}

it("contains the true day, in the best year or in another one, wherever it is found", () => {
  let found = 0;
  const around = fc.tuple(
    published,
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 1, max: 14 }),
  );
  fc.assert(
    fc.property(around, ([day, before, after]) => {
      const body = `They met on ${weekdayDay(day - before)}. They will meet again on ${monthDay(day + after)}.`;
      const window = windowOf(body);
      if (window === undefined) return;
      found += 1;
      expect(holds(window, day), `${isoOf(day)}: ${body} ${JSON.stringify(window)}`).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(50);
});

it("contains the true day in the best year where the text names that year", () => {
  fc.assert(
    fc.property(published, fc.integer({ min: 0, max: 6 }), (day, before) => {
      const told = day - before;
      const body = `They met on ${WEEKDAYS[weekdayOf(told)]}, ${monthDay(told)}, ${isoOf(told).slice(0, 4)}.`;
      const window = windowOf(body);
      expect(window !== undefined && window.start <= isoOf(day) && isoOf(day) <= window.end).toBe(
        true,
      );
    }),
  );
});

it("never throws, and is an ordered pair of days or nothing", () => {
  const words = fc.constantFrom(
    ...["Sunday (2)", "on Monday (31)", "January 9-10", "Feb. 30", "31 December 1899", "in 2022"],
    ...["9999-12-31", "will", "met", "tomorrow", "(2)", "the 1990s", "May 12, 2050", "Friday 13"],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const window = windowOf(parts.join(" "));
      expect(window === undefined || window.start <= window.end).toBe(true);
    }),
  );
});

it.each(["1", "(2)", "Sunday (2) ", "January 9 ", "2022 ", "Sunday, January 2, 2022. "])(
  "adds little to the reading of the dates on a text of nothing but %j",
  (piece) => {
    const article = articleOf(piece.repeat(Math.floor(20_000 / piece.length)));
    dateMentions(article);
    const start = performance.now();
    publicationWindow(article);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
