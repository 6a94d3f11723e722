import puppeteer, { type Browser, type Page, type WebWorker } from "puppeteer-core";
import type { Driver, LaunchOptions } from "./driver.ts";
import { puppeteerView } from "./puppeteer-view.ts";
import { until } from "./until.ts";
import { resultOf, sourceOf, type WebPage } from "./view.ts";

/** Pixels of the page inside the window. */
const VIEWPORT = { width: 1000, height: 800 };

/** Without it a headless screen is so small that popups are cut off. */
const SCREEN = "--screen-info={1600x1200}";

/** Starts Chromium through a pipe: only so may an extension be installed and its button be clicked. */
export async function launchChromium(program: string, options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: options.isVisible !== true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: "allow" as const, downloadPath: options.downloads } }),
    defaultViewport: options.isVisible === true ? null : VIEWPORT,
    args: [
      // Debian's root, as in a container, has no sandbox.
      "--no-sandbox",
      "--enable-unsafe-extension-debugging",
      "--no-proxy-server",
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      `--ip-address-space-overrides=127.0.0.1:${options.port}=public`,
      "--ignore-certificate-errors",
      SCREEN,
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
    ],
  });
  const id = await browser.installExtension(options.packageFolder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium did not load ${options.packageFolder}.`);
  await grant(browser, id, options.grant ?? []);

  const pages = new WeakMap<WebPage, Page>();
  const origin = `chrome-extension://${id}/`;
  const inBackground: Driver["inBackground"] = async (run, ...values) => {
    const worker = await wokenWorker(browser, origin);
    return resultOf(await worker.evaluate(sourceOf(run, values)));
  };
  return {
    browser: "chromium",
    page: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      const view = chromiumView(page);
      pages.set(view, page);
      return view;
    },
    popup: async (view) => {
      const page = pages.get(view);
      if (page === undefined) throw new Error("Not a page of this browser.");
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (candidate) => candidate.url() === `${origin}popup.html`,
        { timeout: 10_000 },
      );
      return chromiumView(await target.asPage());
    },
    options: async () => {
      await inBackground(() => chrome.runtime.openOptionsPage());
      const target = await browser.waitForTarget(
        (candidate) => candidate.url() === `${origin}options.html`,
        { timeout: 10_000 },
      );
      return chromiumView(await target.asPage());
    },
    inBackground,
    killBackground: async () => {
      const worker = await liveWorker(browser, origin);
      await worker?.evaluate("globalThis.isDoomed = true");
      await worker?.close().catch(() => undefined); // the pipe to it breaks as it dies
      await until("the worker to be gone", () => isGone(browser, origin));
    },
    ended: new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

const chromiumView = (page: Page): WebPage =>
  puppeteerView(page, {
    setColorScheme: (scheme) =>
      page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
  });

/**
 * The worker that answers, if any. The list of targets does not tell: a dead worker can stay on it,
 * and an open popup wakes the next one before anybody looks.
 */
async function liveWorker(browser: Browser, origin: string): Promise<WebWorker | undefined> {
  const targets = browser
    .targets()
    .filter((target) => target.type() === "service_worker" && target.url().startsWith(origin));
  for (const target of targets.reverse()) {
    const worker = await target.worker().catch(() => null);
    const answers = await worker?.evaluate("true").catch(() => false); // the dead throw
    if (worker !== null && answers === true) return worker;
  }
  return undefined;
}

async function isGone(browser: Browser, origin: string): Promise<boolean> {
  const worker = await liveWorker(browser, origin);
  return !(await worker?.evaluate("globalThis.isDoomed === true"));
}

/** The running worker, with its extension API in place: a young worker may not have it yet. */
async function wokenWorker(browser: Browser, origin: string): Promise<WebWorker> {
  const worker = await until("a worker", () => liveWorker(browser, origin));
  await until("the worker's API", () => worker.evaluate("Boolean(globalThis.chrome?.runtime?.id)"));
  return worker;
}

/**
 * In Chromium a permission prompt is a native window that no driver reaches. What is granted here
 * is given without a prompt once the extension asks for it, and not before.
 */
async function grant(browser: Browser, id: string, patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  for (const pattern of patterns) {
    await page.evaluate(
      `new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)}, () => done(null)))`,
    );
  }
  await page.close();
}
