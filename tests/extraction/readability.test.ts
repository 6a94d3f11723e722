import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { metaValues } from "../../src/extraction/metadata.ts";
import { readability, STRICTNESS } from "../../src/extraction/readability.ts";
import { FARM_PAGE } from "./farm-page.ts";

const PROSE =
  "The council said on Monday, after a long debate, that the harbour would stay open this winter.";

/** Pages on which each replaced step has something to decide. */
const PAGES = [
  ["a content farm's page", FARM_PAGE],
  [
    "a byline in the page",
    FARM_PAGE.replace("<p>She", '<div class="byline"><span itemprop="name">Ana</span></div><p>She'),
  ],
  ["paragraphs that are divs", FARM_PAGE.replaceAll("<p>", "<div>").replaceAll("</p>", "</div>")],
  [
    "lists of links, empty blocks, pictures without a source",
    FARM_PAGE.replace(
      "<p>She",
      '<ul><li><a href="#a">One</a><li><a href="/b">Two, three</a></ul><div><br></div><section><div><p>In a box, alone.</p></div></section><figure data-src="a.jpg"></figure><img alt=""><p>She',
    ),
  ],
  [
    "text hidden by attributes",
    FARM_PAGE.replace(
      "<p>She",
      `<p hidden>${PROSE}</p><p aria-hidden="true">${PROSE}</p><div style="visibility:hidden">${PROSE}</div><span aria-hidden="true" class="fallback-image">${PROSE}</span><p>She`,
    ),
  ],
] as const;

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

it.each(PAGES)("chooses what Readability itself chooses: %s", (_, html) => {
  const alone = new Readability(new JSDOM(html).window.document, {
    charThreshold: 1,
    disableJSONLD: true,
  }).parse();
  const { document } = new JSDOM(html).window;
  const choice = readability(document, STRICTNESS[0], metaValues(document));
  expect(plain([...(choice?.texts ?? [])].map(({ data }) => data).join(""))).toBe(
    plain(alone?.textContent ?? ""),
  );
  expect(choice?.title).toBe(alone?.title);
  expect(choice?.byline).toBe(alone?.byline ?? undefined);
});
