import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { reportPage } from "../../../../src/core/annotations/html/report-page.ts";
import { STYLE } from "../../../../src/core/annotations/html/style.ts";
import type { Report } from "../../../../src/core/verify/report.ts";
import { HOSTILE, hostileText } from "../hostile-texts.ts";
import { elementsOf, type Parsed } from "./parsed-page.ts";
import { anyReport } from "../any-report.ts";
import { MAKING, REPORT, reportFullOf } from "../made-up-reports.ts";

/** Hostile texts, each in every field of a report. */
const TEXTS = 2000;

const ELEMENTS =
  "html head meta title style body header main footer section h1 h2 h3 p span strong a bdi mark ul ol li blockquote figure figcaption div ins del code table thead tbody tr th td";

const ATTRIBUTES =
  "aria-hidden aria-label aria-labelledby charset class content data-short dir href http-equiv id lang name rel role scope title";

const { DOMParser } = new JSDOM("").window as unknown as { DOMParser: typeof globalThis.DOMParser };

const parsed = (report: Report): Document =>
  new DOMParser().parseFromString(reportPage(report, MAKING), "text/html");

/** All that is in a page and should be in none. */
function intruders(elements: readonly Parsed[]): readonly string[] {
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  const styles = elements.filter(({ name }) => name === "style").map(({ text }) => text);
  return [
    ...elements.map(({ name }) => name).filter((name) => !isOf(ELEMENTS, name)),
    ...attributes.map(([name]) => name).filter((name) => !isOf(ATTRIBUTES, name)),
    ...valuesOf(attributes, "href").filter((link) => !LINK.test(link)),
    ...valuesOf(attributes, "http-equiv").filter((name) => name !== "Content-Security-Policy"),
    ...(styles.length === 1 ? styles : ["not one style"]).filter((style) => style !== STYLE),
  ];
}

const LINK = /^(?:#(?:flag|text)-\d+$|https?:\/\/\S+$)/i;

const valuesOf = (attributes: readonly (readonly [string, string])[], wanted: string) =>
  attributes.filter(([name]) => name === wanted).map(([, value]) => value);

const isOf = (names: string, name: string): boolean => names.split(" ").includes(name);

/** What a page can hold of a text: a parser has no NUL. */
const shown = (text: string): string => text.replaceAll("\0", "\ufffd");

const textOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");

/** What is ours in the text as it was read. */
const OWN = ["number", "label", "spoken"];

const readPage = (report: Report) => elementsOf(reportPage(report, MAKING), OWN);

const fieldsOf = (elements: readonly Parsed[], isField: (element: Parsed) => boolean) =>
  elements.filter(isField).map(({ text }) => text);

const hasClass = (wanted: string) => (element: Parsed) =>
  isOf(element.attributes["class"] ?? "", wanted);

const isIn = (name: string, around: string) => (element: Parsed) =>
  element.name === name && element.within.includes(around);

describe("the report as a page", () => {
  it("holds no text of a report as markup, and every text as it was, whatever it is", () => {
    let seen = 0;
    fc.assert(
      fc.property(hostileText, (text) => {
        seen++;
        const page = readPage(reportFullOf(text));
        const [once, twice] = [[shown(text)], [shown(text), shown(text)]];
        expect(intruders(page)).toEqual([]);
        expect(fieldsOf(page, isIn("h1", "header"))).toEqual(once);
        expect(fieldsOf(page, hasClass("text"))).toEqual(once);
        expect(fieldsOf(page, hasClass("message"))).toEqual(twice);
        expect(fieldsOf(page, isIn("mark", ".note"))).toEqual(twice);
        expect(fieldsOf(page, isIn("bdi", ".meant"))).toEqual(once);
        expect(fieldsOf(page, isIn("bdi", ".written"))).toEqual(once);
        expect(fieldsOf(page, isIn("bdi", ".references"))[0]).toBe(shown(text));
        expect(
          fieldsOf(page, (one) => one.name === "blockquote" && hasClass("quoted")(one)),
        ).toEqual(once);
      }),
      { numRuns: TEXTS, seed: 7 },
    );
    expect(seen).toBe(TEXTS);
  }, 60_000);

  it("holds each of the known tricks as text", () => {
    for (const text of HOSTILE) expect(intruders(readPage(reportFullOf(text)))).toEqual([]);
  });

  it("lets no character of a page turn what stands around it, or hide", () => {
    fc.assert(
      fc.property(anyReport, hostileText, (report, text) => {
        for (const one of [report, reportFullOf(`\u202e\u2066${text}\u200b`)]) {
          const [, body = ""] = reportPage(one, MAKING).split("<body>");
          const outside = body.replaceAll(/<span class="unseen"[^>]*>[^<]*<\/span>/g, "");
          expect(outside).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);

  it("is made of any report that there can be", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(intruders(readPage(report))).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);

  it("forbids by its own policy that anything is loaded, run or sent", () => {
    const policy = parsed(REPORT).querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
  });

  it("has no address in its style sheet", () => {
    expect(STYLE).not.toMatch(/url\(|@import|<\//i);
  });
});

describe("what a report tells", () => {
  const page = parsed(REPORT);

  it("numbers the flags, the gravest first, and marks their words in the text", () => {
    expect(textOf(page, ".text .number")).toEqual(["2", "1"]);
    expect(textOf(page, ".text mark")).toEqual(["Sunday (2)", "We are for peace,"]);
    expect(textOf(page, ".notes .severity .count")).toEqual(["1", "2"]);
  });

  it("leads from each number to its note and back", () => {
    for (const link of page.querySelectorAll(".number, .back, .notes p > a")) {
      expect(page.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
    }
  });

  it("tells a severity in words, not by colour alone", () => {
    expect(textOf(page, ".severity")[0]).toContain("Serious");
    expect(textOf(page, ".counts li")).toEqual(["◆ Serious: 1", "▲ Caution: 1"]);
    expect(page.querySelector(".number")?.getAttribute("aria-label")).toBe("Flag 2, Caution");
  });

  it("shows the words of the source beside those of the article, and says which are which", () => {
    expect(textOf(page, ".diff del")).toContain("[only in the source: stand]");
    expect(textOf(page, ".diff ins")).toContain("[only in the article: are]");
  });

  it("shows a diff once: at the flag on the quotation", () => {
    expect(textOf(page, ".diff")).toHaveLength(1);
    expect(textOf(page, ".changed p a")).toEqual(["See flag 1"]);
  });

  it.each([
    ["why the words of a quotation changed", ".changed p", /^Another verb/],
    ["the day a date means", "td", /Sunday,? 2 January 2022/],
    ["the address of a reference", ".references .address", /https:\/\/office\.example\/statement/],
    ["when a reference was read", ".references .aside", /2022-01-04T10:00:00Z/],
    ["the SHA-256 of a reference", ".references code", /^(?:ab){32}$/],
    ["what a source answered", ".plain", /Answered/],
    ["why a check did not run", ".plain", /Quote: not in source: No source was asked yet\./],
    ["that it gives no score", "footer", /gives no score/],
    ["the SHA-256 of the text", "footer code", /^0{64}$/],
    ["the moment of its making", "footer", /2022-02-01T10:00:00\.000Z/],
  ])("tells %s", (_, selector, expected) => {
    expect(textOf(page, selector).some((text) => expected.test(text))).toBe(true);
  });

  it("says that nothing found does not make an article true", () => {
    const document = parsed({ ...REPORT, flags: [] });
    expect(textOf(document, ".nothing")[0]).toContain("does not make the article true");
    expect(textOf(document, "h2")).not.toContain("Flags");
  });

  it("counts the flags that were put aside and are left out", () => {
    const html = reportPage(REPORT, { ...MAKING, aside: 2 });
    expect(html).toContain("2 flags that the reader put aside are not shown.");
    expect(reportPage(REPORT, MAKING)).not.toContain("put aside");
  });

  it("tells nobody in which folder a file lay", () => {
    const local = { ...REPORT, article: { ...REPORT.article, url: null } };
    const html = reportPage(local, MAKING);
    expect(html).toContain("story.html");
    expect(html).not.toContain("secret folder");
  });
});
