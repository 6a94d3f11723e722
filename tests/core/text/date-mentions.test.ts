import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { dateMentions } from "../../../src/core/text/date-mentions.ts";

const CASES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ["talks on January 9-10 in Geneva", [["January 9-10", "-1-9"]]],
  [
    "on Jan. 6, 2021 and Sept. 11, 2001",
    [
      ["Jan. 6, 2021", "2021-1-6"],
      ["Sept. 11, 2001", "2001-9-11"],
    ],
  ],
  ["from 9–10 January 2022", [["9–10 January 2022", "2022-1-9"]]],
  ["the 4th of July", [["4th of July", "-7-4"]]],
  ["May 3rd", [["May 3rd", "-5-3"]]],
  // No day, or none that exists.
  ["in January 2022", []],
  ["a March 45 years long", []],
  ["Marathon 5", []],
  ["at January 9:30", []],
];

describe("dateMentions", () => {
  it.each(CASES)("reads %j", (text, expected) => {
    const article = readPlainText(`Title\n\n${text}`);
    const found = dateMentions(article).map(({ start, end, year, month, day }) => [
      article.text.slice(start, end),
      `${year ?? ""}-${month}-${day}`,
    ]);
    expect(found).toEqual(expected);
  });
});
