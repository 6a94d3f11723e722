import { rmSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { launch } from "../tests/browser/driver/launch.ts";
import { benchPackage } from "./bench/bench-package.ts";
import { asRatio, asShare, asSize, tableOf, type Measured } from "./bench/goal.ts";
import { popupTimes } from "./bench/measure-popup.ts";
import { costOf, firstCheck, type PageCost } from "./bench/measure-pages.ts";
import { pagesOf, servePages } from "./bench/serve-pages.ts";
import { median, quantile } from "./bench/statistics.ts";
import { ensureBrowsers } from "./browsers.ts";
import { BROWSERS, buildAll, LARGEST_PAGE_SCRIPT, packageOf, type Browser } from "./build.ts";
import { evaluationFolder } from "./eval/evaluation-set.ts";

/** The most that all local checks may cost, as a share of clone and parse: goal and stretch. */
const CHECKS = { chromium: { goal: 0.1, stretch: 0.05 }, firefox: { goal: 0.15, stretch: 0.05 } };

/** The most that injection to report may cost, in clones and parses. */
const TOTAL = { goal: 1.4, stretch: 1.2 };

/** The most that the popup may take, in times of the same popup written by hand. */
const POPUP = 1.1;

const { values } = parseArgs({
  options: {
    set: { type: "string" },
    pages: { type: "string", default: "60" },
    rounds: { type: "string", default: "3" },
    browser: { type: "string", multiple: true },
    verbose: { type: "boolean", default: false },
  },
});

async function bench(): Promise<void> {
  await buildAll();
  const rows: Measured[] = [
    {
      name: "Script injected on a click",
      value: statSync(`${packageOf("chromium")}/page.js`).size,
      goal: LARGEST_PAGE_SCRIPT,
      print: asSize,
    },
  ];
  const wanted = BROWSERS.filter((browser) => values.browser?.includes(browser) ?? true);
  for (const browser of wanted) rows.push(await popupGoal(browser));
  const folder = evaluationFolder(values.set);
  const files = pagesOf(folder, Number(values.pages));
  if (files === undefined) {
    console.log(`No pages in ${folder}: name the evaluation set with PALIMPSEST_EVAL or --set.`);
  } else {
    for (const browser of wanted) {
      const costs = await costsIn(browser, { files, folder });
      if (values.verbose) console.table(costs);
      console.log(
        `${browser}: ${costs.length} of ${files.length} pages hold an article.\n${medians(costs)}`,
      );
      if (costs.length > 0) rows.push(...goalsOf(browser, costs));
    }
  }
  console.log(`\n${tableOf(rows)}`);
}

async function costsIn(
  browser: Browser,
  { files, folder }: { readonly files: readonly string[]; readonly folder: string },
): Promise<readonly PageCost[]> {
  const served = await servePages(folder);
  const packageFolder = await benchPackage(browser);
  const driver = await launch(browser, { packageFolder, port: served.port });
  try {
    const page = await driver.page("http://pages.test/");
    const first = await firstCheck(files[0] ?? "", { driver, page, rounds: 1 });
    console.log(
      `${browser}: the first check of a fresh worker took ${first?.toFixed(1) ?? "no"} ms.`,
    );
    const costs: PageCost[] = [];
    for (const file of files) {
      const cost = await costOf(file, { driver, page, rounds: Number(values.rounds) });
      if (cost !== undefined) costs.push(cost);
    }
    return costs;
  } finally {
    await driver.close();
    served.close();
    rmSync(packageFolder, { recursive: true, force: true });
  }
}

const launchPlain = (browser: Browser) =>
  puppeteer.launch({
    browser: browser === "firefox" ? "firefox" : "chrome",
    executablePath: ensureBrowsers([browser])[browser],
    args: browser === "chromium" ? ["--no-sandbox"] : [],
    extraPrefsFirefox: { "privacy.reduceTimerPrecision": false },
  });

async function popupGoal(browser: Browser): Promise<Measured> {
  const program = await launchPlain(browser);
  try {
    const page = await program.newPage();
    await page.setViewport({ width: 400, height: 580 });
    const times = await popupTimes(page);
    const ratios = times.map(({ popup, plain }) => popup / plain);
    return {
      name: `Popup to the same without a framework, ${browser}`,
      value: median(ratios),
      p95: quantile(ratios, 0.95),
      goal: POPUP,
      print: asRatio,
    };
  } finally {
    await program.close();
  }
}

const medians = (costs: readonly PageCost[]): string =>
  (["yardstick", "total", "extract", "checks", "queries"] as const)
    .map((name) => `  ${name} ${median(costs.map((cost) => cost[name])).toFixed(2)} ms`)
    .join("");

function goalsOf(browser: Browser, costs: readonly PageCost[]): readonly Measured[] {
  const checks = costs.map((cost) => cost.checks / cost.yardstick);
  const totals = costs.map((cost) => cost.total / cost.yardstick);
  return [
    {
      name: `Local checks to clone + parse, ${browser}`,
      value: median(checks),
      p95: quantile(checks, 0.95),
      ...CHECKS[browser],
      print: asShare,
    },
    {
      name: `Injection to report to clone + parse, ${browser}`,
      value: median(totals),
      p95: quantile(totals, 0.95),
      ...TOTAL,
      print: asRatio,
    },
  ];
}

await bench();
