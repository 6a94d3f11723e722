import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { dateMentions } from "../../../../src/core/text/dates/date-mentions.ts";
import { standpointOf } from "../../../../src/core/text/dates/standpoint.ts";

const SENTENCES: readonly (readonly [string, "past" | "future" | undefined])[] = [
  ["The vote was held on Sunday.", "past"],
  ["The minister arrived on Sunday.", "past"],
  ["The vote will be held on Sunday.", "future"],
  ["They are expected to meet on Sunday.", "future"],
  ["He said on Sunday that the vote will be held in June.", "past"],
  ["Vote on Sunday", undefined],
  ["The match is set for 7 p.m. on Wednesday.", "future"],
  ["The Democratic plan rejected on Sunday cost more.", "past"],
  ["They plan to meet on Sunday.", "future"],
  ["Trains stopped on Sunday due to the rain.", "past"],
  ["The vote will come. He left on Sunday.", "past"],
];

describe("standpointOf", () => {
  it.each(SENTENCES)("reads the tense round the day in %j as %s", (sentence, tense) => {
    const published = { date: "2022-01-03", from: "argument" };
    const article = readPlainText(`Title\n\n${sentence}`, { published });
    const [mention] = dateMentions(article);
    expect(mention && standpointOf(article, mention)).toEqual({
      published: "2022-01-03",
      ...(tense === undefined ? {} : { tense }),
    });
  });
});
