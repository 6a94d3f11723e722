import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import { faultsOf } from "./accessibility.ts";
import { EXPECTED } from "./date-pages.ts";
import type { View, WebPage } from "./driver/view.ts";
import { checkOnceRead, type Checked } from "./extension.ts";
import { pictureOf, setStage, type Stage } from "./stage.ts";
import { DATE_PAGES, type DatePage } from "./world/date-pages.ts";

const PAGES = (Object.entries(DATE_PAGES) as [string, DatePage][]).map(([url, file]) => ({
  url,
  file,
  ...EXPECTED[file],
}));

/** The days of a date as it is expected: "2022-01-02", of several days with the last. */
const daysOf = ({ resolution: { readings } }: Checked["report"]["dates"][number]): string =>
  readings.map(({ start, end }) => (start === end ? start : `${start}/${end}`)).join(" or ");

/** The highlight of what the reader asked to be shown; every other one is of marks. */
const POINTED_OUT = "text-0";

/** The words under the highlights of a page, with their names. */
const highlighted = (page: WebPage) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, words: String(range).replaceAll(/\s+/g, " ") })),
    ),
  );

describe.each(BROWSERS)("dates in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.close());

  describe.each(PAGES)(
    "carried over from $language, $file",
    ({ url, file, flags, dates, probably }) => {
      let page: WebPage;
      let popup: View;
      let report: Checked["report"];
      beforeAll(async () => {
        ({ page, popup } = await stage.clickedOn(url));
        ({ report } = await checkOnceRead(popup));
      });
      afterAll(async () => {
        await popup.close();
        await page.close();
      });

      it("are flagged where they stand, with the day they mean, and nothing else is", () => {
        const found = report.flags
          .toSorted((one, other) => one.target.start - other.target.start)
          .map(({ check, target, resolved }) => [check, target.exact, resolved]);
        expect(found).toEqual(flags);
      });

      it("are marked on the page without a change to its text", async () => {
        const marked = (await highlighted(page)).map(({ words }) => words);
        expect(marked.toSorted()).toEqual(flags.map(([, words]) => words).toSorted());
      });

      it("come to the days that they mean", () => {
        const known = report.dates.map((date) => [date.target.exact, daysOf(date)]);
        for (const [written, days] of dates) expect(known).toContainEqual([written, days]);
      });

      it("tell when the page was published where it does not say so itself", () => {
        const { published, probablyPublished } = report.article;
        expect(published === null).toBe(probably !== undefined);
        expect(probablyPublished && [probablyPublished.start, probablyPublished.end]).toEqual(
          probably ?? null,
        );
      });

      it("are listed in the popup in the reader's words", async () => {
        await popup.click("#dates summary");
        await popup.waitFor(() => document.querySelector(".date") !== null);
        const rows = await popup.evaluate(() =>
          [...document.querySelectorAll(".date")].map((row) =>
            ["bdi", ".meaning"].map((part) => row.querySelector(part)?.textContent ?? ""),
          ),
        );
        expect(rows).toHaveLength(report.dates.length);
        for (const [written, , words] of dates) {
          const row = rows.find(([exact]) => exact === written);
          expect(row?.[1]?.replaceAll(/\s/g, " ")).toContain(words);
        }
      });

      it("look right, in the light and in the dark", async () => {
        const name = file.replace(".html", "");
        await popup.evaluate(() => document.querySelector("#dates")?.scrollIntoView());
        await popup.screenshot(pictureOf(browser, `dates-${name}`));
        await page.screenshot(pictureOf(browser, `dates-${name}-page`));
        await popup.setColorScheme("dark");
        await popup.screenshot(pictureOf(browser, `dates-${name}-dark`));
        await popup.setColorScheme("light");
        expect(await faultsOf(popup)).toEqual([]);
      });

      it("are pointed out on the page by one click in the list", async () => {
        const [first] = dates.map(([written]) => written);
        const index = report.dates.findIndex(({ target }) => target.exact === first);
        await popup.click(`#dates li:nth-child(${index + 1}) .date`);
        await page.waitFor((name) => CSS.highlights.has(name), POINTED_OUT);
        const shown = (await highlighted(page)).filter(({ name }) => name === POINTED_OUT);
        expect(shown.map(({ words }) => words)).toEqual([first]);
      });
    },
  );
});
