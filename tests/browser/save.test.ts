import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import { EXPORT_FORMATS } from "../../src/core/annotations/export-format.ts";
import { readReport } from "../../src/core/annotations/json.ts";
import { until } from "./driver/until.ts";
import type { View, WebPage } from "./driver/view.ts";
import { checkOnceRead, type Checked } from "./extension.ts";
import { setStage, type Stage } from "./stage.ts";
import { ADDRESSES } from "./world/sites.ts";

describe.each(BROWSERS)("saving a report in %s", (browser) => {
  const folder = mkdtempSync(`${tmpdir()}/downloads-`);
  let stage: Stage;
  let page: WebPage;
  let popup: View;
  let report: Checked["report"];

  beforeAll(async () => {
    stage = await setStage(browser, { downloads: folder });
    ({ page, popup } = await stage.clickedOn(ADDRESSES.seed));
    ({ report } = await checkOnceRead(popup));
    await popup.waitFor(
      () => document.querySelector(".tool:enabled[aria-label='Save report']") !== null,
    );
    await popup.click(".tool[aria-label='Save report']");
    await popup.waitFor(() => document.querySelector("dialog.saving[open]") !== null);
  });
  afterAll(async () => {
    await popup.close();
    await page.close();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The file with an ending, once it has come and is whole. */
  const saved = (ending: string): Promise<string> =>
    until(`a file .${ending}`, () => {
      const name = readdirSync(folder).find((one) => one.endsWith(`.${ending}`));
      const text = name === undefined ? "" : readFileSync(`${folder}/${name}`, "utf8");
      return Promise.resolve(text === "" ? undefined : text);
    });

  it.each(EXPORT_FORMATS)("gives the reader a file as %s", async (format) => {
    await popup.click(`dialog.saving li:nth-child(${EXPORT_FORMATS.indexOf(format) + 1}) button`);
    const text = await saved(format);
    expect(text).toContain(format === "csv" ? '"kind"' : report.article.title.slice(0, 5));
    expect(await popup.text("dialog.saving .note")).toMatch(new RegExp(`\\.${format}$`));
  });

  it("saves without loss what it shows", async () => {
    expect(readReport(await saved("json"))).toEqual({ kind: "report", report });
  });

  it("asked for no right to save", async () => {
    const rights = await stage.driver.inBackground(async () => {
      const { permissions = [] } = await chrome.permissions.getAll();
      return permissions;
    });
    expect(rights).not.toContain("downloads");
  });
});
