import { describe, expect, it } from "vitest";
import { isoOf, dayNumber } from "../../../../src/core/text/calendar.ts";
import { gregorianDay, type ForeignDay } from "../../../../src/core/text/dates/leaked-calendars.ts";
import { HEBREW_MONTHS, SOLAR_MONTHS } from "../../../../src/core/text/dates/leaked-month-names.ts";

const iso = (foreign: ForeignDay): string | undefined => {
  const { year = 0, month = 0, day = 0 } = gregorianDay(foreign) ?? {};
  const number = dayNumber(year, month, day);
  return number === undefined ? undefined : isoOf(number);
};

describe("gregorianDay", () => {
  it.each([
    ["solar", 12, "Dey", 1400, "2022-01-02"],
    ["solar", 30, "Esfand", 1399, "2021-03-20"],
    ["hijri", 1, "Ramadan", 1443, "2022-04-02"],
    ["ethiopian", 24, "Tahsas", 2014, "2022-01-02"],
    ["ethiopian", 5, "Pagume", 2013, "2021-09-10"],
    ["hebrew", 29, "Tevet", 5782, "2022-01-02"],
    ["hebrew", 21, "Elul", 5781, "2021-08-29"],
    ["hebrew", 13, "Adar II", 5782, "2022-03-16"],
    ["hebrew", 14, "Adar", 5781, "2021-02-26"],
  ] as const)(
    "is, of the %s calendar, for %i %s %i: %s",
    (...[calendar, day, month, year, expected]) => {
      expect(iso({ calendar, day, month, year })).toBe(expected);
    },
  );

  it.each([
    ["solar", 31, "Dey", 1400],
    ["solar", 30, "Esfand", 1400],
    ["hebrew", 30, "Tevet", 5782],
    ["solar", 1, "Brumaire", 1400],
  ] as const)("is nothing, of the %s calendar, for %i %s %i", (...[calendar, day, month, year]) => {
    expect(gregorianDay({ calendar, day, month, year })).toBeUndefined();
  });

  it.each([
    ["persian", "solar", SOLAR_MONTHS, "numeric"],
    ["hebrew", "hebrew", HEBREW_MONTHS, "long"],
  ] as const)(
    "turns round what Intl says of the %s calendar, for four years of days",
    (...[id, calendar, months, month]) => {
      const format = new Intl.DateTimeFormat("en-u-nu-latn", {
        calendar: id,
        timeZone: "UTC",
        year: "numeric",
        month,
        day: "numeric",
      });
      const first = dayNumber(2020, 1, 1) ?? 0;
      for (let number = first; number < first + 4 * 365; number += 3) {
        const parts = format.formatToParts(number * 86_400_000);
        const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
        const name =
          month === "long" ? valueOf("month") : months[Number(valueOf("month")) - 1]?.[0];
        const foreign = {
          calendar,
          year: Number.parseInt(valueOf("year"), 10),
          month: name ?? "",
          day: Number(valueOf("day")),
        };
        expect(iso(foreign)).toBe(isoOf(number));
      }
    },
  );
});
