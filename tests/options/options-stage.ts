import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { build } from "esbuild";
import puppeteer, { type Page } from "puppeteer-core";
import { ensureBrowsers } from "../../scripts/browsers.ts";
import { styleOf } from "../../scripts/build.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A real Chromium and the options page with a made-up worker. */
export interface OptionsStage {
  readonly page: Page;
  /** Opens the page in a state, such as "protected=yes", and waits until it no longer waits. */
  readonly open: (state?: string) => Promise<void>;
  /** Faults of accessibility, each with an element that has it. */
  readonly faults: () => Promise<readonly string[]>;
  /** The calls that the page made so far. */
  readonly calls: () => Promise<readonly [name: string, argument: unknown][]>;
  /** The names of the switches that are on. */
  readonly on: () => Promise<readonly string[]>;
  readonly said: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Serves the options page's own HTML and styles with the made-up worker of `stand.tsx`. */
export async function setOptionsStage(): Promise<OptionsStage> {
  const script = await standScript();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const [type, text] = fileAt(path, script);
    // The same policy as the extension's own, so that what it forbids fails here too.
    response.setHeader("Content-Security-Policy", policy());
    response.writeHead(200, { "Content-Type": type }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium,
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  return {
    page,
    open: async (state = "") => {
      await page.goto(`http://127.0.0.1:${port}/options.html?${state}`);
      await page.waitForFunction(
        () =>
          document.querySelector("main[aria-busy=false]") !== null ||
          document.querySelector(".said")?.textContent !== "",
      );
    },
    faults: () => faultsOf(page),
    calls: () => page.evaluate(() => window.calls),
    on: () =>
      page.$$eval("input:checked", (all) =>
        all.map((input) => input.closest(".setting")?.querySelector(".name")?.textContent ?? ""),
      ),
    said: () => page.$eval(".said", ({ textContent }) => textContent ?? ""),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function standScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["tests/options/stand.tsx"],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

function fileAt(path: string, script: string): readonly [type: string, text: string] {
  if (path === "/options.js") return ["text/javascript", script];
  if (path === "/options.css") return ["text/css", styleOf("options")];
  return ["text/html", source("options.html")];
}

const source = (name: string): string => readFileSync(`${ROOT}/src/options/${name}`, "utf8");

const policy = (): string =>
  JSON.parse(readFileSync(`${ROOT}/manifest.json`, "utf8")).content_security_policy.extension_pages;

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
