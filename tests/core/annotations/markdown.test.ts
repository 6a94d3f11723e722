import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdownOf } from "../../../src/core/annotations/markdown.ts";
import { markdownText } from "../../../src/core/annotations/markdown-text.ts";
import { visibleRuns } from "../../../src/core/annotations/wording/visible-runs.ts";
import { anyReport } from "./any-report.ts";
import { HOSTILE, hostileText } from "./hostile-texts.ts";
import { elementsOf } from "./html/parsed-page.ts";
import { MAKING, REPORT, reportFullOf } from "./made-up-reports.ts";

/** What a reader of Markdown makes of it, with links guessed from text as GitHub does. */
const rendered = (markdown: string) =>
  elementsOf(`<main>${marked.parse(markdown, { async: false, gfm: true })}</main>`);

/** What our own Markdown has: headings, lists, rules and links that show their address. */
const OURS = "html head body main h1 h2 h3 p ul li hr a".split(" ");

function intruders(markdown: string): readonly string[] {
  return rendered(markdown).flatMap(({ name, attributes, text }) => [
    ...(OURS.includes(name) ? [] : [name]),
    ...Object.entries(attributes)
      .filter(
        ([attribute, value]) => !(name === "a" && attribute === "href" && isShown(value, text)),
      )
      .map(([attribute, value]) => `${attribute}=${value}`),
  ]);
}

/** A link leads where it says, and to the web. */
const isShown = (href: string, text: string): boolean =>
  /^https?:\/\//i.test(href) && decodeURI(href) === decodeURI(encodeURI(decodeURI(text)));

/** What is to be seen of a text, on one line. */
const shown = (text: string): string =>
  visibleRuns(text.replaceAll("\0", ""))
    .map((run) => (run.kind === "text" ? run.text : `[${run.short}]`))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();

const paragraphOf = (markdown: string): readonly string[] =>
  rendered(markdown)
    .filter(({ name }) => name === "p")
    .map(({ text }) => text);

describe("text in Markdown", () => {
  it.each(HOSTILE.filter((text) => shown(text) !== ""))("shows %j as it is", (text) => {
    expect(paragraphOf(markdownText(text.replaceAll("\0", "")))).toEqual([shown(text)]);
  });

  it("shows as it is, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const words = `x${text.replaceAll("\0", "")}x`;
        expect(paragraphOf(markdownText(words))).toEqual([shown(words)]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  }, 60_000);
});

describe("a report in Markdown", () => {
  it.each(HOSTILE)("has nothing of %j but text", (text) => {
    expect(intruders(markdownOf(reportFullOf(text), MAKING))).toEqual([]);
  });

  it("has no markup and no link of a page, whatever it holds", () => {
    fc.assert(
      fc.property(anyReport, hostileText, (report, text) => {
        expect(intruders(markdownOf(report, MAKING))).toEqual([]);
        expect(intruders(markdownOf(reportFullOf(text), MAKING))).toEqual([]);
      }),
      { numRuns: 500, seed: 7 },
    );
  }, 60_000);

  it.each([
    ["the title", "# Leaders speak 🕊 on the phone"],
    ["the address", "- <https://paper.example/leaders>"],
    ["how many flags", "## Flags: 2"],
    ["a flag", "- “Sunday (2)”: This is most likely Sunday 2 January 2022."],
    ["what was meant", "  - Most likely meant: Sunday 2 January 2022"],
    [
      "the evidence",
      "  - In the source: “We stand for peace” (Statement, <https://office.example/statement>)",
    ],
    ["a quotation", "- “We are for peace,” (he): Words changed"],
    ["why its words changed", "  - Another verb: “are” here, “stand” in the source."],
    ["a check that did not run", "- Quote: not in source: No source was asked yet."],
    ["that it gives no score", "This report gives no score"],
    ["the SHA-256 of the text", MAKING.textSha256],
  ])("tells %s", (_, expected) => {
    expect(markdownOf(REPORT, MAKING)).toContain(expected);
  });
});
