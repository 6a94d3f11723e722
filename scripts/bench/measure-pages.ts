import type { Page } from "puppeteer-core";
import type { PageOutcome } from "../../src/messages/page-outcome.ts";
import { NONCE } from "./serve-pages.ts";
import { median } from "./statistics.ts";

/** What one page cost, milliseconds: each the median of its rounds, each round a fresh load. */
export interface PageCost {
  readonly file: string;
  /** Clone and `Readability.parse()` alone: what everything is compared with. */
  readonly yardstick: number;
  /** From the injected script's first byte to the checked text. */
  readonly total: number;
  readonly extract: number;
  /** All local checks, run for the first time on this page, without the compilation of their script. */
  readonly checks: number;
  /** The quotations, and what the other checks ask of the sources. */
  readonly queries: number;
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
    queries: middle("queries"),
  };
}

async function yardstickOf(file: string, { page, address, scripts }: Bench): Promise<number> {
  await load(page, address(file));
  const { value } = await inject<{ readonly time: number }>(page, scripts.yardstick, "yardstick");
  return value.time;
}

async function injectionOf(file: string, { page, address, scripts }: Bench) {
  await load(page, address(file));
  const injected = await inject<{ outcome: PageOutcome }>(page, scripts.page, "palimpsestPage");
  const { outcome } = injected.value;
  if (outcome.kind !== "article") return undefined;
  const checked = await inject<{ times: Pick<PageCost, "checks" | "queries"> }>(
    page,
    scripts.checks,
    "checked",
  );
  const { times } = checked.value;
  const total = injected.milliseconds + times.checks + times.queries;
  return { total, extract: outcome.timings.extract, ...times };
}

/**
 * Runs a script as browsers run those of an extension, compilation included, and gives what it
 * leaves in its global variable. Not through `eval`, whose code engines treat with less care.
 */
async function inject<Value>(page: Page, source: string, name: string) {
  const run = (code: string, nonce: string, variable: string) => {
    const script = document.createElement("script");
    script.nonce = nonce;
    script.textContent = code;
    const start = performance.now();
    document.documentElement.append(script);
    const milliseconds = performance.now() - start;
    script.remove();
    return { milliseconds, value: (globalThis as Record<string, unknown>)[variable] };
  };
  const { milliseconds, value } = await page.evaluate(run, source, NONCE, name);
  if (value === undefined) throw new Error(`${page.url()} did not let ${name} run.`);
  return { milliseconds, value: value as Value }; // our own script's
}

/** Longer than a frame: the page has been laid out, as it has when a reader clicks. Milliseconds. */
const SETTLED = 50;

async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await new Promise((done) => setTimeout(done, SETTLED));
}
