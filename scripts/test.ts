import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { BROWSERS, buildAll, packageOf } from "./build.ts";
import { ensureBrowsers } from "./browsers.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** One thing that must hold. It says what went wrong by throwing. */
interface Step {
  readonly name: string;
  /** Resolves to what is worth telling of a success: a figure, or nothing. */
  readonly run: () => Promise<string>;
}

/** A program ended otherwise than well; the message is all that it printed. */
class StepError extends Error {
  override readonly name = "StepError";
}

const STEPS: readonly Step[] = [
  tool("types", "tsc", "-p", "."),
  tool("types-core", "tsc", "-p", "src/core"),
  tool("types-tests", "tsc", "-p", "tests"),
  tool("lint", "eslint", "--max-warnings=0", "."),
  tool("format", "prettier", "--check", "--log-level", "warn", "."),
  { name: "imports", run: checkImports },
  { name: "browsers", run: async () => Object.values(ensureBrowsers(BROWSERS)).join(", ") },
  tool("unit", "vitest", "run", "--reporter=dot"),
  {
    name: "build",
    run: async () => {
      await buildAll();
      return "";
    },
  },
  { name: "store-lint", run: lintPackage },
  tool("browser", "vitest", "run", "--reporter=dot", "--config", "vitest.browser.config.ts"),
];

/** Runs the named steps, or all, in order; stops at the first that fails. */
async function test(names: readonly string[]): Promise<void> {
  const began = performance.now();
  const steps = STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  for (const [index, { name, run }] of steps.entries()) {
    const start = performance.now();
    try {
      const told = await run();
      console.log(`ok    ${name.padEnd(12)} ${secondsSince(start)}  ${told}`);
    } catch (error) {
      console.log(`FAIL  ${name.padEnd(12)} ${secondsSince(start)}`);
      console.log(error instanceof StepError ? error.message : error);
      console.log(`\nStopped at "${name}"; not run: ${namesOf(steps.slice(index + 1))}.`);
      process.exitCode = 1;
      return;
    }
  }
  console.log(`\nAll ${steps.length} steps passed in ${secondsSince(began)}.`);
}

const namesOf = (steps: readonly Step[]): string =>
  steps.map(({ name }) => name).join(", ") || "nothing";

const secondsSince = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);

/** A step that is one of the tools in node_modules. */
function tool(name: string, program: string, ...values: readonly string[]): Step {
  return { name, run: async () => summaryOf(await output(program, values)) };
}

/** The counts that vitest ends with; nothing for tools that say nothing when all is well. */
const summaryOf = (printed: string): string =>
  /Tests\s+(?<counts>\d.*)/.exec(printed)?.groups?.["counts"]?.trim() ?? "";

async function checkImports(): Promise<string> {
  if (!existsSync(`${ROOT}/.dependency-cruiser.cjs`)) return "no import table yet";
  const printed = await output("depcruise", ["--config", ".dependency-cruiser.cjs", "src"]);
  return /\d+ modules, \d+ dependencies cruised/.exec(printed)?.[0] ?? "";
}

/** Mozilla's own linter on the package as Firefox gets it. Fails on errors, lists warnings. */
async function lintPackage(): Promise<string> {
  const folder = packageOf("firefox");
  const printed = await output("web-ext", ["lint", "-s", folder, "-o", "json", "--no-input"]);
  const result = JSON.parse(printed.slice(printed.indexOf("{"))) as {
    // web-ext 10: addons-linter's JSON report
    readonly summary: { readonly errors: number; readonly warnings: number };
    readonly warnings: readonly { readonly code: string; readonly file?: string }[];
  };
  const warnings = result.warnings.map(({ code, file }) => `${code} (${file ?? "package"})`);
  return `${result.summary.errors} errors, ${result.summary.warnings} warnings${warnings.map((warning) => `\n        ${warning}`).join("")}`;
}

/** What a tool prints; a `StepError` with it where the tool fails. */
function output(program: string, values: readonly string[]): Promise<string> {
  return new Promise((succeed, fail) => {
    const child = spawn(`${ROOT}/node_modules/.bin/${program}`, values, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      const printed = Buffer.concat(chunks).toString();
      if (code === 0) succeed(printed);
      else fail(new StepError(printed));
    });
  });
}

await test(process.argv.slice(2));
