import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import { extract } from "../../src/extraction/extract.ts";
import { FARM_PAGE } from "./farm-page.ts";

const DOMS: readonly [string, (html: string) => Document][] = [
  ["jsdom", (html) => new JSDOM(html, { url: "https://daily.example/p?id=1" }).window.document],
  ["linkedom", (html) => parseHTML(html).document as unknown as Document],
];

const partOf = ({ parts, text }: Article, kind: string): string =>
  parts
    .filter((part) => part.kind === kind)
    .map(({ start, end }) => text.slice(start, end))
    .join("");

function articleOf(document: Document) {
  const found = extract(document);
  if (found.kind !== "article") throw new Error(`No article: ${found.why}.`);
  return found;
}

describe.each(DOMS)("an article in %s", (_, parse) => {
  const document = parse(FARM_PAGE);
  const before = document.documentElement.outerHTML;
  const { article, map } = articleOf(document);

  it("leaves the page as it was", () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("begins with the heading, white space collapsed, and a blank line", () => {
    expect(article.title).toBe("Harbour talks go on");
    expect(article.text.startsWith("Harbour talks go on\n\nThe mayor")).toBe(true);
  });

  it("covers its text with its parts, in order", () => {
    const ends = article.parts.map(({ end }) => end);
    expect(article.parts.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(article.text.length);
    expect(article.parts.map(({ kind }) => kind)).toEqual([
      "title",
      "body",
      "inserted",
      "body",
      "furniture",
    ]);
  });

  it("keeps a run-on word of the page, and tells where its text nodes meet", () => {
    const at = article.text.indexOf("PradoOn") + "Prado".length;
    expect(article.joints).toContain(at);
  });

  it("reads a line break as one, and every paragraph with a blank line after it", () => {
    expect(article.text).toContain("December,\nand that");
    expect(article.text).toContain("this winter.\n\nShe said");
  });

  it("leaves hidden text out", () => {
    expect(article.text).not.toContain("Hidden words");
  });

  it("keeps a no-break space", () => {
    expect(partOf(article, "inserted").trim()).toBe(
      "See also\u00a0 Nobody eats alone in this town",
    );
  });

  it("keeps author box and comment form as furniture, in the page's order, without footers", () => {
    expect(partOf(article, "furniture").split("\n\n")).toEqual([
      "You May Also Like",
      "About the Author: Lucas Example",
      "Proud explorer. Gamer. Problem solver.",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
    ]);
  });

  it("counts the words of the body alone", () => {
    expect(article.words).toBe(partOf(article, "body").trim().split(/\s+/).length);
  });

  it("knows the body's links by their addresses and passages", () => {
    const links = article.links.map(({ url, start, end }) => [url, article.text.slice(start, end)]);
    expect(links.filter(([url]) => url?.startsWith("https://other"))).toEqual([]);
    expect(article.links.every(({ url }) => url.startsWith("http"))).toBe(true);
  });

  it("maps every segment to equal text of the page, white space aside", () => {
    for (const { start, end, node, offset } of map) {
      const there = node.data.slice(offset, offset + end - start).replace(/[\t\n\f\r]/g, " ");
      expect(article.text.slice(start, end)).toBe(there);
    }
    const mapped = map.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(mapped).toBe(article.text.replace(/\n/g, "").length);
  });

  it("reads the day of publication in the page's own time zone", () => {
    expect(article.published).toEqual({
      date: "2022-01-03",
      from: "meta article:published_time",
    });
  });

  it("reads site, language and canonical address", () => {
    expect(article.siteName).toBe("Daily Example");
    expect(article.language).toBe("en-GB");
    expect(article.url).toBe("https://daily.example/2022/01/05/harbour-talks/");
  });
});

describe("a link with a relative address", () => {
  it("is made absolute", () => {
    const { article } = articleOf(DOMS[0]?.[1](FARM_PAGE) as Document);
    const [link] = article.links;
    expect(link?.url).toBe("https://daily.example/people/ana");
    expect(article.text.slice(link?.start, link?.end)).toBe("Ana Prado");
  });
});

describe("a page without an article", () => {
  it.each([
    ["an empty page", "<!doctype html><html><body></body></html>"],
    ["a form", "<!doctype html><html><body><form><input name=q></form></body></html>"],
  ])("is told apart: %s", (_, html) => {
    const found = extract(new JSDOM(html).window.document);
    expect(found).toEqual({ kind: "no-article", why: "no-article" });
  });
});
