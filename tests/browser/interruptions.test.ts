import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import type { View, WebPage } from "./driver/view.ts";
import {
  allowSources,
  call,
  checkOnce,
  checkOnceRead,
  compareSources,
  jobOf,
  jobOnceRead,
  withoutClocks,
  type Checked,
} from "./extension.ts";
import { setStage, type Stage } from "./stage.ts";
import { ADDRESSES, HOSTILE_HOST, OFFICIAL_HOSTS } from "./world/sites.ts";

const isDone = ({ kind }: Checked["sources"]): boolean => kind === "done";

/** Three of the four linked pages are read, the fourth is held back by its server. */
const isMidway = (sources: Checked["sources"]): boolean =>
  sources.kind === "asking" &&
  sources.pages
    .map(({ state }) => state)
    .toSorted()
    .join() === "read,read,read,reading";

/** What an earlier check has read would not be asked for again. */
const forget = (popup: View) => call(popup, "from-options", ["forgetReplies"]);

describe.each(BROWSERS)("a check in %s", (browser) => {
  let stage: Stage;
  let page: WebPage;
  let popup: View;
  let undisturbed: unknown;
  let release: () => void;
  beforeAll(async () => {
    stage = await setStage(browser);
    const { page: first, popup: firstPopup } = await stage.clickedOn(ADDRESSES.seed);
    await checkOnceRead(firstPopup);
    undisturbed = withoutClocks((await compareSources(firstPopup)).report);
    await forget(firstPopup);
    await firstPopup.close();
    await first.close();
  });
  beforeEach(async () => {
    release = stage.world.hold(OFFICIAL_HOSTS[2]);
    ({ page, popup } = await stage.clickedOn(ADDRESSES.seed));
    await checkOnceRead(popup);
  });
  afterEach(async () => {
    release();
    await forget(popup);
    await popup.close();
    await page.close();
  });
  afterAll(() => stage.close());

  it("shows the same in a popup that was closed and opened again", async () => {
    await allowSources(popup);
    const before = await checkOnce(popup, isMidway);
    await popup.close();
    popup = await stage.driver.popup(page);
    expect(await jobOf(popup)).toEqual(before);
    release();
    const { report } = await checkOnce(popup, isDone);
    expect(withoutClocks(report)).toEqual(undisturbed);
    await popup.close();
    popup = await stage.driver.popup(page);
    expect(await jobOf(popup)).toMatchObject({ report });
  });

  it("goes on where it was after its worker died, and comes to the same report", async () => {
    await allowSources(popup);
    const before = await checkOnce(popup, isMidway);
    await stage.driver.killBackground();
    expect(await checkOnce(popup, isMidway)).toEqual(before);
    release();
    const { report } = await checkOnce(popup, isDone);
    expect(withoutClocks(report)).toEqual(undisturbed);
  });

  it("survives a worker that dies as soon as the text is read", async () => {
    const { report: before } = await checkOnceRead(popup);
    await stage.driver.killBackground();
    const { report: after } = await checkOnceRead(popup);
    expect(after.article).toEqual(before.article);
    expect(after.flags).toEqual(before.flags);
    release();
    const { report } = await compareSources(popup);
    expect(withoutClocks(report)).toEqual(undisturbed);
  });

  it("reads the page again when its worker died over it", async () => {
    await popup.close();
    await page.goTo(`https://${HOSTILE_HOST}/many-text-nodes`);
    popup = await stage.driver.popup(page);
    await stage.driver.killBackground();
    const { report } = await checkOnceRead(popup);
    expect(report.article.words).toBeGreaterThan(0);
  });

  it("is forgotten once the tab went elsewhere", async () => {
    await allowSources(popup);
    await checkOnce(popup, isMidway);
    await popup.close();
    await page.goTo(ADDRESSES.listing);
    release();
    popup = await stage.driver.popup(page);
    expect(await jobOnceRead(popup)).toMatchObject({ kind: "no-article" });
  });
});
