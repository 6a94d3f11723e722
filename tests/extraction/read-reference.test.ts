import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readReference } from "../../src/extraction/read-reference.ts";
import { FARM_PAGE } from "./farm-page.ts";

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
const FROM = { url: "https://daily.example/x", source: "linked-pages" };

describe("a reference", () => {
  it("has title, day and text without furniture or inserted lines", () => {
    const reference = readReference(parse(FARM_PAGE), FROM);
    expect(reference).toMatchObject({ ...FROM, published: "2022-01-03" });
    expect(reference?.text.startsWith("Harbour talks go on\n\nThe mayor")).toBe(true);
    expect(reference?.text).not.toMatch(/See also|Leave a Reply/);
  });

  it("is all the text of a short statement, but navigation and scripts", () => {
    const page = parse(`<!doctype html><html><head><title>Statement</title></head><body>
      <nav>Home</nav><p>The talks go on.</p><script>let x;</script></body></html>`);
    expect(readReference(page, FROM)).toMatchObject({
      title: "Statement",
      text: "The talks go on.",
    });
  });

  it("is nothing where a page has no text", () => {
    expect(readReference(parse("<!doctype html><html><body></body></html>"), FROM)).toBeUndefined();
  });
});
