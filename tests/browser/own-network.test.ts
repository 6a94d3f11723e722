import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import puppeteer from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBrowsers } from "../../scripts/browsers.ts";
import { packageOf } from "../../scripts/build.ts";
import { guardRules } from "../../src/background/guard-rules.ts";
import { until } from "./driver/until.ts";
import { SHORTENER_HOST } from "./world/sites.ts";
import { startWorld, type World } from "./world/world.ts";

/** A public name that leads to a machine in the reader's own network, which has no certificate. */
const REBOUND = "rebound.test";

/** What a hostile article may link: that name, secured and not, and a redirect to an address. */
const ADDRESSES = [
  `https://${REBOUND}/secret`,
  `http://${REBOUND}/secret`,
  `https://${SHORTENER_HOST}/x`,
];

const ALL = guardRules("self", []).map(({ id }) => id);
const UNSECURED = 7;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What reached the reader's network from a package that may ask every host, with these defences. */
async function reached(hasPolicy: boolean, rules: readonly number[]): Promise<readonly string[]> {
  const folder = mkdtempSync(`${tmpdir()}/allowed-everything-`);
  cpSync(packageOf("chromium"), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
  manifest.host_permissions = ["https://*/*", "http://*/*"];
  if (!hasPolicy) delete manifest.content_security_policy;
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium,
    pipe: true,
    enableExtensions: true,
    args: [
      "--no-sandbox",
      "--enable-unsafe-extension-debugging",
      "--ignore-certificate-errors",
      "--no-proxy-server",
      `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1:${world.canary}, MAP * 127.0.0.1:${world.port}, EXCLUDE 127.0.0.1`,
    ],
  });
  try {
    const self = await browser.installExtension(folder);
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === "service_worker" && candidate.url().includes(self),
    );
    const worker = await target.worker();
    await until("the worker's API", () =>
      worker?.evaluate("Boolean(globalThis.chrome?.declarativeNetRequest)"),
    );
    const standing = guardRules(self, [REBOUND, SHORTENER_HOST]).filter(({ id }) =>
      rules.includes(id),
    );
    await worker?.evaluate(
      `chrome.declarativeNetRequest.updateSessionRules({ addRules: ${JSON.stringify(standing)} })`,
    );
    const already = world.requests.length;
    for (const address of ADDRESSES) {
      await worker?.evaluate(`fetch(${JSON.stringify(address)}).catch(() => null).then(() => 0)`);
    }
    return world.requests
      .slice(already)
      .filter(({ host }) => host === REBOUND || host === "127.0.0.1")
      .map(({ url }) => new URL(url).hostname);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  ["the policy and the rules", true, ALL, []],
  ["the policy alone", true, [], []],
  ["the rules alone", false, ALL, []],
  [
    "the rules without that against what is unsecured",
    false,
    ALL.filter((id) => id !== UNSECURED),
    [REBOUND],
  ],
  ["neither", false, [], [REBOUND, "127.0.0.1"]],
] as const)("that is kept by %s (policy %s, rules %j) is reached at %j", async (...row) => {
  const [, hasPolicy, rules, wanted] = row;
  expect(await reached(hasPolicy, rules)).toEqual(wanted);
});
