import { cpSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { build, context, type BuildOptions } from "esbuild";
import { loadedLater } from "./loaded-later.ts";
import { leanReadability } from "./lean-readability.ts";

/** The two browsers that a package is built for. */
export const BROWSERS = ["chromium", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];

/** The repository. */
export const ROOT = resolve(import.meta.dirname, "..");
const ICON_SIZES = [16, 32, 48, 128];

/** Pages of the extension: each is an HTML file, its style sheet and its script. */
const PLACES = ["popup", "options"] as const;

/** The most that a click may inject into a page, minified. Bytes. */
export const LARGEST_PAGE_SCRIPT = 64 * 1024;

/** How the script of a page is made, and kept small: Readability's private names are shortened. */
export const PAGE_SCRIPT = {
  format: "iife",
  mangleProps: /^_[a-z]/,
} as const satisfies BuildOptions;

/** The manifest of one browser, made from the one in the repository. */
export function manifestFor(browser: Browser): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(`${ROOT}/manifest.json`, "utf8"));
  if (browser === "chromium") {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    manifest.permissions.push("offscreen");
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    manifest.incognito = "not_allowed";
  }
  return manifest;
}

/** The folder in which a browser's package is built. */
export const packageOf = (browser: Browser): string => `${ROOT}/dist/${browser}`;

function bundlesFor(browser: Browser): readonly BuildOptions[] {
  const shared: BuildOptions = {
    absWorkingDir: ROOT,
    outdir: packageOf(browser),
    bundle: true,
    minify: true,
    target: ["chrome142", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "warning",
    entryNames: "[name]",
  };
  const pages = browser === "chromium" ? [...PLACES, "offscreen"] : PLACES;
  return [
    {
      ...shared,
      format: "esm",
      plugins: [loadedLater],
      entryPoints: [
        { in: "src/background/main.ts", out: "background" },
        { in: "src/popup/report-file.ts", out: "report-file" },
        ...pages.map((page) => ({
          in: `src/${page}/main.${page === "offscreen" ? "ts" : "tsx"}`,
          out: page,
        })),
      ],
    },
    {
      ...shared,
      ...PAGE_SCRIPT,
      globalName: "palimpsestPage",
      plugins: [leanReadability],
      // executeScript answers with the value of the last expression. A text travels faster than the
      // many small objects of an article, each of which browsers copy twice.
      footer: { js: "JSON.stringify(palimpsestPage.outcome);" },
      entryPoints: [{ in: "src/page/main.ts", out: "page" }],
    },
  ];
}

/** How the command line is bundled. */
export const commandLine: BuildOptions = {
  absWorkingDir: ROOT,
  outfile: `${ROOT}/dist/cli.js`,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
  external: ["canvas"],
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  entryPoints: ["src/cli/main.ts"],
};

/** The style sheet of a place: the paper and ink that all places share, and its own. */
export const styleOf = (place: (typeof PLACES)[number]): string =>
  ["ui/paper", `${place}/${place}`]
    .map((name) => readFileSync(`${ROOT}/src/${name}.css`, "utf8"))
    .join("\n");

function copyStatics(browser: Browser): void {
  const folder = packageOf(browser);
  mkdirSync(`${folder}/icons`, { recursive: true });
  const drawing = readFileSync(`${ROOT}/icons/icon.svg`, "utf8");
  for (const size of ICON_SIZES) {
    const picture = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(`${folder}/icons/icon-${size}.png`, picture.asPng());
  }
  const pages = browser === "chromium" ? [...PLACES, "offscreen"] : PLACES;
  for (const page of pages) cpSync(`${ROOT}/src/${page}/${page}.html`, `${folder}/${page}.html`);
  for (const place of PLACES) writeFileSync(`${folder}/${place}.css`, styleOf(place));
  cpSync(`${ROOT}/src/page/marks.css`, `${folder}/marks.css`);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifestFor(browser), null, 2));
}

/** Builds both packages and the command line into dist/. */
export async function buildAll(): Promise<void> {
  rmSync(`${ROOT}/dist`, { recursive: true, force: true });
  for (const browser of BROWSERS) copyStatics(browser);
  const bundles = BROWSERS.flatMap((browser) => bundlesFor(browser));
  await Promise.all([...bundles, commandLine].map((options) => build(options)));
}

/** Rebuilds on change: esbuild sees to the scripts, and what is only copied is copied again. */
async function watchAll(): Promise<void> {
  await buildAll();
  for (const folder of ["src", "icons"]) {
    watch(`${ROOT}/${folder}`, { recursive: true }, (_event, file) => {
      if (file !== null && /\.(?:html|css|svg)$/.test(file)) BROWSERS.forEach(copyStatics);
    });
  }
  watch(`${ROOT}/manifest.json`, () => BROWSERS.forEach(copyStatics));
  const bundles = BROWSERS.flatMap((browser) => bundlesFor(browser));
  for (const options of [...bundles, commandLine]) {
    await (await context({ ...options, logLevel: "info" })).watch();
  }
}

if (process.argv[1] === import.meta.filename) {
  await (process.argv.includes("--watch") ? watchAll() : buildAll());
}
