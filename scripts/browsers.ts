import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Browser } from "./build.ts";

/** How one browser is found, and what Debian calls it. */
interface Kind {
  /** The environment variable that names its program. */
  readonly variable: string;
  readonly paths: readonly string[];
  readonly debian: string;
}

const KINDS: Readonly<Record<Browser, Kind>> = {
  chromium: {
    variable: "CHROME",
    // Not /usr/bin/chromium first: Debian's is a script that adds a --load-extension of its own.
    paths: ["/usr/lib/chromium/chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser"],
    debian: "chromium",
  },
  firefox: {
    variable: "FIREFOX",
    paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
    debian: "firefox-esr",
  },
};

/** Without any font a headless page has no text to look at. */
const FONTS = { path: "/usr/share/fonts/truetype", debian: "fonts-dejavu-core" };

/** No browser can be used; the message says in one line what to install. */
export class NoBrowserError extends Error {
  override readonly name = "NoBrowserError";
}

/** The program of a browser, or `undefined` where there is none. */
export function findBrowser(browser: Browser): string | undefined {
  const { variable, paths } = KINDS[browser];
  const named = process.env[variable];
  return [...(named === undefined ? [] : [named]), ...paths].find((path) => existsSync(path));
}

/**
 * The programs of the wanted browsers. What is missing is installed where that can be done without
 * asking (Debian, as root); else throws a `NoBrowserError`.
 */
export function ensureBrowsers<Wanted extends Browser>(
  wanted: readonly Wanted[],
): Readonly<Record<Wanted, string>> {
  const missing = [
    ...wanted.filter((browser) => findBrowser(browser) === undefined).map(debianNameOf),
    ...(process.platform !== "linux" || existsSync(FONTS.path) ? [] : [FONTS.debian]),
  ];
  if (missing.length > 0) install(missing);
  const found = wanted.map((browser) => {
    const path = findBrowser(browser);
    if (path === undefined) throw new NoBrowserError(adviceFor([debianNameOf(browser)]));
    return [browser, path];
  });
  return Object.fromEntries(found) as Record<Wanted, string>; // one entry for every wanted browser
}

const debianNameOf = (browser: Browser): string => KINDS[browser].debian;

const adviceFor = (packages: readonly string[]): string =>
  `Install ${packages.join(" and ")} (Debian: apt-get install --no-install-recommends ${packages.join(" ")}), or set CHROME and FIREFOX to the programs of Chromium and Firefox.`;

function install(packages: readonly string[]): void {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
    throw new NoBrowserError(adviceFor(packages));
  }
  console.log(`Installing ${packages.join(", ")} …`);
  // Another apt may be at work: wait for its lock, in seconds.
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  for (const step of [
    ["update", "-q", ...wait],
    ["install", "-y", "-q", "--no-install-recommends", ...wait, ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync("apt-get", step, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      encoding: "utf8",
    });
    if (status !== 0) {
      throw new NoBrowserError(`${adviceFor(packages)}\n${(stdout + stderr).slice(-1_500)}`);
    }
  }
}
