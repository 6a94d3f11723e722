import type { Page } from "puppeteer-core";
import type { PageOutcome } from "../../src/messages/page-outcome.ts";
import { median } from "./statistics.ts";

/** What one page cost, milliseconds: each the median of its rounds, each round a fresh load. */
export interface PageCost {
  readonly file: string;
  /** Clone and `Readability.parse()` alone: what everything is compared with. */
  readonly yardstick: number;
  /** From the injected script's first byte to the checked text. */
  readonly total: number;
  readonly extract: number;
  /** All checks of the text, run for the first time on this page, without the compilation of their script. */
  readonly checks: number;
}

/** What is measured, and on what. */
export interface Bench {
  readonly page: Page;
  readonly address: (file: string) => string;
  readonly scripts: { readonly page: string; readonly checks: string; readonly yardstick: string };
  readonly rounds: number;
}

/** Measures both scripts on one page in turns; `undefined` where the page has no article. */
export async function costOf(file: string, bench: Bench): Promise<PageCost | undefined> {
  const rounds: Omit<PageCost, "file">[] = [];
  for (let round = 0; round < bench.rounds; round++) {
    // The order turns, so that neither script always comes second.
    const isFirst = round % 2 === 0;
    const before = isFirst ? await yardstickOf(file, bench) : undefined;
    const cost = await injectionOf(file, bench);
    const yardstick = before ?? (await yardstickOf(file, bench));
    if (cost === undefined) return undefined;
    rounds.push({ ...cost, yardstick });
  }
  const middle = (name: keyof Omit<PageCost, "file">) => median(rounds.map((round) => round[name]));
  return {
    file,
    yardstick: middle("yardstick"),
    total: middle("total"),
    extract: middle("extract"),
    checks: middle("checks"),
  };
}

async function yardstickOf(file: string, { page, address, scripts }: Bench): Promise<number> {
  await load(page, address(file));
  return page.evaluate(
    (source) => (0, eval)(`${source}; yardstick.time`) as number,
    scripts.yardstick,
  );
}

async function injectionOf(file: string, { page, address, scripts }: Bench) {
  await load(page, address(file));
  const { injection, outcome } = await page.evaluate((source) => {
    const start = performance.now();
    const outcome = (0, eval)(`${source}; palimpsestPage.outcome`) as PageOutcome; // our own script's
    const injection = performance.now() - start;
    const article = outcome.kind === "article" ? outcome.article : undefined;
    Object.assign(globalThis, { benchedArticle: article });
    return { injection, outcome };
  }, scripts.page);
  if (outcome.kind !== "article") return undefined;
  const checks = await page.evaluate(
    (source) => (0, eval)(`${source}; checked.time`) as number,
    scripts.checks,
  );
  return { total: injection + checks, extract: outcome.timings.extract, checks };
}

/** Longer than a frame: the page has been laid out, as it has when a reader clicks. Milliseconds. */
const SETTLED = 50;

async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await new Promise((done) => setTimeout(done, SETTLED));
}
