import { ensureBrowsers } from "../../../scripts/browsers.ts";
import type { Browser } from "../../../scripts/build.ts";
import { launchChromium } from "./chromium.ts";
import type { Driver, LaunchOptions } from "./driver.ts";
import { launchFirefox } from "./firefox.ts";

/** Starts a browser with the extension in it; installs the browser where that is possible. */
export function launch(browser: Browser, options: LaunchOptions): Promise<Driver> {
  const program = ensureBrowsers([browser])[browser];
  return browser === "chromium"
    ? launchChromium(program, options)
    : launchFirefox(program, options);
}
