import { describe, expect, it } from "vitest";
import { overlaps } from "../../../../src/core/article/passage.ts";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { checks } from "../../../../src/core/checks/checks.ts";

const dateChecks = checks.filter(({ id }) => id.startsWith("date/"));

const flagged = (body: string, published: string): readonly string[] => {
  const article = readPlainText(`Title\n\n${body}`, {
    published: { date: published, from: "test" },
  });
  const found = dateChecks.flatMap((check) => {
    const judgement = check.judge(article, { references: [], comparisons: [] });
    return "notRun" in judgement ? [] : judgement.map((finding) => ({ id: check.id, finding }));
  });
  for (const [index, { finding }] of found.entries()) {
    const others = found.slice(index + 1);
    expect(others.some((other) => overlaps(other.finding.passage, finding.passage))).toBe(false);
  }
  return found.map(({ id }) => id);
};

const PASSAGES: readonly (readonly [string, string, string])[] = [
  ["He left on Monday (2/1/2022), they said.", "2022-01-04", "date/leaked-convention"],
  ["He left on Monday (2).", "2022-01-04", "date/day-in-parentheses"],
  ["He left on Sunday (31/9), they said.", "2022-10-02", "date/impossible-date"],
  ["He left on Monday, 2 January 2022.", "2022-01-04", "date/weekday-mismatch"],
];

describe("the checks of dates", () => {
  it.each(PASSAGES)("flag once %j, published %s: %s", (body, published, id) => {
    expect(flagged(body, published)).toEqual([id]);
  });
});
