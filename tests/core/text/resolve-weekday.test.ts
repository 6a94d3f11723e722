import { describe, expect, it } from "vitest";
import { dayOfIso, isoOf } from "../../../src/core/text/calendar.ts";
import type { DateMention } from "../../../src/core/text/date-mentions.ts";
import { resolveByMentions, resolveByPublication } from "../../../src/core/text/resolve-weekday.ts";

const SUNDAY_2 = { weekday: 0, day: 2 };
const WEDNESDAY_2 = { weekday: 3, day: 2 };

const published = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

const PUBLICATIONS = [
  [{ named: SUNDAY_2, day: "2022-01-03", tense: "past" }, "resolved 2022-01-02"],
  [{ named: SUNDAY_2, day: "2022-01-02", tense: "past" }, "resolved 2022-01-02"],
  [{ named: SUNDAY_2, day: "2021-12-31", tense: "future" }, "resolved 2022-01-02"],
  [{ named: SUNDAY_2, day: "2022-02-02", tense: "past" }, "resolved 2022-01-02"],
  [{ named: SUNDAY_2, day: "2022-02-10", tense: "past" }, "too-far 2022-01-02"],
  [{ named: SUNDAY_2, day: "2022-03-15", tense: "past" }, "none"],
  // Both 2 February and 2 March 2022 were Wednesdays.
  [{ named: WEDNESDAY_2, day: "2022-02-28", tense: "past" }, "resolved 2022-02-02"],
  [{ named: WEDNESDAY_2, day: "2022-02-28", tense: "future" }, "resolved 2022-03-02"],
  [{ named: WEDNESDAY_2, day: "2022-02-03", tense: "future" }, "resolved 2022-03-02"],
  [{ named: WEDNESDAY_2, day: "2022-03-05", tense: "past" }, "resolved 2022-03-02"],
  // Over the end of a year.
  [{ named: { weekday: 5, day: 31 }, day: "2022-01-05", tense: "past" }, "resolved 2021-12-31"],
] as const;

describe("resolveByPublication", () => {
  it.each(PUBLICATIONS)("resolves %j: %s", ({ named, day, tense }, expected) => {
    const resolution = resolveByPublication(named, published(day), tense);
    const text =
      resolution.kind === "none" ? "none" : `${resolution.kind} ${isoOf(resolution.day)}`;
    expect(text).toBe(expected);
  });
});

const mention = (month: number, day: number, year?: number): DateMention => ({
  start: 0,
  end: 0,
  month,
  day,
  ...(year === undefined ? {} : { year }),
});

const MENTIONS: readonly (readonly [string, readonly DateMention[], string | undefined])[] = [
  ["the nearest month and the likeliest year", [mention(1, 9)], "2022-01-02"],
  ["a date with a year before one without", [mention(1, 9), mention(5, 1, 2021)], "2021-05-02"],
  ["a year that does not fit by one without", [mention(6, 20, 2020), mention(1, 9)], "2022-01-02"],
  ["no date at all as open", [], undefined],
  ["a date that fits nothing as open", [mention(6, 20, 2022)], undefined],
];

describe("resolveByMentions", () => {
  it.each(MENTIONS)("takes %s", (_, mentions, expected) => {
    const pointed = resolveByMentions(SUNDAY_2, mentions);
    expect(pointed === undefined ? undefined : isoOf(pointed.day)).toBe(expected);
  });
});
