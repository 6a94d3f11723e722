import type { Severity } from "../core/checks/finding.ts";
import type { Report } from "../core/verify/report.ts";
import { decode } from "../extraction/decode.ts";
import { checkArticle } from "./check-article.ts";
import { readArguments, USAGE, type Options } from "./read-arguments.ts";
import { readInput } from "./read-input.ts";
import { fileBytes, type Outside } from "./read-material.ts";
import { readReferences, type Given } from "./read-references.ts";
import { summary } from "./summary.ts";
import { writeExport, type ExportTo } from "./write-export.ts";

/** Where the command reads from and writes to. */
export interface Terminal extends Outside {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0 checked; 1 something at or above --fail-on; 2 bad usage or something that could not be read or written. */
export type ExitCode = 0 | 1 | 2;

const SEVERITIES: readonly Severity[] = ["info", "caution", "serious"];

/** Runs the command with the words after its name. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(words);
  if (read.kind === "help") {
    terminal.print(USAGE);
    return 0;
  }
  if (read.kind === "bad-usage") {
    terminal.complain(`palimpsest: ${read.why}\n\n${USAGE}`);
    return 2;
  }
  const inputs = await inputsOf(read.options, terminal);
  return inputs === undefined ? 2 : checkAll(inputs, read.options, terminal);
}

async function inputsOf(
  { inputs, list }: Options,
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  if (list === undefined) return inputs;
  try {
    const bytes = list === "-" ? await terminal.standardInput() : await fileBytes(list);
    const lines = decode(bytes, "")
      .split(/\r?\n/)
      .map((line) => line.trim());
    return [...inputs, ...lines.filter((line) => line !== "")];
  } catch (error) {
    complainOf(list, error, terminal);
    return undefined;
  }
}

async function checkAll(
  inputs: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = await readReferences(options.references, terminal, options);
  for (const { input, why } of given.failures) complainOf(input, why, terminal);
  let isUnread = given.failures.length > 0;
  let isFailing = false;
  for (const input of inputs) {
    const report = await check(input, { options, given, terminal });
    if (report === undefined) {
      isUnread = true;
      continue;
    }
    isFailing ||= isAtLeast(report, options.failOn);
    if (options.exportTo?.out !== "-") printReport(report, options, terminal);
    const isKept = await keep(report, options.exportTo, terminal);
    isUnread ||= !isKept;
  }
  if (isUnread) return 2;
  return isFailing ? 1 : 0;
}

const printReport = (report: Report, { format }: Options, { print }: Terminal): void =>
  print(format === "json" ? `${JSON.stringify(report)}\n` : summary(report));

/** Whether the export that was asked for, if any, could be written. */
async function keep(
  report: Report,
  exportTo: ExportTo | undefined,
  terminal: Terminal,
): Promise<boolean> {
  if (exportTo === undefined) return true;
  try {
    await writeExport(report, exportTo, terminal);
    return true;
  } catch (error) {
    complainOf(exportTo.out, error, terminal);
    return false;
  }
}

interface Setting {
  readonly options: Options;
  readonly given: Given;
  readonly terminal: Terminal;
}

/** The report of one input; `undefined`, and a complaint, where it could not be read. */
async function check(
  input: string,
  { options, given, terminal }: Setting,
): Promise<Report | undefined> {
  const { checks, leastConfidence, isOffline, published } = options;
  const start = performance.now();
  try {
    const article = await readInput(input, terminal, {
      isOffline,
      ...(published === undefined ? {} : { published: { date: published, from: "--published" } }),
    });
    const extract = performance.now() - start;
    return checkArticle(article, { input, checks, given, leastConfidence, extract });
  } catch (error) {
    complainOf(input, error, terminal);
    return undefined;
  }
}

function complainOf(input: string, error: unknown, { complain }: Terminal): void {
  complain(`palimpsest: ${input}: ${error instanceof Error ? error.message : String(error)}\n`);
}

function isAtLeast({ flags }: Report, failOn: Severity | undefined): boolean {
  if (failOn === undefined) return false;
  const least = SEVERITIES.indexOf(failOn);
  return flags.some(({ severity }) => SEVERITIES.indexOf(severity) >= least);
}
