import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import fc from "fast-check";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowsers } from "../../../../scripts/browsers.ts";
import { reportPage } from "../../../../src/core/annotations/html/report-page.ts";
import type { Report } from "../../../../src/core/verify/report.ts";
import { HOSTILE, hostileText } from "../hostile-texts.ts";
import { MAKING, REPORT, reportFullOf } from "../made-up-reports.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How many more hostile texts are opened, run together by chance. */
const MORE = 40;

const folder = mkdtempSync(`${tmpdir()}/report-page-`);
const file = `${folder}/report.html`;

let browser: Browser;
let page: Page;
/** All that a page should not do: requests, dialogs, complaints of its policy, errors of scripts. */
const events: string[] = [];

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium,
    args: ["--no-sandbox"],
  });
  page = await browser.newPage();
  page.on("request", (request) => {
    if (request.url() !== `file://${file}`) events.push(`request ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => void events.push(`console ${message.text()}`));
  page.on("pageerror", (error) => void events.push(`error ${String(error)}`));
  browser.on("targetcreated", (target) => void events.push(`window ${target.url()}`));
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(report: Report): Promise<void> {
  writeFileSync(file, reportPage(report, MAKING));
  await page.goto(`file://${file}`);
}

describe("the page of a report in Chromium", () => {
  it("asks for nothing and runs nothing, whatever stands in it", async () => {
    const texts = [...HOSTILE, ...fc.sample(hostileText, { numRuns: MORE, seed: 7 })];
    for (const text of texts) {
      await open(reportFullOf(text));
      expect(events, text).toEqual([]);
    }
  }, 120_000);

  it("would ask for nothing and run nothing even if markup came through", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end("");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo; // a TCP server has no other kind
    const evil = `http://127.0.0.1:${port}`;
    const planted = `<script>alert(1)</script><script src="${evil}/x.js"></script><img src="${evil}/x.png" onerror="alert(2)"><link rel="stylesheet" href="${evil}/x.css"><iframe src="${evil}/"></iframe>`;
    writeFileSync(file, reportPage(REPORT, MAKING).replace("<main>", `<main>${planted}`));
    await page.goto(`file://${file}`);
    expect(await page.$$("main > script")).toHaveLength(2);
    expect(asked).toEqual([]);
    expect(events.splice(0).filter((event) => event.startsWith("dialog"))).toEqual([]);
    server.close();
  });

  it.each(["light", "dark"])("has no fault of accessibility in %s", async (scheme) => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await open(REPORT);
    await page.evaluate(AXE);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: Document): Promise<{ violations: readonly { id: string }[] }> };
      };
      return (await axe.run(document)).violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
    events.length = 0;
  });

  it.each([320, 1280])("fits a window %i pixels wide", async (width) => {
    await page.setViewport({ width, height: 800 });
    await open(reportFullOf(`a ${"https://long.example/".repeat(20)}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
