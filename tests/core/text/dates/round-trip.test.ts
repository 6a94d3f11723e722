import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayNumber,
  isoOf,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from "../../../../src/core/text/calendar.ts";
import { readDates } from "../../../../src/core/text/dates/read-dates.ts";
import type { Standpoint } from "../../../../src/core/text/dates/resolution.ts";
import { resolve } from "../../../../src/core/text/dates/resolve.ts";

const SEED = { seed: 20_220_103, numRuns: 400 };

const FIRST = dayNumber(1962, 1, 3) ?? 0;
const LAST = dayNumber(2082, 1, 3) ?? 0;
const aDay = fc.integer({ min: FIRST, max: LAST });

/** A day's own words, to be written in some order. */
function wordsOf(day: number) {
  const [year = "", month = "", date = ""] = isoOf(day).split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const short = name.length > 4 ? `${name.slice(0, 3)}.` : name;
  return {
    year,
    month,
    date,
    number: Number(date),
    name,
    short,
    weekday: WEEKDAYS[weekdayOf(day)] ?? "",
  };
}

type Words = ReturnType<typeof wordsOf>;

/** Forms that name the year: they resolve whatever the publication date. */
const FULL: readonly ((words: Words) => string)[] = [
  ({ name, number, year }) => `${name} ${number}, ${year}`,
  ({ short, number, year }) => `${short} ${number}, ${year}`,
  ({ name, number, year }) => `${number} ${name} ${year}`,
  ({ weekday, name, number, year }) => `${weekday}, ${name} ${number}, ${year}`,
  ({ weekday, name, number, year }) => `${weekday} ${number} ${name} ${year}`,
  ({ year, month, date }) => `${year}-${month}-${date}`,
  ({ year, month, date }) => `${month}/${date}/${year}`,
  ({ year, month, date }) => `${date}/${month}/${year}`,
  ({ year, month, date }) => `${date}.${month}.${year}`,
];

/** Forms that leave the year out: right for days near the publication date. */
const SHORT: readonly ((words: Words) => string)[] = [
  ({ name, number }) => `${name} ${number}`,
  ({ short, number }) => `${short} ${number}`,
  ({ name, number }) => `${number} ${name}`,
  ({ weekday, name, number }) => `${weekday}, ${name} ${number}`,
];

/** The readings of the one date in a sentence. */
function readingsOf(written: string, standpoint: Standpoint): readonly string[] {
  const [mention] = readDates(`The house met on ${written}.`);
  if (mention?.exact !== written) return [`read “${mention?.exact ?? ""}”`];
  const resolution = resolve(mention, standpoint);
  if (resolution.kind === "unresolved") return [resolution.why];
  const readings = resolution.kind === "resolved" ? [resolution.reading] : resolution.readings;
  return readings.map(({ start }) => start);
}

describe("resolving what was written", () => {
  it("finds the day again that a form names in full, from any publication date", () => {
    fc.assert(
      fc.property(aDay, aDay, fc.constantFrom(...FULL), (day, published, write) => {
        const readings = readingsOf(write(wordsOf(day)), { published: isoOf(published) });
        expect(readings).toContain(isoOf(day));
      }),
      SEED,
    );
  });

  it("finds the day again without its year, up to half a year from publication", () => {
    const distance = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(aDay, distance, fc.constantFrom(...SHORT), (published, away, write) => {
        const day = published + away;
        const readings = readingsOf(write(wordsOf(day)), { published: isoOf(published) });
        expect(readings).toContain(isoOf(day));
      }),
      SEED,
    );
  });

  it("finds the last and the next weekday by the tense", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 6 }), (published, away) => {
        const before = readingsOf(wordsOf(published - away).weekday, {
          published: isoOf(published),
          tense: "past",
        });
        const next = readingsOf(wordsOf(published + away).weekday, {
          published: isoOf(published),
          tense: "future",
        });
        expect([before, next]).toEqual([[isoOf(published - away)], [isoOf(published + away)]]);
      }),
      SEED,
    );
  });

  // Four weeks away may lie the same weekday with the same number: 1 February and 1 March.
  it("finds a weekday with its day of the month in less than four weeks", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -27, max: 27 }), (published, away) => {
        const day = published + away;
        const { weekday, number } = wordsOf(day);
        const ordinal = `${number}${["th", "st", "nd", "rd"][number > 10 && number < 14 ? 0 : number % 10] ?? "th"}`;
        const readings = readingsOf(`${weekday} the ${ordinal}`, {
          published: isoOf(published),
          tense: away > 0 ? "future" : "past",
        });
        expect(readings).toEqual([isoOf(day)]);
      }),
      SEED,
    );
  });

  it("throws on no text made of the words of dates", () => {
    const piece = fc.constantFrom(
      ..."the of in last next 3 31 99 2022 0 May Sunday week days ago from to - / . , : ' s th past half two thousand centuries decades am pm quarter Q 9999 and more less than first the-".split(
        " ",
      ),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, aDay, (written, published) => {
        for (const mention of readDates(written)) {
          expect(resolve(mention, { published: isoOf(published) }).kind).toMatch(
            /^(?:resolved|ambiguous|unresolved)$/,
          );
        }
      }),
      { seed: SEED.seed, numRuns: 3000 },
    );
  });
});
