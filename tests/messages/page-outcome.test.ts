import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asPageOutcome } from "../../src/messages/page-outcome.ts";
import { ParseError } from "../../src/messages/parse.ts";

const article = {
  url: "https://news.test/",
  title: "Title",
  publicationDates: [
    { date: "2022-01-03T10:00-03:00", from: "JSON-LD datePublished", kind: "value" },
  ],
  text: "Title\n\nWords here.",
  parts: [
    { kind: "title", start: 0, end: 7 },
    { kind: "body", start: 7, end: 18 },
  ],
  links: [{ url: "https://one.test/", start: 7, end: 12 }],
  joints: [7, 12],
  words: 2,
};
const whole = { kind: "article", article, timings: { extract: 1.5 } };

const over = (value: typeof whole) => asPageOutcome(JSON.parse(JSON.stringify(value)));

it("reads an article as it was", () => {
  expect(over(whole)).toEqual(whole);
});

it("leaves out what nobody asked for, such as findings of the page's own", () => {
  const text = { outcomes: [{ check: "a/b", kind: "clear" }], queries: [] };
  expect(asPageOutcome({ ...whole, text, article: { ...article, verdict: "true" } })).toEqual(
    whole,
  );
});

it.each([
  [{ kind: "no-article", why: "pdf" }],
  [{ kind: "no-article", why: "too-complex" }],
  [{ kind: "failed", why: "A bug." }],
])("reads %j", (value) => {
  expect(asPageOutcome(value)).toEqual(value);
});

const withArticle = (changed: object) => ({ ...whole, article: { ...article, ...changed } });
const CANDIDATE = { date: "2022-01-03", from: "URL", kind: "value" };
const withDates = (publicationDates: object) => withArticle({ publicationDates });
describe("refuses", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "article"],
    ["an unknown kind", { kind: "verdict" }],
    ["a reason that only the background may give", { kind: "no-article", why: "store-page" }],
    ["a failure without end", { kind: "failed", why: "x".repeat(10_001) }],
    ["a text without end", withArticle({ text: "x".repeat(10_000_001) })],
    ["a part beyond the text", withArticle({ parts: [{ kind: "body", start: 0, end: 19 }] })],
    ["a gap between parts", withArticle({ parts: [{ kind: "body", start: 1, end: 18 }] })],
    ["parts that end early", withArticle({ parts: [{ kind: "body", start: 0, end: 17 }] })],
    ["no parts", withArticle({ parts: [] })],
    ["a negative offset", withArticle({ links: [{ url: "x", start: -1, end: 3 }] })],
    ["half an offset", withArticle({ links: [{ url: "x", start: 0.5, end: 3 }] })],
    ["a link that ends before it begins", withArticle({ links: [{ url: "x", start: 3, end: 2 }] })],
    ["a joint beyond the text", withArticle({ joints: [19] })],
    ["a date without end", withDates([{ ...CANDIDATE, date: "2".repeat(31) }])],
    ["a date of a kind there is not", withDates([{ ...CANDIDATE, kind: "true" }])],
    ["dates without end", withDates(Array.from({ length: 17 }, () => CANDIDATE))],
    ["a title that is no text", withArticle({ title: { toString: 1 } })],
    ["a time before it began", { ...whole, timings: { extract: -1 } }],
    ["a time that is none", { ...whole, timings: { extract: NaN } }],
  ])("%s", (_what, value) => {
    expect(() => asPageOutcome(value)).toThrow(ParseError);
  });
});

it("throws a ParseError or reads, whatever arrives", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom("article", "failed", "no-article"),
      (value, kind) => {
        try {
          asPageOutcome({ kind, why: value, article: value, timings: value });
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      },
    ),
  );
});
