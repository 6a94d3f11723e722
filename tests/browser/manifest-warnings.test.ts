import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBrowsers } from "../../scripts/browsers.ts";
import { packageOf } from "../../scripts/build.ts";
import { until } from "./driver/until.ts";

/** There is no linter of Chromium's store: the browser itself says what it does not understand. */
const copy = mkdtempSync(`${tmpdir()}/with-a-bogus-key-`);
let browser: Browser;

beforeAll(async () => {
  cpSync(packageOf("chromium"), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${copy}/manifest.json`, "utf8"));
  writeFileSync(`${copy}/manifest.json`, JSON.stringify({ ...manifest, bogus_key: 1 }));
  browser = await puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium,
    pipe: true,
    enableExtensions: true,
    args: ["--no-sandbox", "--enable-unsafe-extension-debugging"],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(copy, { recursive: true, force: true });
});

/** What Chromium warns of, shown in developer mode alone, after the package is loaded again. */
async function warningsOf(folder: string): Promise<readonly string[]> {
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  const ask = (call: string): Promise<unknown> =>
    page.evaluate(`new Promise((done) => chrome.developerPrivate.${call})`);
  const extension = JSON.stringify(id);
  await ask("updateProfileConfiguration({ inDeveloperMode: true }, () => done(null))");
  await ask(
    `updateExtensionConfiguration({ extensionId: ${extension}, errorCollection: true }, () => done(null))`,
  );
  await ask(`reload(${extension}, { failQuietly: true }, () => done(null))`);
  const info = (await until("the package to be loaded again", async () => {
    const found = await ask(`getExtensionInfo(${extension}, done)`);
    return isEnabled(found) ? found : undefined;
  })) as { readonly manifestErrors: readonly { readonly message: string }[] }; // developerPrivate's ExtensionInfo
  await page.close();
  return info.manifestErrors.map(({ message }) => message);
}

const isEnabled = (info: unknown): boolean =>
  typeof info === "object" && info !== null && "state" in info && info.state === "ENABLED";

it("has a manifest of which Chromium warns of nothing", async () => {
  expect(await warningsOf(packageOf("chromium"))).toEqual([]);
});

it("would be warned of a key that Chromium does not know", async () => {
  expect((await warningsOf(copy)).join()).toContain("bogus_key");
});
