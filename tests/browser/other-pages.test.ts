import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import type { View, WebPage } from "./driver/view.ts";
import { checkOnceRead, jobOnceRead } from "./extension.ts";
import { setStage, type Stage } from "./stage.ts";
import { ADDRESSES } from "./world/sites.ts";

describe.each(BROWSERS)("other pages in %s", (browser) => {
  let stage: Stage;
  let page: WebPage;
  let popup: View;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterEach(async () => {
    await popup.close();
    await page.close();
  });
  afterAll(() => stage.close());

  it("have nothing flagged where a native story reads as one", async () => {
    ({ page, popup } = await stage.clickedOn(ADDRESSES.native));
    const { report } = await checkOnceRead(popup);
    expect(report.article.byline).toContain("Ellen Marsh");
    expect(report.flags).toEqual([]);
    expect(report.quotations).toHaveLength(4);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it.each([
    { what: "a list of headlines", url: ADDRESSES.listing, why: ["no-article"] },
    // Firefox shows a PDF in a page of its own, into which no extension reaches.
    { what: "a PDF", url: ADDRESSES.pdf, why: ["pdf", "browser-page", "not-allowed"] },
  ])("are said to hold no article: $what", async ({ url, why }) => {
    ({ page, popup } = await stage.clickedOn(url));
    const job = await jobOnceRead(popup);
    expect(job).toMatchObject({ kind: "no-article" });
    expect(why).toContain(job.kind === "no-article" && job.why);
    expect(await popup.waitFor(() => document.querySelector("h1")?.innerText)).not.toBe("");
  });
});
