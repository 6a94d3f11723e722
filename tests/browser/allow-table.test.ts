import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type Browser } from "../../scripts/build.ts";
import { sources } from "../../src/sources/sources.ts";
import { faultsOf } from "./accessibility.ts";
import { call, compareSources, type Checked } from "./extension.ts";
import { until } from "./driver/until.ts";
import type { View, WebPage } from "./driver/view.ts";
import { pictureOf, setStage, type Stage } from "./stage.ts";
import { sourceOf } from "./world/allow-table.ts";
import { ADDRESSES } from "./world/sites.ts";
import type { RecordedRequest } from "./world/world.ts";

/** What browsers ask of their makers by themselves, with or without an extension. */
const MAKERS =
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox|chromium)\.(?:com|net|org)$/;

/** What may be found in no request: the reader's cookie and the extension; the article in few. */
const CANARIES = ["reader=known", "-extension:", "palimpsest"];
const ARTICLE = ["daily-herald-online", "decisively-to-russias"];

/** Which sources are on. */
const SWITCHES: readonly (readonly string[])[] = [
  [],
  ["linked-pages"],
  ["wikiquote"],
  ["wikipedia"],
  ["linked-pages", "wikipedia"],
  ["wayback"],
  ["linked-pages", "wikiquote", "wikipedia", "wayback"],
];

/** The one source that is asked about the article itself. */
const TELLS_ARTICLE = "wayback";

describe.each(BROWSERS)("in %s", (browser: Browser) => {
  let stage: Stage;
  let options: View;
  let page: WebPage;
  let tab: number;

  beforeAll(async () => {
    stage = await setStage(browser);
    // The reader has been on a linked site, which knows them again by a cookie.
    await stage.driver.page(ADDRESSES.statement);
    const clicked = await stage.clickedOn(ADDRESSES.seed);
    const { popup } = clicked;
    page = clicked.page;
    await compareSources(popup);
    tab = await popup.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      return front?.id ?? -1;
    });
    await popup.close();
    options = await stage.driver.options();
  });
  afterAll(() => stage.close());

  /** Switches exactly these on, empties the cache, and checks the seed page anew. */
  async function check(on: readonly string[], { isProtected = false, isEmptied = true } = {}) {
    for (const { id } of sources) {
      await call(options, "from-options", ["setSource", { id, isOn: on.includes(id) }]);
    }
    await call(options, "from-options", ["setProtected", { isProtected }]);
    if (isEmptied) await call(options, "from-options", ["forgetReplies"]);
    const already = stage.world.requests.length;
    await call(options, "from-popup", ["recheckTab", { tab }]);
    const job = await until(
      "the check to be done",
      async () => {
        const there = (await call(options, "from-popup", ["jobOfTab", { tab }])) as Checked;
        const isOver = there.kind === "checked" && /done|nothing/.test(there.sources.kind);
        return isOver ? there : undefined;
      },
      50_000,
    );
    const asked = stage.world.requests.slice(already).filter(({ host }) => !MAKERS.test(host));
    return { job, asked };
  }

  it("has a page on which the sources are switched on, with a click and the browser's consent", async () => {
    await options.waitFor(() => document.querySelectorAll(".setting").length === 5);
    expect(await faultsOf(options)).toEqual([]);
    await options.screenshot(pictureOf(browser, "options"));
    for (const [place, title] of [
      [3, "Wikiquote"],
      [4, "Wikipedia"],
      [5, "Wayback Machine"],
    ] as const) {
      await options.click(`.setting:nth-of-type(${place}) input`);
      await options.waitFor(
        (wanted) => document.querySelector(".said")?.textContent === wanted,
        `${title}: on.`,
      );
    }
    await options.setColorScheme("dark");
    await options.screenshot(pictureOf(browser, "options-dark"));
  });

  it.each(SWITCHES.map((on) => [on] as const))(
    "sends what the table allows the sources that are on, and not a byte more: %j",
    async (on) => {
      const { asked } = await check(on);
      const unlisted = asked.filter((request) => !isListed(request, on));
      expect(unlisted).toEqual([]);
      expect(new Set(asked.map(sourceOf))).toEqual(new Set(on));
      const written = (requests: readonly RecordedRequest[]) =>
        JSON.stringify(requests.map(({ url, headers }) => [decodeURIComponent(url), headers]));
      const others = asked.filter((request) => sourceOf(request) !== TELLS_ARTICLE);
      for (const canary of CANARIES) expect(written(asked).toLowerCase()).not.toContain(canary);
      for (const word of ARTICLE) expect(written(others)).not.toContain(word);
    },
  );

  it("sends nothing in protected mode, whatever is switched on", async () => {
    const { job, asked } = await check(
      sources.map(({ id }) => id),
      { isProtected: true },
    );
    expect(asked).toEqual([]);
    expect(job.sources).toEqual({ kind: "nothing-to-ask", isSwitchedOff: true });
  });

  it("asks nothing anew in a second check, which says the same", async () => {
    const on = sources.map(({ id }) => id);
    const first = await check(on);
    const second = await check(on, { isEmptied: false });
    expect(first.asked.length).toBeGreaterThan(10);
    expect(second.asked).toEqual([]);
    expect(second.job.services).toEqual(first.job.services);
    expect(first.job.services.map(({ id, state }) => [id, state])).toEqual([
      ["wikiquote", "found"],
      ["wikipedia", "not-found"],
      ["wayback", "found"],
    ]);
    expect(first.job.services.at(-1)).toMatchObject({
      detail: "First copy of 3 January 2022.",
      url: `https://web.archive.org/web/20220103141500/${ADDRESSES.seed}`,
    });
  });

  it("asks no service faster than its pause", async () => {
    const { asked } = await check(["wikiquote", "wikipedia"]);
    for (const source of ["wikiquote", "wikipedia"]) {
      const moments = asked.filter((one) => sourceOf(one) === source).map(({ at }) => at);
      const pauses = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
      expect(pauses.length).toBeGreaterThan(2);
      // A request begins a little before it arrives.
      expect(Math.min(...pauses)).toBeGreaterThan(950);
    }
  });

  // The last, for it leaves the page of options.
  it("shows in the popup what each source said, and where it stands", async () => {
    await check(sources.map(({ id }) => id));
    const popup = await stage.driver.popup(page);
    await popup.waitFor(() => document.querySelectorAll("#sources .page").length === 7);
    await popup.evaluate(() => document.querySelector("#sources")?.scrollIntoView());
    const said = await popup.evaluate(() =>
      [...document.querySelectorAll("#sources .page")]
        .slice(-3)
        .map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(said).toEqual([
      ["Wikiquote", "Found something", "It has the words of 1 of 5 quotations."],
      ["Wikipedia", "Has nothing", "It has the words of 0 of 5 quotations."],
      ["Wayback Machine", "Found something", "First copy of 3 January 2022."],
    ]);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.screenshot(pictureOf(browser, "popup-sources"));
    await popup.close();
  });
});

const isListed = (request: RecordedRequest, on: readonly string[]): boolean => {
  const source = sourceOf(request);
  return source !== undefined && on.includes(source);
};
