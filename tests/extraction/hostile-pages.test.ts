import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { FARM_PAGE } from "./farm-page.ts";
import { CLOBBERING_NAMES } from "../browser/world/hostile-pages.ts";

/** Extraction ends sooner than this, or a page can hang the browser. Milliseconds. */
const HARD_LIMIT = 10_000;

const inArticle = (html: string): Document =>
  new JSDOM(FARM_PAGE.replace("<p>The port,", `${html}<p>The port,`)).window.document;

const OVERLAY = "An overlay, put there by a script, says on and on, at length, what nobody asked.";

function paragraphOf(document: Document): Element {
  const paragraph = document.createElement("p");
  paragraph.textContent = OVERLAY;
  return paragraph;
}

describe("a hostile page", () => {
  const plain = extract(new JSDOM(FARM_PAGE).window.document);

  it.each(CLOBBERING_NAMES)("cannot shadow %s by the name of a control", (name) => {
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

  it("with more text than a novel is too complex", () => {
    const found = extract(inArticle(`<p>${"The talks go on, she said. ".repeat(60_000)}</p>`));
    expect(found).toEqual({ kind: "no-article", why: "too-complex" });
  });

  it("whose scripts put text beside the body is read without it", () => {
    const { document } = new JSDOM(FARM_PAGE).window;
    const beside = document.createElement("div");
    beside.append(...Array.from({ length: 9 }, () => paragraphOf(document)));
    document.documentElement.append(beside);
    const found = extract(document);
    expect(found.kind === "article" && found.article.text).not.toContain(OVERLAY);
    expect(found.kind).toBe("article");
  });

  it.each([
    ["hides", { isLaidOut: false, kind: "no-article" }],
    ["shows faintly, as one that fades in,", { isLaidOut: true, kind: "article" }],
  ])("that %s all its prose is told by it", (_, { isLaidOut, kind }) => {
    const { document, Element, Range } = new JSDOM(FARM_PAGE).window;
    Element.prototype.checkVisibility = (options) => options === undefined && isLaidOut;
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    expect(extract(document).kind).toBe(kind);
  });
});

describe("what goes wrong while a page is read", () => {
  const brokenBy = (error: Error): Document => {
    const { document, Document } = new JSDOM(FARM_PAGE).window;
    Object.defineProperty(Document.prototype, "createTreeWalker", {
      value: () => {
        throw error;
      },
    });
    return document;
  };

  it("is thrown on where it is a bug", () => {
    expect(() => extract(brokenBy(new TypeError("Not a constructor.")))).toThrow("Not a cons");
  });

  it.each([
    ["a stack that ends", new RangeError("Maximum call stack size exceeded")],
    ["Firefox's stack", Object.assign(new Error("too much recursion"), { name: "InternalError" })],
    ["a tree that cannot be", new DOMException("No.", "HierarchyRequestError")],
  ])("is a page too complex where a page provokes it: %s", (_, error) => {
    expect(extract(brokenBy(error))).toEqual({ kind: "no-article", why: "too-complex" });
  });
});
