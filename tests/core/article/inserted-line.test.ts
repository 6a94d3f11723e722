import { describe, expect, it } from "vitest";
import { isInsertedLine, titleOffset } from "../../../src/core/article/inserted-line.ts";

const INSERTED = [
  "See also\u00a0 It's getting late for the last tram in Porto",
  "See also Ten bridges that never opened",
  "Read also: Mayor opens the new market hall",
  "Also read – Why the ferry was late",
  "READ MORE: Storm closes schools",
  "READ MORE Storm closes schools",
  "Read more: Storm closes schools.",
  "RELATED Harbour strike enters second week",
  "Related: “We were lucky,” says crew",
  "Related article: Singer postpones tour",
  "    Related: The Harbour Affair   ",
  "[Read: Why the dam was never finished]",
  "▶ You may also like: 12 gardens to visit",
  "Recommended | Council votes on parking",
  "Leia também: Chuva fecha escolas",
];

const PROSE = [
  "Read more about it in his book, he said.",
  "Read more about it in his book",
  "Read the rest of the story here.",
  "See also the report that the ministry published in May.",
  "See also Fischer (1998) for an earlier count.",
  "Related work was done in Leiden.",
  "More than 40 people were hurt",
  "More: the play, not the martyr",
  "Recommended for children under 12",
  "Read it all here.",
  // A bare label is a heading.
  "See also",
  "RELATED:",
  "Read more:",
  "You May Also Like",
  "RELATED STORIES",
  `See also ${"A very long paragraph that no list of links would hold ".repeat(5)}`,
  "",
];

describe("isInsertedLine", () => {
  it.each(INSERTED)("accepts a label with a title: %s", (line) => {
    expect(isInsertedLine(line)).toBe(true);
  });

  it.each(PROSE)("leaves prose and bare labels alone: %s", (line) => {
    expect(isInsertedLine(line)).toBe(false);
  });
});

describe("titleOffset", () => {
  it("points at the first letter of the title", () => {
    const line = "See also\u00a0 Ten bridges that never opened";
    expect(line.slice(titleOffset(line))).toBe("Ten bridges that never opened");
  });
});
