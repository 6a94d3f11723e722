import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { quotationMarks } from "../../../../src/core/checks/translation/quotation-marks.ts";

const flagged = (text: string): readonly (readonly [string | undefined, string])[] => {
  const article = readPlainText(`A title\n\n${text}`);
  const judgement = quotationMarks.judge(article, { references: [], comparisons: [] });
  if ("notRun" in judgement) throw new Error(judgement.notRun);
  return judgement.map(({ convention, passage: { start, end } }) => [
    convention,
    article.text.slice(start, end),
  ]);
};

// The cases of the check mark what is flagged with the very marks that these sentences have.
describe("translation/quotation-marks", () => {
  it("flags marks that point inwards", () => {
    expect(flagged("He said »We wait for rain« and left.")).toEqual([
      ["Q-03", "»We wait for rain«"],
    ]);
  });

  it("passes marks that point outwards, as where French is quoted", () => {
    expect(flagged("He said « Nous attendons » and left.")).toEqual([]);
  });

  it("shows some of many", () => {
    expect(flagged("He said „wait“ and left. ".repeat(50)).length).toBeLessThan(10);
  });

  it.each(["„", "»", "「", "\n– A", "”"])("reads a text of nothing but %j in a moment", (piece) => {
    const start = performance.now();
    flagged(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
