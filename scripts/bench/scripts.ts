import { resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";

const SHARED: BuildOptions = {
  absWorkingDir: resolve(import.meta.dirname, "../.."),
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: ["chrome142", "firefox140"],
  logLevel: "warning",
};

const YARDSTICK = `
  import { Readability } from "@mozilla/readability";
  const start = performance.now();
  new Readability(document.cloneNode(true)).parse();
  export const time = performance.now() - start;
`;

/** The scripts that are compared, minified as in the packages. */
export async function benchScripts() {
  const [page, yardstick] = await Promise.all([
    textOf({ ...SHARED, globalName: "palimpsestPage", entryPoints: ["src/page/main.ts"] }),
    textOf({
      ...SHARED,
      globalName: "yardstick",
      stdin: { contents: YARDSTICK, resolveDir: SHARED.absWorkingDir ?? "" },
    }),
  ]);
  return { page, yardstick };
}

async function textOf(options: BuildOptions): Promise<string> {
  return (await build(options)).outputFiles?.[0]?.text ?? "";
}
