import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOfIso,
  isoOf,
  longDate,
  WEEKDAYS,
  weekdayOf,
} from "../../../../src/core/text/calendar.ts";
import { withYear } from "../../../../src/core/text/dates/named-days.ts";
import { readDates } from "../../../../src/core/text/dates/read-dates.ts";
import { daysNear, weekdayFit } from "../../../../src/core/text/dates/weekday-fit.ts";

/** The fit of the only date of a text. */
function fitOf(text: string, published?: string) {
  const [mention, ...others] = readDates(text);
  if (mention === undefined || others.length > 0) throw new Error(`No single date: ${text}`);
  return weekdayFit(withYear(mention), published);
}

const first = dayOfIso("1960-01-01") ?? 0;
const last = dayOfIso("2080-12-31") ?? 0;
const days = fc.integer({ min: first, max: last });

describe("weekdayFit", () => {
  it("fits for every day that is written with its own weekday", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(fitOf(longDate(day)).kind).toBe("fits");
      }),
    );
  });

  it("misfits for every day that is written with another weekday, and tells the day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6 }), (day, wrong) => {
        const weekday = (weekdayOf(day) + wrong) % 7;
        const text = longDate(day).replace(/^\w+/, WEEKDAYS[weekday] ?? "");
        expect(fitOf(text)).toEqual({ kind: "misfit", day, weekday, told: "year" });
      }),
    );
  });

  it("fits without a year for every day near publication that is written with its own weekday", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (day, apart) => {
        const text = longDate(day).slice(0, -" 2022".length);
        expect(fitOf(text, isoOf(day + apart)).kind).toBe("fits");
      }),
    );
  });

  it.each([
    ["Sunday the 10th", "2022-01-11", "misfit"],
    ["Monday the 10th", "2022-01-11", "fits"],
    ["Friday, January 10", "2022-01-11", "misfit"],
    ["Sunday, January 10", "2022-01-11", "fits"],
    ["Friday, January 10", undefined, "unknown"],
    ["Sunday, January 7-9, 2022", undefined, "fits"],
    ["Friday, January 7-9, 2022", undefined, "fits"],
    ["Monday, January 7-9, 2022", undefined, "misfit"],
    ["Sunday, 2 September 1900", undefined, "unknown"],
    ["January 10, 2022", undefined, "unknown"],
  ])("says of %s, published %s: %s", (text, published, kind) => {
    expect(fitOf(text, published).kind).toBe(kind);
  });
});

describe("daysNear", () => {
  it.each([
    ["Monday, 8 November 2023", ["Wednesday 8 November 2023", "Monday 6 November 2023"]],
    ["Friday, 8 November 2023", ["Wednesday 8 November 2023", "Friday 10 November 2023"]],
    ["Saturday, 8 November 2023", ["Wednesday 8 November 2023", "Saturday 11 November 2023"]],
    ["Sunday, 8 November 2023", ["Wednesday 8 November 2023", "Sunday 5 November 2023"]],
  ])("gives for %s the day itself and the nearest with its weekday", (text, expected) => {
    const fit = fitOf(text);
    expect(fit.kind === "misfit" ? daysNear(fit).map(longDate) : []).toEqual(expected);
  });
});
