import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { FARM_PAGE } from "./farm-page.ts";

/** Extraction ends sooner than this, or a page can hang the browser. Milliseconds. */
const HARD_LIMIT = 10_000;

const inArticle = (html: string): Document =>
  new JSDOM(FARM_PAGE.replace("<p>The port,", `${html}<p>The port,`)).window.document;

const CLOBBERING = [
  "nextElementSibling",
  "tagName",
  "getAttribute",
  "getElementsByTagName",
  "hasAttribute",
  "querySelectorAll",
  "removeAttribute",
  "textContent",
  "removeChild",
  "parentNode",
];

describe("a hostile page", () => {
  const plain = extract(new JSDOM(FARM_PAGE).window.document);

  it.each(CLOBBERING)("cannot shadow %s by the name of a control", (name) => {
    const found = extract(inArticle(`<form><input name="${name}"><img name="${name}"></form>`));
    if (found.kind !== "article" || plain.kind !== "article") throw new Error("No article.");
    expect(found.article.text).toBe(plain.article.text);
  });

  it.each([
    ["an attribute of 80,000 spaces", `<meta property="${" ".repeat(80_000)}x" content="y">`],
    ["a class of 80 kilobytes", `<div class="${"a ".repeat(40_000)}">x</div>`],
  ])("is read in time in spite of %s", (_, html) => {
    const began = performance.now();
    expect(extract(inArticle(html)).kind).toBe("article");
    expect(performance.now() - began).toBeLessThan(HARD_LIMIT);
  });

  it("with tables in tables in tables is too complex", () => {
    const found = extract(inArticle("<table><tr><td>x, y".repeat(60)));
    expect(found).toEqual({ kind: "no-article", why: "too-complex" });
  });

  it("with structured data of great depth still has its other dates", () => {
    const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    const found = extract(inArticle(`<script type="application/ld+json">${deep}</script>`));
    expect(found.kind === "article" && found.article.published?.date).toBe("2022-01-03");
  });
});
