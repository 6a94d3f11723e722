import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { dateMentions } from "../../../../src/core/text/dates/date-mentions.ts";
import { leakedMentions } from "../../../../src/core/text/dates/leaked-mentions.ts";
import { phrasesIn } from "../../../../src/core/text/dates/tokens.ts";
import { numberMentions } from "../../../../src/core/text/numbers/number-mentions.ts";
import { datesOf } from "../../../../src/core/verify/dates-of.ts";

const HOSTILE: readonly (readonly [string, string])[] = [
  ["digits", "1".repeat(100_000)],
  ["figures in parentheses", "(2)".repeat(30_000)],
  ["months", "May ".repeat(25_000)],
  ["weekdays", "Sunday, ".repeat(10_000)],
  ["chains of figures", "9-".repeat(50_000)],
  ["number words", "two ".repeat(25_000)],
  ["years", "2022 ".repeat(20_000)],
  ["weekdays with days", "on Sunday (2) ".repeat(7_000)],
  ["quotation marks", "“".repeat(100_000)],
];

describe("a text made to be slow", () => {
  it.each(HOSTILE)("gives no more than the most that is read: %s", (_, text) => {
    const article = readPlainText(`Title\n\n${text}`);
    expect(dateMentions(article).length).toBeLessThanOrEqual(300);
    expect(leakedMentions(article).length).toBeLessThanOrEqual(200);
    expect(numberMentions(article).length).toBeLessThanOrEqual(600);
    expect(datesOf(article).length).toBeLessThanOrEqual(150);
  });

  it("is read in phrases no longer than dates are", () => {
    const phrases = [...phrasesIn("two Sunday ".repeat(1_000))];
    expect(Math.max(...phrases.map(({ length }) => length))).toBeLessThanOrEqual(49);
  });

  it("makes no phrase of figures that stand alone", () => {
    expect([...phrasesIn("(2)".repeat(1_000))]).toEqual([]);
  });
});
