import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { packageOf, type Browser } from "../../scripts/build.ts";
import type { Driver } from "./driver/driver.ts";
import { launch } from "./driver/launch.ts";
import type { View, WebPage } from "./driver/view.ts";
import { OFFICIAL_HOSTS, SHORTENER_HOST } from "./world/sites.ts";
import { ARCHIVE_HOSTS } from "./world/archive.ts";
import { WIKI_HOSTS } from "./world/wikis.ts";
import { startWorld, type World } from "./world/world.ts";

const PICTURES = resolve(import.meta.dirname, "../../out/screenshots");

/** Everything that a browser test acts on. */
export interface Stage {
  readonly world: World;
  readonly driver: Driver;
  /** Opens a page and clicks the toolbar button on it. */
  readonly clickedOn: (url: string) => Promise<{ page: WebPage; popup: View }>;
  readonly close: () => Promise<void>;
}

/** A browser with the built extension in a world of its own. */
export async function setStage(
  browser: Browser,
  options: { readonly downloads?: string } = {},
): Promise<Stage> {
  const packageFolder = packageOf(browser);
  if (!existsSync(`${packageFolder}/manifest.json`)) {
    throw new Error("There is no package to test: npm run build.");
  }
  const world = await startWorld();
  const hosts = [...OFFICIAL_HOSTS, SHORTENER_HOST, ...Object.values(WIKI_HOSTS), ...ARCHIVE_HOSTS];
  const grant = hosts.map((host) => `https://${host}/*`);
  const driver = await launch(browser, { ...options, packageFolder, port: world.port, grant });
  return {
    world,
    driver,
    clickedOn: async (url) => {
      const page = await driver.page(url);
      return { page, popup: await driver.popup(page) };
    },
    close: async () => {
      await driver.close();
      await world.close();
    },
  };
}

/** The file of a picture that a test leaves for people to look at. */
export function pictureOf(browser: Browser, name: string): string {
  mkdirSync(PICTURES, { recursive: true });
  return `${PICTURES}/${browser}-${name}.png`;
}
