import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { numericOrder } from "../../../../src/core/text/dates/numeric-order.ts";

const BODY = "The decree of 02/01/2022 is void.";

const article = readPlainText(`Title\n\n${BODY}`);
const withBody = (body: string) => readPlainText(`Title\n\n${body}`);

describe("numericOrder", () => {
  it.each([
    ["nothing", article, undefined],
    ["English", { ...article, language: "en" }, undefined],
    ["American English", { ...article, language: "en-US" }, "month-first"],
    ["British English", { ...article, language: "en_GB" }, "day-first"],
    ["Canadian English", { ...article, language: "en-CA" }, undefined],
    ["a British address", { ...article, url: "https://news.example.co.uk/a" }, "day-first"],
    ["an American office", { ...article, url: "https://www.example.gov/a" }, "month-first"],
    ["an address of anywhere", { ...article, url: "https://www.example.com/uk/a" }, undefined],
    [
      "the day of publication",
      { ...article, published: { date: "2022-01-02", from: "test" } },
      "day-first",
    ],
    [
      "another day of publication",
      { ...article, published: { date: "2022-03-20", from: "test" } },
      undefined,
    ],
    ["a day above 12", withBody(`${BODY} It came on 13/01/2022.`), "day-first"],
    [
      "a day above 12 in the second place",
      withBody(`${BODY} It came on 01/13/2022.`),
      "month-first",
    ],
    ["its weekday", withBody("The decree of Tuesday, 02/01/2022 is void."), "month-first"],
    ["the same day in words", withBody(`${BODY} It came on 2 January 2022.`), "day-first"],
  ])("is told by %s: %s", (_, given, order) => {
    expect(numericOrder(given)).toBe(order);
  });
});
