import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Flag } from "../src/core/flags/flag.ts";
import type { Report, ReportQuotation } from "../src/core/verify/report.ts";
import type { Driver } from "../tests/browser/driver/driver.ts";
import { launch } from "../tests/browser/driver/launch.ts";
import type { View, WebPage } from "../tests/browser/driver/view.ts";
import { checkOnceRead, compareSources } from "../tests/browser/extension.ts";
import { ADDRESSES, OFFICIAL_HOSTS } from "../tests/browser/world/sites.ts";
import { startWorld } from "../tests/browser/world/world.ts";
import { ensureBrowsers, findBrowser, NoBrowserError } from "./browsers.ts";
import { BROWSERS, buildAll, packageOf, type Browser } from "./build.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PICTURES = `${ROOT}/out/screenshots`;

/** The main job from end to end: the demo site in a real browser, the check run, the result told. */
async function start(browser: Browser): Promise<void> {
  const isVisible = (process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"] ?? "") !== "";
  ensureBrowsers([browser]);
  console.log("Building …");
  await buildAll();
  const world = await startWorld();
  const driver = await launch(browser, {
    packageFolder: packageOf(browser),
    port: world.port,
    grant: OFFICIAL_HOSTS.map((host) => `https://${host}/*`),
    isVisible,
  });
  try {
    console.log(`Opening the demo site in ${browser} and clicking the toolbar button …\n`);
    const page = await driver.page(ADDRESSES.seed);
    const popup = await driver.popup(page);
    await checkOnceRead(popup);
    const { report } = await compareSources(popup);
    console.log(tell(report));
    await takePictures(browser, page, popup);
    if (isVisible) await untilClosed(driver);
    else console.log("There is no display, so this ran without a window and ends here.");
  } finally {
    await driver.close().catch(() => undefined); // a person may have closed it already
    await world.close();
  }
}

async function untilClosed(driver: Driver): Promise<void> {
  console.log("The browser stays open: look around, and close it when you are done.");
  await driver.ended;
}

async function takePictures(browser: Browser, page: WebPage, popup: View): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const take = async (view: View, name: string): Promise<void> => {
    const file = `${PICTURES}/${browser}-${name}.png`;
    await view.screenshot(file);
    console.log(`Saved ${relative(process.cwd(), file)}.`);
  };
  await popup.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
  await take(page, "page");
  await take(popup, "popup");
  await popup.setColorScheme("dark");
  await take(popup, "popup-dark");
  await popup.setColorScheme("light");
}

const tell = ({ article, flags, quotations, references }: Report): string =>
  [
    `“${article.title}”, ${article.words} words, published ${article.published?.date ?? "on an unknown day"}`,
    `\n${flags.length} flags`,
    ...flags.map(tellFlag),
    `\n${quotations.length} quotations beside ${references.length} linked pages`,
    ...quotations.map(tellQuotation),
    "",
  ].join("\n");

const tellFlag = ({ severity, target, message, suggestion }: Flag): string =>
  `  ${severity.padEnd(8)} “${shorten(target.exact)}”\n           ${message}${suggestion === null ? "" : `\n           Suggestion: ${suggestion}`}`;

const tellQuotation = ({ status, speaker, target, match }: ReportQuotation): string =>
  `  ${status.padEnd(13)} “${shorten(target.exact)}”${speaker === null ? "" : ` (${speaker})`}${match === null || status === "verbatim" ? "" : `\n                source: “${shorten(match.exact)}”`}`;

/** Characters of a passage that fit on a line of a terminal. */
const LINE = 100;

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= LINE ? line : `${line.slice(0, LINE - 1)}…`;
};

/** The browser asked for, or the first that is on this machine, or the one that can be installed. */
function chosenBrowser(): Browser {
  const { values } = parseArgs({ options: { browser: { type: "string" } } });
  if (values.browser === undefined) {
    return BROWSERS.find((browser) => findBrowser(browser) !== undefined) ?? "chromium";
  }
  const chosen = BROWSERS.find((browser) => browser === values.browser);
  if (chosen !== undefined) return chosen;
  throw new NoBrowserError(`Not a browser: ${values.browser}. Wanted ${BROWSERS.join(" or ")}.`);
}

try {
  await start(chosenBrowser());
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
