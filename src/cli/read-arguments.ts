import { parseArgs } from "node:util";
import { EXPORT_FORMATS, type ExportFormat } from "../core/annotations/export-format.ts";
import { checks as allChecks } from "../core/checks/checks.ts";
import type { Check } from "../core/checks/check.ts";
import type { Severity } from "../core/checks/finding.ts";
import { dayOfIso } from "../core/text/calendar.ts";
import type { ExportTo } from "./write-export.ts";

/** How to use the command, as `--help` prints it. */
export const USAGE = `Usage: palimpsest check INPUT… [options]

INPUT is an HTML file, a plain text (its first line is the title), an http(s) address,
or - for standard input.

  --list FILE               also check the inputs named in FILE, one a line
  --json                    print one report a line instead of a summary
  --export FORMAT           also write the report of the one input as html (a page that stands
                            alone), md, csv, jsonld (W3C Web Annotation) or json (lossless)
  --out FILE                where to; - for standard output, in place of the summary
  --published YYYY-MM-DD    the day of publication, over what the input says
  --reference FILE|URL      a text or page to compare quotations with; may be repeated
  --offline                 no network at all
  --checks ID,ID            only these checks
  --min-confidence N        leave out flags of a lower confidence (0 to 1)
  --fail-on caution|serious exit with 1 where a flag is as severe as that
  --help                    print this

Exit codes: 0 checked; 1 something at or above --fail-on; 2 bad usage, or an input that
could not be read (the others are still checked), or a file that could not be written.
`;

/** What the command was asked to do. */
export interface Options {
  readonly inputs: readonly string[];
  /** Path of a file that names more inputs. */
  readonly list?: string;
  readonly format: "json" | "summary";
  readonly exportTo?: ExportTo;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly references: readonly string[];
  readonly isOffline: boolean;
  readonly checks: readonly Check[];
  /** 0 to 1. */
  readonly leastConfidence: number;
  readonly failOn?: Severity;
}

/** What the arguments mean. `why` is one sentence. */
export type Arguments =
  | { readonly kind: "check"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "bad-usage"; readonly why: string };

class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads the words after the program's name. */
export function readArguments(words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(words);
    if (values.help === true) return { kind: "help" };
    const [command, ...inputs] = positionals;
    if (command !== "check") throw new UsageError(`Wanted the command "check".`);
    demandInputs(inputs, values);
    return { kind: "check", options: optionsOf(inputs, values) };
  } catch (error) {
    if (isUsage(error)) return { kind: "bad-usage", why: error.message };
    throw error;
  }
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      list: { type: "string" },
      json: { type: "boolean" },
      export: { type: "string" },
      out: { type: "string" },
      published: { type: "string" },
      reference: { type: "string", multiple: true },
      offline: { type: "boolean" },
      checks: { type: "string" },
      "min-confidence": { type: "string" },
      "fail-on": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });

type Values = ReturnType<typeof parse>["values"];

/** Our own, and those of node:util, which bear a code. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

function demandInputs(inputs: readonly string[], values: Values): void {
  if (inputs.length === 0 && values.list === undefined) throw new UsageError("Wanted an input.");
  if (values.export === undefined || (inputs.length === 1 && values.list === undefined)) return;
  throw new UsageError("--export writes the report of one input; name one, and no --list.");
}

function optionsOf(inputs: readonly string[], values: Values): Options {
  const { list, published } = values;
  const failOn = failOnOf(values["fail-on"]);
  const exportTo = exportToOf(values);
  return {
    inputs,
    ...(list === undefined ? {} : { list }),
    format: values.json === true ? "json" : "summary",
    ...(exportTo === undefined ? {} : { exportTo }),
    ...(published === undefined ? {} : { published: dayOf(published) }),
    references: values.reference ?? [],
    isOffline: values.offline === true,
    checks: checksOf(values.checks),
    leastConfidence: confidenceOf(values["min-confidence"]),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

function exportToOf({ export: format, out }: Values): ExportTo | undefined {
  if (format === undefined && out === undefined) return undefined;
  if (format === undefined) throw new UsageError("--out wants --export with a format.");
  if (!isFormat(format)) {
    throw new UsageError(`--export wants one of ${EXPORT_FORMATS.join(", ")}, not "${format}".`);
  }
  if (out === undefined || out === "") throw new UsageError("--export wants --out with a file.");
  return { format, out };
}

const isFormat = (word: string): word is ExportFormat =>
  EXPORT_FORMATS.some((format) => format === word);

function dayOf(published: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published) && dayOfIso(published) !== undefined;
  if (isDay) return published;
  throw new UsageError(`--published wants a day as 2022-01-31, not "${published}".`);
}

function checksOf(list: string | undefined): readonly Check[] {
  if (list === undefined) return allChecks;
  const ids = list.split(",").map((id) => id.trim());
  const unknown = ids.find((id) => !allChecks.some((check) => check.id === id));
  if (unknown === undefined) return allChecks.filter(({ id }) => ids.includes(id));
  const known = allChecks.map(({ id }) => id).join(", ");
  throw new UsageError(`There is no check "${unknown}"; there are ${known}.`);
}

function confidenceOf(written: string | undefined): number {
  if (written === undefined) return 0;
  const confidence = written.trim() === "" ? NaN : Number(written);
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new UsageError(`--min-confidence wants a number from 0 to 1, not "${written}".`);
}

function failOnOf(written: string | undefined): Severity | undefined {
  if (written === undefined || written === "caution" || written === "serious") return written;
  throw new UsageError(`--fail-on wants caution or serious, not "${written}".`);
}
