import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import type { View, WebPage } from "./driver/view.ts";
import { checkOnceRead, compareSources, jobOnceRead, LIMIT } from "./extension.ts";
import { setStage, type Stage } from "./stage.ts";
import { CLOBBERING_NAMES } from "./world/hostile-pages.ts";
import { HOSTILE_HOST } from "./world/sites.ts";

/** A tab may still be busy with what the page did to it. Milliseconds. */
const TEARDOWN = 60_000;

describe.each(BROWSERS)("hostile pages in %s", (browser) => {
  let stage: Stage;
  let page: WebPage;
  let popup: View;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterEach(async () => {
    await popup.close();
    await page.close();
  }, TEARDOWN);
  afterAll(() => stage.close());

  const click = async (path: string): Promise<number> => {
    page = await stage.driver.page(`https://${HOSTILE_HOST}${path}`);
    const clicked = performance.now();
    popup = await stage.driver.popup(page);
    return clicked;
  };

  it.each(CLOBBERING_NAMES)("are read whole though a control is named %s", async (name) => {
    await click(`/clobber/${name}`);
    const { report } = await checkOnceRead(popup);
    // Ten paragraphs of 26 words, four of them inside the form.
    expect(report.article.words).toBe(260);
  });

  it.each([
    { path: "/long-attribute", kinds: ["checked"] },
    { path: "/nested-tables", kinds: ["checked", "no-article"] },
    { path: "/large-article", kinds: ["checked", "no-article"] },
    { path: "/many-text-nodes", kinds: ["checked", "no-article"] },
  ])("end within ten seconds with a result or a plain message: $path", async ({ path, kinds }) => {
    const clicked = await click(path);
    const job = await jobOnceRead(popup, LIMIT);
    const took = Math.round(performance.now() - clicked);
    const timings = job.kind === "checked" ? job.report.timings : {};
    console.log(`${browser} ${path}: ${job.kind} after ${took} ms, ${JSON.stringify(timings)}`);
    expect(kinds, JSON.stringify(job).slice(0, 300)).toContain(job.kind);
    expect(took).toBeLessThan(LIMIT);
  });

  it("cannot lead a check into the reader's own network", async () => {
    await click("/links-home");
    const check = await checkOnceRead(popup);
    expect(check.sources.kind).toBe("needs-consent");
    const { sources } = await compareSources(popup);
    expect(sources).toMatchObject({
      pages: [{ state: expect.stringMatching(/refused|unreachable/) }],
    });
    expect(stage.world.requests.filter(({ host }) => host === "127.0.0.1")).toEqual([]);
  });
});
