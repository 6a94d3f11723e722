import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";

const LONG = "The harbour master said that the bridge would open again ".repeat(5).trim();

const PAGE = [
  "Bridge opens again",
  "The bridge opened on Monday.",
  "See also  Ten bridges that never opened",
  LONG,
  "You May Also Like",
  "About the Author: Rosa Lind",
  "Proud explorer. Gamer.",
].join("\n\n");

/** The parts as kind and trimmed text. */
const partsIn = (text: string) => {
  const article = readPlainText(text);
  return article.parts.map(({ kind, start, end }) => [kind, article.text.slice(start, end).trim()]);
};

describe("readPlainText", () => {
  it("takes the first line for the title and sorts the others", () => {
    expect(partsIn(PAGE)).toEqual([
      ["title", "Bridge opens again"],
      ["body", "The bridge opened on Monday."],
      ["inserted", "See also  Ten bridges that never opened"],
      ["body", LONG],
      ["furniture", "You May Also Like\n\nAbout the Author: Rosa Lind\n\nProud explorer. Gamer."],
    ]);
  });

  it("keeps furniture headings inside the body from ending it", () => {
    expect(partsIn(`Title\n\nFirst.\n\nRelated:\n\n${LONG}`)).toEqual([
      ["title", "Title"],
      ["body", "First."],
      ["inserted", "Related:"],
      ["body", LONG],
    ]);
  });

  it("covers the whole text with parts in order", () => {
    const { text, parts } = readPlainText(`\n\n${PAGE}\n\n\n`);
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(text.length);
    expect(parts.slice(1).map(({ start }) => start)).toEqual(
      parts.slice(0, -1).map(({ end }) => end),
    );
  });

  it("keeps the text as it is but for line ends", () => {
    expect(readPlainText("Title\r\n\r\nA\u00a0 b\rc").text).toBe("Title\n\nA\u00a0 b\nc");
  });

  it("counts the words of the body alone", () => {
    expect(
      readPlainText("Long title of five words\n\nOne two – three.\n\nLeave a Reply").words,
    ).toBe(3);
  });

  it("carries the day of publication", () => {
    const published = { date: "2022-01-03", from: "command line" };
    expect(readPlainText("Title", { published }).published).toEqual(published);
  });

  it.each(["", "\n", "One line"])("reads %j without failing", (text) => {
    const article = readPlainText(text);
    expect(article.title).toBe(text.trim());
    expect(article.words).toBe(0);
  });

  it("reads a long run of marks in a moment", () => {
    const start = performance.now();
    expect(readPlainText(`Title\n\n${"“(".repeat(100_000)}`).words).toBe(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
