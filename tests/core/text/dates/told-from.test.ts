import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { isoOf } from "../../../../src/core/text/calendar.ts";
import { toldFrom } from "../../../../src/core/text/dates/told-from.ts";

const told = (body: string, published?: string) =>
  toldFrom(
    readPlainText(
      `Title\n\n${body}`,
      published === undefined ? {} : { published: { date: published, from: "test" } },
    ),
  ).map(({ weekday, day }) => [weekday, day === undefined ? undefined : isoOf(day)]);

describe("toldFrom", () => {
  it.each([
    ["It shut yesterday, Friday.", undefined, [[6, undefined]]],
    ["It shuts today (Friday).", undefined, [[5, undefined]]],
    ["It shuts tomorrow, Sunday, for good.", undefined, [[6, undefined]]],
    ["It shut yesterday (January 7).", "2022-01-09", [[6, "2022-01-08"]]],
    ["It shut yesterday, 7 January 2022.", undefined, [[6, "2022-01-08"]]],
    ["It shut yesterday, Friday, January 7.", "2022-01-09", [[6, "2022-01-08"]]],
  ])("tells on which day %s was written", (body, published, expected) => {
    expect(told(body, published)).toEqual(expected);
  });

  it.each(["It shut yesterday.", "It shut on Friday.", "Yesterday, Friday prayers were held."])(
    "tells nothing of: %s",
    (body) => {
      expect(told(body)).toEqual([]);
    },
  );
});
