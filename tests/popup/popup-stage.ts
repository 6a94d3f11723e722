import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowsers } from "../../scripts/browsers.ts";
import { servePopup } from "./serve-popup.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A real Chromium and the popup with made-up reports. */
export interface PopupStage {
  readonly page: Page;
  /** Opens the popup in a state, at its own size, and waits until it no longer waits. */
  readonly open: (state: string) => Promise<void>;
  /** Faults of accessibility, each with an element that has it. */
  readonly faults: () => Promise<readonly string[]>;
  /** The names of the calls that the popup made so far. */
  readonly calls: () => Promise<readonly string[]>;
  readonly text: (selector: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function setPopupStage(): Promise<PopupStage> {
  const served = await servePopup();
  const browser = await launch();
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 580 });
  return {
    page,
    open: async (state) => {
      await page.goto(served.address(state));
      if (state === "waiting") return;
      await page.waitForSelector('.frame[aria-busy="false"]', { timeout: 5000 });
    },
    faults: () => faultsOf(page),
    calls: () => page.evaluate(() => window.calls.map(([name]) => name)),
    text: (selector) => page.$eval(selector, (element) => element.textContent ?? ""),
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium,
    args: ["--no-sandbox"],
  });

interface Axe {
  run(root: Document): Promise<{
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  }>;
}

/** The page's policy forbids added scripts, so axe-core comes in through the debugger. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
