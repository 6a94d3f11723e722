import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { dayInParentheses } from "../../../../src/core/checks/date/day-in-parentheses.ts";

const BODY = "The presidents spoke on Sunday (2). Talks are to follow on January 9-10 in Geneva.";
const UNDATED = "The presidents spoke on Sunday (2).";

const finding = (body: string, published?: string) => {
  const article = readPlainText(
    `Title\n\n${body}`,
    published === undefined ? {} : { published: { date: published, from: "test" } },
  );
  const judgement = dayInParentheses.judge(article, { references: [], comparisons: [] });
  if ("notRun" in judgement || judgement.length !== 1) throw new Error("No single finding.");
  return judgement[0];
};

describe("dayInParentheses", () => {
  it.each([
    ["counts from the publication date", UNDATED, "2022-01-03"],
    ["lets the publication date go before other dates", BODY, "2022-01-03"],
    ["lets another date of the text decide without one", BODY, undefined],
  ])("%s", (_, body, published) => {
    expect(finding(body, published)).toMatchObject({
      resolved: "2022-01-02",
      suggestion: "Sunday 2 January 2022",
      origin: ["pt-BR"],
      convention: "D-PT-01",
    });
  });

  it("says that other years fit where none is given", () => {
    expect(finding(BODY)?.explanation).toContain("“January 9-10” lay ahead");
    expect(finding(BODY)?.explanation).toContain("Other years fit as well.");
  });

  it.each([
    ["2022-03-15", "No Sunday the 2nd lies within 45 days"],
    ["2022-02-10", "The nearest Sunday the 2nd, Sunday 2 January 2022, is too far off"],
    [undefined, "Its other dates do not tell which Sunday the 2nd is meant"],
  ])("resolves nothing when published %s, and says why", (published, why) => {
    const open = finding(UNDATED, published);
    expect(open?.explanation).toContain(why);
    expect(open?.resolved).toBeUndefined();
    expect(open?.suggestion).toBeUndefined();
  });

  it("is less sure where no such day fits the publication date", () => {
    const sure = finding(UNDATED, "2022-01-03")?.confidence ?? 0;
    expect(finding(UNDATED, "2022-03-15")?.confidence).toBeLessThan(sure);
  });
});
