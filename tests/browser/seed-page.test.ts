import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import { faultsOf } from "./accessibility.ts";
import type { View, WebPage } from "./driver/view.ts";
import { checkOnceRead, compareSources, type Checked } from "./extension.ts";
import { SEED_FLAGS, SEED_QUOTATIONS } from "./seed.ts";
import { pictureOf, setStage, type Stage } from "./stage.ts";
import { ADDRESSES } from "./world/sites.ts";

/** The words under each highlight that stands on the page, as the page itself sees them. */
const highlightedWords = (page: WebPage) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, words: String(range) })),
    ),
  );

describe.each(BROWSERS)("the seed page in %s", (browser) => {
  let stage: Stage;
  let page: WebPage;
  let popup: View;
  let read: Checked;
  beforeAll(async () => {
    stage = await setStage(browser);
    page = await stage.driver.page(ADDRESSES.seed);
  });
  afterAll(() => stage.close());

  it("stands as its server sent it before the click", async () => {
    const documents = await page.evaluate(async () => {
      const served = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(served, "text/html");
      const [now, then] = [document, parsed].map((one) => one.documentElement.outerHTML);
      return { now, then, highlights: CSS.highlights.size };
    });
    expect(documents.now).toBe(documents.then);
    expect(documents.highlights).toBe(0);
  });

  it("is read on a click of the toolbar button", async () => {
    popup = await stage.driver.popup(page);
    read = await checkOnceRead(popup);
    expect(read.report.article.published?.date).toBe("2022-01-03");
    expect(read.report.article.title).toContain("final invasion of Ukraine");
  });

  it.each(SEED_FLAGS)("has “$words” flagged by $check, in the popup too", async (expected) => {
    const flag = read.report.flags.find(
      ({ check, target }) => check === expected.check && target.exact.includes(expected.words),
    );
    expect(flag, JSON.stringify(read.report.flags.map(({ target }) => target.exact))).toBeDefined();
    expect(flag?.resolved ?? undefined).toBe(expected.resolved);
    const shown = await popup.waitFor(
      () => document.querySelector<HTMLElement>("#flags")?.textContent,
    );
    expect(shown).toContain(flag?.message);
  });

  it.each(SEED_FLAGS)("has “$words” marked without a change to its text", async ({ words }) => {
    const marks = await page.waitFor(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => String(range).replaceAll(/\s+/g, " ")),
      ),
    );
    expect(marks.some((mark) => mark.includes(words))).toBe(true);
  });

  it("gives different severities different highlights", async () => {
    const names = new Set((await highlightedWords(page)).map(({ name }) => name));
    const severities = new Set(read.report.flags.map(({ severity }) => severity));
    expect(names.size).toBeGreaterThanOrEqual(severities.size);
  });

  it("has its quotations compared with the linked pages once the reader allows it", async () => {
    expect(read.sources.kind).toBe("needs-consent");
    const { report, sources } = await compareSources(popup);
    expect(sources).toMatchObject({ pages: Array.from({ length: 4 }, () => ({ state: "read" })) });
    expect(report.references).toHaveLength(4);
    for (const { words, statuses } of SEED_QUOTATIONS) {
      const quotation = report.quotations.find(({ target }) => target.exact.includes(words));
      expect(statuses, words).toContain(quotation?.status);
    }
  });

  it("looks the same in the report and on the screen", async () => {
    const shown = await popup.text("#quotations");
    expect(shown).toContain("President Biden");
    await popup.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
    await popup.screenshot(pictureOf(browser, "popup"));
    await page.screenshot(pictureOf(browser, "page"));
    await popup.setColorScheme("dark");
    await popup.screenshot(pictureOf(browser, "popup-dark"));
    await popup.setColorScheme("light");
  });

  it("has a popup without faults of accessibility", async () => {
    expect(await faultsOf(popup)).toEqual([]);
  });

  it("scrolls to a flag that the popup is asked to show", async () => {
    const flag = read.report.flags.find(({ target }) => target.exact.includes("Proud explorer"));
    await popup.click(`[data-flag="${flag?.id ?? ""}"] summary`);
    await popup.click(`[data-flag="${flag?.id ?? ""}"] .actions button`);
    const isInSight = await page.waitFor(() => {
      const { top, bottom } = document.querySelector(".author-bio")?.getBoundingClientRect() ?? {};
      return top !== undefined && bottom !== undefined && top > 0 && bottom < innerHeight;
    });
    expect(isInSight).toBe(true);
    await page.screenshot(pictureOf(browser, "page-shown"));
  });

  it("loses the mark of a flag that is put aside by its key", async () => {
    await popup.press("d");
    const isGone = await page.waitFor(() =>
      [...CSS.highlights.values()].every((highlight) =>
        [...highlight].every((range) => !String(range).includes("Proud explorer")),
      ),
    );
    expect(isGone).toBe(true);
  });

  it("stands again as its server sent it once the marks are removed by one click", async () => {
    await popup.click(".masthead button[aria-pressed]");
    await page.waitFor(() => CSS.highlights.size === 0);
    const [now, then] = await page.evaluate(async () => {
      const served = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(served, "text/html");
      return [document, parsed].map((one) => one.documentElement.outerHTML);
    });
    expect(now).toBe(then);
  });
});
