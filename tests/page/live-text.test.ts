// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { findQuote, liveText } from "../../src/page/live-text.ts";

const LONG = "a passage of more than forty letters speaks for itself";

const CASES = [
  {
    title: "finds words across elements and line breaks",
    html: "<p>The two spoke of a\n <b>final</b> invasion.</p>",
    target: { prefix: "spoke of ", exact: "a final invasion", suffix: "." },
    before: "The two spoke of",
  },
  {
    title: "finds, of equal words, those with their own context",
    html: "<p>There (2) in May.</p><p>On Sunday (2) in June.</p>",
    target: { prefix: "On Sunday ", exact: "(2)", suffix: " in June" },
    before: "There (2) in May. On Sunday",
  },
  {
    title: "finds no short words whose context is gone",
    html: "<p>There (2) in May.</p>",
    target: { prefix: "On Sunday ", exact: "(2)", suffix: " last June" },
    before: undefined,
  },
  {
    title: "finds a long passage wherever it was moved",
    html: `<p>Elsewhere ${LONG}</p>`,
    target: { prefix: "On Sunday ", exact: LONG, suffix: " last June" },
    before: "Elsewhere",
  },
  {
    title: "finds no words in scripts",
    html: `<p>Nothing.</p><script type="x">${LONG}</script>`,
    target: { prefix: "", exact: LONG, suffix: "" },
    before: undefined,
  },
] as const;

describe("the live text", () => {
  it.each(CASES)("$title", ({ html, target, before }) => {
    document.body.innerHTML = html;
    const found = findQuote(liveText(document), { ...target, start: 0, end: 0 });
    if (found === undefined) return expect(before).toBeUndefined();
    const lead = document.createRange();
    lead.setStart(document.body, 0);
    lead.setEnd(found.startContainer, found.startOffset);
    expect(plain(found)).toBe(target.exact);
    expect(squeezed(lead)).toBe(before?.replaceAll(" ", ""));
  });
});

const plain = (range: Range): string => range.toString().replaceAll(/\s+/g, " ");
const squeezed = (range: Range): string => range.toString().replaceAll(/\s+/g, "");
