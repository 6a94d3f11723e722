import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluationFolder } from "./eval/evaluation-set.ts";
import { evaluateDates } from "./eval/dates.ts";
import { evaluateDateLeaks } from "./eval/date-leaks.ts";
import { evaluateExtraction } from "./eval/extraction.ts";
import { evaluateFalseFlags, falseFlagLines } from "./eval/false-flags.ts";
import { evaluateChanges } from "./eval/quotation-changes.ts";
import { evaluateJapaneseDays } from "./eval/japanese-days.ts";
import { evaluateNumbers } from "./eval/numbers.ts";
import { evaluatePublicationDates } from "./eval/publication-dates.ts";
import { evaluatePhrases } from "./eval/phrases.ts";
import { evaluateFinding } from "./eval/quotation-finding.ts";
import { evaluateQuotations } from "./eval/quotations.ts";
import { evaluateSeed } from "./eval/seed.ts";
import { evaluateSeedQuotations } from "./eval/seed-quotations.ts";
import { evaluateTranslatedFrom } from "./eval/translated-from.ts";

/** One part of the evaluation: what it measures, and its figures beside their goals, as lines. */
interface Section {
  readonly name: string;
  readonly run: (folder: string) => Promise<readonly string[]> | readonly string[];
}

const SECTIONS: readonly Section[] = [
  { name: "seed", run: (folder) => seedLines(`${folder}/../seed`) },
  { name: "seed-quotations", run: evaluateSeedQuotations },
  { name: "extraction", run: extractionLines },
  { name: "publication-dates", run: evaluatePublicationDates },
  { name: "numbers", run: evaluateNumbers },
  { name: "quotations", run: evaluateQuotations },
  { name: "quotation-changes", run: evaluateChanges },
  { name: "quotation-finding", run: evaluateFinding },
  { name: "dates", run: evaluateDates },
  { name: "translated-from", run: evaluateTranslatedFrom },
  { name: "date-leaks", run: evaluateDateLeaks },
  { name: "japanese-days", run: evaluateJapaneseDays },
  { name: "phrases", run: evaluatePhrases },
  { name: "false-flags", run: (folder) => falseFlagLines(evaluateFalseFlags(folder)) },
];

function seedLines(seed: string): readonly string[] {
  if (!existsSync(`${seed}/gold.jsonl`)) return [`not run, there is no seed at ${seed}`];
  const faults = evaluateSeed(seed);
  return [`faults: ${faults.length} (goal: 0)`, ...faults];
}

async function extractionLines(folder: string): Promise<readonly string[]> {
  const { pages, failed, f1, bareF1, segments, dates } = await evaluateExtraction(folder);
  return [
    `pages: ${pages.length}; failed: ${failed.length} (goal: 0) ${failed.join(" ")}`,
    `bag-of-words F1: ${f1.toFixed(4)} (goal: .950); Readability alone: ${bareF1.toFixed(4)}`,
    `segments that must be in the body: ${segments.toFixed(3)}`,
    `publication dates that agree: ${dates.toFixed(3)}`,
  ];
}

/** Runs the named sections, or all; prints a table. A section that breaks says so; the others go on. */
async function evaluate(names: readonly string[], folder: string): Promise<void> {
  const unknown = names.find((name) => !SECTIONS.some((section) => section.name === name));
  if (unknown !== undefined) {
    const known = SECTIONS.map(({ name }) => name).join(", ");
    throw new Error(`There is no section "${unknown}"; there are ${known}.`);
  }
  if (!existsSync(folder)) {
    throw new Error(
      `The evaluation sets are not in ${folder}: name their folder with --sets or in PALIMPSEST_EVAL.`,
    );
  }
  const wanted = SECTIONS.filter(({ name }) => names.length === 0 || names.includes(name));
  const width = Math.max(...wanted.map(({ name }) => name.length));
  for (const { name, run } of wanted) {
    const start = performance.now();
    const lines = await linesOf(run, folder);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    for (const line of [...lines, `took ${seconds} s`]) {
      console.log(`${name.padEnd(width)} | ${line}`);
    }
  }
}

async function linesOf(run: Section["run"], folder: string): Promise<readonly string[]> {
  try {
    return await run(folder);
  } catch (error) {
    process.exitCode = 1;
    return [`FAILED: ${error instanceof Error ? error.message : String(error)}`];
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sets: { type: "string" } },
  });
  await evaluate(positionals, evaluationFolder(values.sets));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
