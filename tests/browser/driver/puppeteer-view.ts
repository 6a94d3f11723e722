import type { KeyInput, Page } from "puppeteer-core";
import { until } from "./until.ts";
import { resultOf, sourceOf, type Evaluate, type View, type WebPage } from "./view.ts";

/** Milliseconds. Hostile pages may block their tab for seconds. */
const PATIENCE = 20_000;

/** A puppeteer page as a view; `overrides` replaces what a browser does in its own way. */
export function puppeteerView(page: Page, overrides: Pick<View, "setColorScheme">): WebPage {
  const evaluate: Evaluate = async (run, ...values) =>
    resultOf(await page.evaluate(sourceOf(run, values)));
  return {
    evaluate,
    waitFor: (run, ...values) =>
      until(`${run.toString()} in ${page.url()}`, () => evaluate(run, ...values), PATIENCE),
    addScript: async (source) => {
      await page.evaluate(`${source}\n;undefined`);
    },
    click: async (selector) => {
      await page.waitForSelector(selector, { timeout: PATIENCE });
      await page.click(selector);
    },
    press: (key) => page.keyboard.press(key as KeyInput), // tests name keys that exist
    text: (selector = "body") =>
      evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? "", selector),
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` }); // its type wants the ending spelt out
    },
    goTo: async (url) => {
      await page.goto(url);
    },
    show: () => page.bringToFront(),
    close: () => page.close(),
    ...overrides,
  };
}
