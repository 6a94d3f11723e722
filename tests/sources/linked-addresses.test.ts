import { describe, expect, it } from "vitest";
import { askedAddress, linkedAddresses } from "../../src/sources/linked-addresses.ts";

it.each([
  ["https://one.test/a#part", "https://one.test/a"],
  ["http://one.test/a", "https://one.test/a"],
  ["http://one.test:80/a", "https://one.test/a"],
  ["https://one.test/a?utm_source=x&id=3&UTM_Medium=y&fbclid=z", "https://one.test/a?id=3"],
  ["https://one.test/a?mc_eid=1&mc_cid=2", "https://one.test/a"],
  [
    "https://one.test/a?q=utm_source&author=k&pk=2",
    "https://one.test/a?q=utm_source&author=k&pk=2",
  ],
  ["https://one.test", "https://one.test/"],
  ["mailto:a@one.test", undefined],
  ["javascript:alert(1)", undefined],
  ["nonsense", undefined],
])("asks for %s as %s", (link, asked) => {
  expect(askedAddress(link)).toBe(asked);
});

describe("the pages that are read", () => {
  it("are those of other sites, each once, and no front page", () => {
    const links = [
      "https://news.test/earlier",
      "https://news.test/story#comments",
      "http://www.news.test/amp/story?utm_source=x",
      "https://one.test/",
      "https://one.test/a?utm_source=x",
      "http://one.test/a#b",
      "https://two.test/c",
    ];
    const own = ["https://news.test/story", "https://www.news.test/amp/story"];
    expect(linkedAddresses(links, own)).toEqual(["https://one.test/a", "https://two.test/c"]);
  });

  it("are the site's own where it links no other, but never the article", () => {
    const links = ["https://news.test/story", "https://www.news.test/earlier", "https://one.test/"];
    expect(linkedAddresses(links, ["https://news.test/story"])).toEqual([
      "https://www.news.test/earlier",
    ]);
  });

  it("are at most 12", () => {
    const links = Array.from({ length: 500 }, (_, index) => `https://h${index}.test/a`);
    expect(linkedAddresses(links, [])).toHaveLength(12);
  });
});
