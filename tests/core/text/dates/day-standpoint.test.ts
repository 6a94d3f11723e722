import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { dateMentions } from "../../../../src/core/text/dates/date-mentions.ts";
import { datedWords, dayStandpoint } from "../../../../src/core/text/dates/day-standpoint.ts";

const BODY =
  "They spoke on Sunday the 2nd. Yesterday it rained. Talks will be held on January 9-10 in Geneva.";

const articleOf = (published?: string) =>
  readPlainText(
    `Title\n\n${BODY}`,
    published === undefined ? {} : { published: { date: published, from: "test" } },
  );

const seenFrom = (exact: string, published?: string): string | undefined => {
  const article = articleOf(published);
  const mention = dateMentions(article).find((one) => one.exact === exact);
  if (mention === undefined) throw new Error(`No “${exact}”.`);
  return dayStandpoint(article, mention).published;
};

describe("dayStandpoint", () => {
  it("is the day of publication where the page gives one", () => {
    expect(seenFrom("Sunday the 2nd", "2022-01-03")).toBe("2022-01-03");
  });

  it("is for a day of a month the middle of the days of its probable publication", () => {
    expect(seenFrom("Sunday the 2nd")).toBe("2022-01-05");
  });

  it("is for a word that is counted in days no day that is only probable", () => {
    expect(seenFrom("Yesterday")).toBeUndefined();
  });
});

describe("datedWords", () => {
  it("names the day of publication", () => {
    expect(datedWords(articleOf("2022-01-03"))).toBe("The page is dated Monday 3 January 2022.");
  });

  it("names the probable days, what points to them, and that other years fit", () => {
    expect(datedWords(articleOf())).toBe(
      "The page gives no date of publication. When it was published, “Sunday the 2nd” had passed and “January 9-10” lay ahead. So it was probably published between 2 January 2022 and 8 January 2022. Other years fit as well.",
    );
  });

  it("claims nothing of a page whose dates do not tell", () => {
    expect(datedWords(readPlainText("Title\n\nNothing happened."))).toBe(
      "The page gives no date of publication.",
    );
  });
});
