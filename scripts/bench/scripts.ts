import { resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { PAGE_SCRIPT } from "../build.ts";
import { leanReadability } from "../lean-readability.ts";

const SHARED: BuildOptions = {
  absWorkingDir: resolve(import.meta.dirname, "../.."),
  bundle: true,
  write: false,
  minify: true,
  ...PAGE_SCRIPT,
  target: ["chrome142", "firefox140"],
  logLevel: "warning",
};

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
  const local = checks.filter(({ ask }) => ask === undefined);
  const asking = checks.filter(({ ask }) => ask !== undefined);
  const start = performance.now();
  verifyText(globalThis.palimpsestPage.outcome.article, local);
  const middle = performance.now();
  verifyText(globalThis.palimpsestPage.outcome.article, asking);
  export const times = { checks: middle - start, queries: performance.now() - middle };
`;

/** The scripts that are compared, minified as in the packages. */
export async function benchScripts() {
  const fromText = (globalName: string, contents: string) =>
    textOf({ ...SHARED, globalName, stdin: { contents, resolveDir: SHARED.absWorkingDir ?? "" } });
  const [page, checks, yardstick] = await Promise.all([
    textOf({
      ...SHARED,
      globalName: "palimpsestPage",
      plugins: [leanReadability],
      entryPoints: ["src/page/main.ts"],
    }),
    fromText("checked", CHECKS),
    fromText("yardstick", YARDSTICK),
  ]);
  return { page, checks, yardstick };
}

async function textOf(options: BuildOptions): Promise<string> {
  return (await build(options)).outputFiles?.[0]?.text ?? "";
}
