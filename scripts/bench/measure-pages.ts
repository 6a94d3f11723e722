import type { Driver } from "../../tests/browser/driver/driver.ts";
import type { WebPage } from "../../tests/browser/driver/view.ts";
import { YARDSTICK_FILE } from "./bench-package.ts";
import { median } from "./statistics.ts";

/** What one page cost, milliseconds: each the median of its rounds, each round a fresh load. */
export interface PageCost {
  readonly file: string;
  /** Clone and `Readability.parse()` alone: what everything is compared with. */
  readonly yardstick: number;
  /** From the worker's call that injects the page script, round trip included, to the checked text. */
  readonly total: number;
  readonly extract: number;
  /** All local checks, run for the first time on this page, in the worker. */
  readonly checks: number;
  /** The quotations, and what the other checks ask of the sources. */
  readonly queries: number;
}

/** What is measured, and on what. */
export interface Bench {
  readonly driver: Driver;
  /** The one tab, in front. */
  readonly page: WebPage;
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
    queries: middle("queries"),
  };
}

async function yardstickOf(file: string, { driver, page }: Bench): Promise<number> {
  await load(page, file);
  return driver.inBackground(timeYardstick, YARDSTICK_FILE);
}

/** The same once, as the first work of a fresh worker: its tables are made, its code is cold. */
export async function firstCheck(file: string, bench: Bench): Promise<number | undefined> {
  const cost = await injectionOf(file, bench);
  return cost === undefined ? undefined : cost.checks + cost.queries;
}

async function injectionOf(file: string, { driver, page }: Bench) {
  await load(page, file);
  const injected = await driver.inBackground(timeInjection);
  if (injected.extract === undefined || injected.times === undefined) return undefined;
  const { milliseconds, extract, times } = injected;
  return { total: milliseconds + times.checks + times.queries, extract, ...times };
}

async function timeYardstick(file: string): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  const [{ result } = {}] = await chrome.scripting.executeScript({ target, files: [file] });
  return Number(result);
}

/** From the call that injects the package's own page script until the worker has its answer, and the checks. */
async function timeInjection() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  const start = performance.now();
  const [{ result } = {}] = await chrome.scripting.executeScript({ target, files: ["page.js"] });
  const outcome: { article?: unknown; timings?: { extract: number } } = JSON.parse(String(result)); // a PageOutcome
  const milliseconds = performance.now() - start;
  const { checkForBench } = globalThis as unknown as {
    checkForBench: (article: unknown) => { checks: number; queries: number }; // bench-package.ts
  };
  return {
    milliseconds,
    extract: outcome.timings?.extract,
    times: outcome.timings === undefined ? undefined : checkForBench(outcome.article),
  };
}

/** Longer than a frame: the page has been laid out, as it has when a reader clicks. Milliseconds. */
const SETTLED = 50;

async function load(page: WebPage, file: string): Promise<void> {
  await page.goTo(`http://pages.test/${file}`);
  await new Promise((done) => setTimeout(done, SETTLED));
}
