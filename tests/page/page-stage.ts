import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { build } from "esbuild";
import puppeteer, { type Browser as Program, type Page } from "puppeteer-core";
import { ensureBrowsers } from "../../scripts/browsers.ts";
import type { Browser } from "../../scripts/build.ts";
import type { Sealed } from "../../src/messages/channel.ts";
import type { PageOutcome } from "../../src/messages/page-outcome.ts";
import type { Mark } from "../../src/messages/to-page.ts";

const ROOT = resolve(import.meta.dirname, "../..");

type Listener = (message: unknown, sender: unknown, reply: (sealed: Sealed) => void) => unknown;

declare global {
  interface Window {
    /** The page script's own listener, behind the made-up browser around it. */
    listeners: Listener[];
  }
}

/** A real browser with the page script in plain pages of our own. */
export interface PageStage {
  /** A page with this body, after the script read it and its style was added. */
  readonly open: (body: string) => Promise<Page>;
  /** Injects the script once more, as a second check does. */
  readonly runAgain: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function setPageStage(browser: Browser): Promise<PageStage> {
  const script = await pageScript();
  const style = readFileSync(`${ROOT}/src/page/marks.css`, "utf8");
  let html = "";
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  const program = await launch(browser);
  const run = async (page: Page): Promise<void> => {
    await page.evaluate(`window.outcome = (() => { ${script}; return palimpsestPage.outcome })()`);
  };
  return {
    open: async (body) => {
      html = `<!doctype html><html lang="en"><title>Talks</title><style>${style}</style>${body}`;
      const page = await program.newPage();
      await page.setViewport({ width: 900, height: 700 });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.bringToFront();
      await page.evaluate(surround);
      await run(page);
      return page;
    },
    runAgain: run,
    close: async () => {
      await program.close();
      server.close();
    },
  };
}

/** What the page script finds in a browser's isolated world. */
function surround(): void {
  window.listeners = [];
  const runtime = {
    id: "us",
    onMessage: {
      addListener: (listener: Listener) => window.listeners.push(listener),
      removeListener: (listener: Listener) => {
        window.listeners = window.listeners.filter((one) => one !== listener);
      },
    },
  };
  Object.defineProperty(window, "chrome", { value: { runtime }, configurable: true });
}

/** The page script as the build makes it. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/page/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "palimpsestPage",
    target: ["chrome142", "firefox140"],
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

const launch = (browser: Browser): Promise<Program> =>
  puppeteer.launch({
    browser: browser === "firefox" ? "firefox" : "chrome",
    executablePath: ensureBrowsers([browser])[browser],
    args: browser === "chromium" ? ["--no-sandbox"] : [],
  });

/** Calls the page script as the worker does; `from` is the extension that calls. */
export async function callPage(
  page: Page,
  call: string,
  { argument, from = "us" }: { argument?: unknown; from?: string } = {},
): Promise<unknown> {
  const sealed = await page.evaluate(
    ([call, argument, from]) =>
      new Promise<Sealed | undefined>((done) => {
        const envelope = { channel: "to-page", call, argument };
        const answers = window.listeners.map((listener) => listener(envelope, { id: from }, done));
        if (!answers.includes(true)) done(undefined);
      }),
    [call, argument, from] as const,
  );
  if (sealed?.kind === "failed") throw new Error(sealed.why);
  return sealed?.reply;
}

/** What the script read. */
export const outcomeOf = (page: Page): Promise<PageOutcome> =>
  page.evaluate(() => (window as unknown as { outcome: PageOutcome }).outcome);

/** A mark on the words' first place in the article. */
export async function markOn(page: Page, words: string, more: Partial<Mark> = {}): Promise<Mark> {
  const outcome = await outcomeOf(page);
  if (outcome.kind !== "article") throw new Error(`No article: ${JSON.stringify(outcome)}`);
  const { text } = outcome.article;
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    id: words,
    severity: "serious",
    target: {
      exact: words,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      start,
      end,
    },
    message: `Look at “${words}”.`,
    suggestion: null,
    ...more,
  };
}

/** The words that are highlighted, with the name of their highlight. */
export const highlighted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      [...highlight].map((range) => `${name}: ${String(range)}`),
    ),
  );
