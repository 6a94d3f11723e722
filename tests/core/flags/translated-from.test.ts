import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { productionOf } from "../../../src/core/flags/production.ts";
import type { Sign } from "../../../src/core/flags/sign.ts";
import { translatedFrom } from "../../../src/core/flags/translated-from.ts";

const ARTICLE: Article = readPlainText("A title\n\nA text that says nothing of where it is from.");

const date: Sign = { kind: "date", name: "D-PT-01", confidence: 0.97, weights: { "pt-BR": 3.5 } };
const otherDate: Sign = { ...date, name: "D-PT-02", confidence: 0.92 };
const word: Sign = {
  kind: "word",
  name: "F-GEN-001",
  confidence: 0.92,
  weights: { pt: 2.2, es: 2.2, it: 2.2 },
};
const otherWord: Sign = { ...word, name: "F-GOV-008", confidence: 0.75, weights: { pt: 1.1 } };
const seam: Sign = { kind: "seam", name: "S-01", confidence: 0.92, weights: {} };
const bio: Sign = { kind: "bio", name: "S-50", confidence: 0.95, weights: {} };

const languagesOf = (signs: readonly Sign[], article = ARTICLE): readonly string[] =>
  translatedFrom(article, signs).map(({ language }) => language);

describe("the language a text was translated from", () => {
  it.each([
    ["no sign", []],
    ["one sign, however sure", [date]],
    ["two signs of one kind", [date, otherDate]],
    ["signs that point to no language", [seam, bio]],
    ["a doubtful word and a doubtful other one", [word, otherWord]],
  ])("is not told by %s", (_, signs) => {
    expect(languagesOf(signs)).toEqual([]);
  });

  it("is told by a telling sign and one of another kind, likeliest first", () => {
    const [first, second] = translatedFrom(ARTICLE, [date, word]);
    expect(first?.language).toBe("pt-BR");
    expect(first?.confidence).toBeGreaterThan(0.75);
    expect(second?.confidence ?? 0).toBeLessThan(0.1);
  });

  it("is surer with a seam, which itself points nowhere", () => {
    const [without] = translatedFrom(ARTICLE, [date, word]);
    const [joined] = translatedFrom(ARTICLE, [date, word, seam]);
    expect(joined?.confidence).toBeGreaterThan(without?.confidence ?? 1);
    expect(joined?.signs.map(({ name }) => name)).toEqual(["D-PT-01", "F-GEN-001", "S-01"]);
  });

  it("counts a row once, however often it stands in the text", () => {
    expect(translatedFrom(ARTICLE, [date, date, date, word])).toEqual(
      translatedFrom(ARTICLE, [date, word]),
    );
  });

  it("takes what points to a language as pointing to each of its regions", () => {
    expect(languagesOf([date, otherWord])).toEqual(["pt-BR"]);
  });

  it.each([
    ["the language that the page declares", { ...ARTICLE, language: "en-IN" }],
    ["the country of its address", { ...ARTICLE, url: "https://news.example.co.id/politics/1" }],
    ["its words", readPlainText("A title\n\nThe state spent 2 lakh on it.")],
  ])(
    "is not told in a variety of English that has such habits itself, known by %s",
    (_, article) => {
      expect(languagesOf([date, word], article)).toEqual([]);
    },
  );
});

describe("the way a translation was made", () => {
  const spun: Sign = { kind: "spinner", name: "T-01", confidence: 0.9, weights: {} };

  it.each([
    ["in-paragraphs", [date, word]],
    ["piece-by-piece", [date, word, seam]],
    ["reworded", [date, word, seam, spun]],
  ])("is %s", (production, signs) => {
    expect(productionOf(signs)).toBe(production);
  });
});
