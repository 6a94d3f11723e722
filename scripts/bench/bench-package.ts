import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { build, type BuildOptions } from "esbuild";
import { PAGE_SCRIPT, packageOf, ROOT, type Browser } from "../build.ts";

/** The scripts that the bench adds to a package. */
export const CHECKS_FILE = "bench-checks.js";
export const YARDSTICK_FILE = "bench-yardstick.js";

/** What everything is compared with. */
const YARDSTICK = `
  import { Readability } from "@mozilla/readability";
  const start = performance.now();
  new Readability(document.cloneNode(true)).parse();
  export const time = performance.now() - start;
`;

/** What the worker does with the article that the page script answered. */
const CHECKS = `
  import { checks } from "./src/core/checks/checks.ts";
  import { verifyText } from "./src/core/verify/verify-text.ts";
  const { article } = globalThis.palimpsestPage.outcome;
  const local = checks.filter(({ ask }) => ask === undefined);
  const asking = checks.filter(({ ask }) => ask !== undefined);
  const start = performance.now();
  verifyText(article, local);
  const middle = performance.now();
  verifyText(article, asking);
  export const times = { checks: middle - start, queries: performance.now() - middle };
`;

/**
 * A copy of a built package that may read every page without a click, with the bench's own scripts
 * beside the shipped ones. Gives its folder.
 */
export async function benchPackage(browser: Browser): Promise<string> {
  const folder = mkdtempSync(`${tmpdir()}/bench-${browser}-`);
  cpSync(packageOf(browser), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
  const allowed = { ...manifest, host_permissions: ["http://*/*"] };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(allowed));
  await Promise.all([
    bundle(`${folder}/${YARDSTICK_FILE}`, YARDSTICK, "time"),
    bundle(`${folder}/${CHECKS_FILE}`, CHECKS, "times"),
  ]);
  return folder;
}

/** Bundles a script that answers with what it exports under a name. */
async function bundle(outfile: string, contents: string, answer: string): Promise<void> {
  const options: BuildOptions = {
    ...PAGE_SCRIPT,
    bundle: true,
    minify: true,
    outfile,
    globalName: "bench",
    footer: { js: `bench.${answer};` },
    stdin: { contents, resolveDir: ROOT },
    target: ["chrome142", "firefox140"],
    logLevel: "warning",
  };
  await build(options);
}
