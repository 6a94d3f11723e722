import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { build, type BuildOptions } from "esbuild";
import { PAGE_SCRIPT, packageOf, ROOT, type Browser } from "../build.ts";

/** The script that the bench adds to a package. */
export const YARDSTICK_FILE = "bench-yardstick.js";

/** What everything is compared with. */
const YARDSTICK = `
  import { Readability } from "@mozilla/readability";
  const start = performance.now();
  new Readability(document.cloneNode(true)).parse();
  export const time = performance.now() - start;
`;

/** What the worker does with the article that the page script answered, in the worker. */
const CHECKS = `
  import { checks } from "./src/core/checks/checks.ts";
  import { verifyText } from "./src/core/verify/verify-text.ts";
  const local = checks.filter(({ ask }) => ask === undefined);
  const asking = checks.filter(({ ask }) => ask !== undefined);
  globalThis.checkForBench = (article) => {
    const start = performance.now();
    verifyText(article, local);
    const middle = performance.now();
    verifyText(article, asking);
    return { checks: middle - start, queries: performance.now() - middle };
  };
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
  const [yardstick, judge] = await Promise.all([bundle(YARDSTICK), bundle(CHECKS)]);
  writeFileSync(`${folder}/${YARDSTICK_FILE}`, `${yardstick}\nbench.time;`);
  appendFileSync(`${folder}/background.js`, `\n${judge}`);
  return folder;
}

/** The text of a script, whose exports are under the name "bench". */
async function bundle(contents: string): Promise<string> {
  const options: BuildOptions = {
    ...PAGE_SCRIPT,
    bundle: true,
    minify: true,
    write: false,
    globalName: "bench",
    stdin: { contents, resolveDir: ROOT },
    target: ["chrome142", "firefox140"],
    logLevel: "warning",
  };
  const { outputFiles = [] } = await build(options);
  return outputFiles[0]?.text ?? "";
}
