import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { rangeOf } from "../../src/extraction/range-of.ts";
import { FARM_PAGE } from "./farm-page.ts";

function read() {
  const { document } = new JSDOM(FARM_PAGE).window;
  const found = extract(document);
  if (found.kind !== "article") throw new Error("No article.");
  const { article, map } = found;
  const passageOf = (words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return { document, map, passageOf };
}

describe("the range of a passage", () => {
  it.each(["Ana Pradoe".slice(0, 9), "PradoOn Sunday (2)", "the fishermen, had met twice"])(
    "holds the same words: %s",
    (words) => {
      const { map, passageOf } = read();
      expect(rangeOf(map, passageOf(words))?.toString()).toBe(words);
    },
  );

  it("crosses blocks", () => {
    const { map, passageOf } = read();
    const range = rangeOf(map, passageOf("this winter.\n\nShe said"));
    expect(range?.toString().replace(/\s+/g, " ")).toBe("this winter. She said");
  });

  it("is nowhere for what stands between blocks alone", () => {
    const { map, passageOf } = read();
    const { start } = passageOf("\n\nShe said");
    expect(rangeOf(map, { start, end: start + 2 })).toBeUndefined();
  });

  it("is nowhere when its text was removed", () => {
    const { document, map, passageOf } = read();
    document.querySelector("article")?.remove();
    expect(rangeOf(map, passageOf("PradoOn Sunday"))).toBeUndefined();
  });
});
