import { describe, expect, it } from "vitest";
import { isFurnitureHeading } from "../../../src/core/article/furniture-heading.ts";

const HEADINGS = [
  "You May Also Like",
  "You might also like:",
  "About the Author: Rosa Lind",
  "About the Author",
  "Leave a Reply",
  "3 Comments",
  "Comments",
  "Your email address will not be published. Required fields are marked *",
  "Share this:",
  "RELATED STORIES",
  "Related:",
  "Read more:",
  "Recommended for you",
  "Article Categories: World",
  "Tags: harbour, strike",
  "More from Business",
];

const OTHER_LINES = [
  "Comments by the minister drew laughter",
  "Related companies paid no tax",
  "About the author of the plan little is known",
  "Leave a reply on the machine, she said.",
  "Share this burden with us, he asked.",
  "Popular vote",
  "More rain",
  "Top of the league",
  "",
];

describe("isFurnitureHeading", () => {
  it.each(HEADINGS)("accepts %s", (line) => {
    expect(isFurnitureHeading(line)).toBe(true);
  });

  it.each(OTHER_LINES)("refuses %s", (line) => {
    expect(isFurnitureHeading(line)).toBe(false);
  });
});
