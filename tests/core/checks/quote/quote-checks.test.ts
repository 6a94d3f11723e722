import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/core/article/article.ts";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import type { Answered } from "../../../../src/core/checks/check.ts";
import { altered } from "../../../../src/core/checks/quote/altered.ts";
import { notInSource } from "../../../../src/core/checks/quote/not-in-source.ts";
import { compareQuotations } from "../../../../src/core/compare/compare-quotations.ts";
import type { Reference } from "../../../../src/core/references/reference.ts";
import { quotations } from "../../../../src/core/text/quotations.ts";
import { cases as alteredCases } from "./altered.ts";
import { cases as notInSourceCases } from "./not-in-source.ts";

const TITLE = "A title that says nothing";

const articleOf = (text: string): Article =>
  readPlainText(`${TITLE}\n\n${text}`.replace(/[«»]/g, ""));

function referenceOf(written: string): Reference {
  const [title = "", ...rest] = written.split("\n\n");
  return rest.length === 0
    ? { title: "A page", source: "case", text: written }
    : { title, source: "case", text: rest.join("\n\n") };
}

function answered(article: Article, written: readonly string[]): Answered {
  const references = written.map(referenceOf);
  return { references, comparisons: compareQuotations(quotations(article), references) };
}

const TABLES = [
  { check: altered, cases: alteredCases },
  { check: notInSource, cases: notInSourceCases },
];

describe.each(TABLES)("$check.id", ({ check, cases }) => {
  it("has a case that flags and two that pass", () => {
    expect(cases.filter(({ text }) => text.includes("«")).length).toBeGreaterThanOrEqual(1);
    expect(cases.filter(({ text }) => !text.includes("«")).length).toBeGreaterThanOrEqual(2);
  });

  it.each(cases)("marks exactly: $text", ({ text, references }) => {
    const article = articleOf(text);
    const judgement = check.judge(article, answered(article, references));
    if ("notRun" in judgement) {
      expect(text).not.toContain("«");
      return;
    }
    const marked = judgement
      .map(({ passage }) => passage)
      .toSorted((one, other) => other.start - one.start)
      .reduce(
        (whole, { start, end }) =>
          `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`,
        article.text,
      );
    expect(marked).toBe(`${TITLE}\n\n${text}`);
  });

  it("says that it did not run where no page could be read", () => {
    const article = articleOf("“We will see about that in spring,” she said.");
    expect(check.judge(article, answered(article, []))).toEqual({
      notRun: "No page was read that the quotations could be compared with.",
    });
  });

  it("is clear for an article without quotations", () => {
    const article = articleOf("Nobody said anything.");
    expect(check.judge(article, answered(article, []))).toEqual([]);
  });

  it("asks for each quotation with the pages that the body links, each once", () => {
    const plain = articleOf("“We will see about that,” Anna Berg said. “Yes”, she added.");
    const at = (url: string, start: number) => ({ url, start, end: start + 3 });
    const article: Article = {
      ...plain,
      url: "https://paper.example/story",
      published: { date: "2024-05-01", from: "meta" },
      links: [
        at("https://title.example/", 0),
        at("https://one.example/a#part", TITLE.length + 4),
        at("https://two.example/", TITLE.length + 9),
        at("https://one.example/a", TITLE.length + 14),
        at("https://paper.example/story#comments", TITLE.length + 18),
        at("mailto:anna@one.example", TITLE.length + 22),
      ],
    };
    expect(check.ask?.(article)).toEqual([
      {
        kind: "quotation",
        exact: "We will see about that,",
        speaker: "Anna Berg",
        published: "2024-05-01",
        links: ["https://one.example/a", "https://two.example/"],
      },
    ]);
  });
});

describe("quote/altered", () => {
  const findingOf = (text: string, reference: string) => {
    const article = articleOf(text);
    const judgement = altered.judge(article, answered(article, [reference]));
    if ("notRun" in judgement) throw new Error(judgement.notRun);
    const [finding] = judgement;
    if (finding === undefined) throw new Error(`Nothing is flagged in: ${text}`);
    return finding;
  };
  const SPEECH = "She said that we will build the new bridge before the end of this year.";

  it.each([
    ["a negation", "we will not build the new bridge before the end of this year", "serious"],
    ["a person", "they will build the new bridge before the end of this year", "serious"],
    ["a modal verb", "we may build the new bridge before the end of this year", "serious"],
    ["a number", "we will build 2 new bridges before the end of this year", "serious"],
    ["an adjective", "we will build the big bridge before the end of this year", "caution"],
    ["a letter", "we will build the n\u0435w bridge before the end of this year", "caution"],
    ["what nobody sees", "we will build the n\u200bew bridge before the end of this year", "info"],
  ])("calls a change of %s what it is", (_what, quoted, severity) => {
    expect(findingOf(`“${quoted},” she said.`, SPEECH).severity).toBe(severity);
  });

  it("says what a change of meaning touches", () => {
    const { explanation } = findingOf(
      "“they may build the new bridge before the end of this year,” she said.",
      SPEECH,
    );
    expect(explanation).toContain("Another person is spoken of: “they” here, “we” in the source.");
    expect(explanation).toContain(
      "How certain it is has changed: “may” here, “will” in the source.",
    );
  });

  it("names the changed words and brings the words of the source", () => {
    const finding = findingOf(
      "“we will build the big bridge before the end of this year,” she said.",
      SPEECH,
    );
    expect(finding.explanation).toContain("“big”");
    expect(finding.explanation).toContain("“new”");
    expect(finding.explanation).not.toContain("in the source.");
    expect(finding.suggestion).toBe("we will build the new bridge before the end of this year");
    expect(finding.evidence).toEqual([
      { reference: 0, exact: finding.suggestion, start: 14, end: SPEECH.length - 1 },
    ]);
  });
});
