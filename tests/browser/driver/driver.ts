import type { Browser } from "../../../scripts/build.ts";
import type { Evaluate, View, WebPage } from "./view.ts";

/** What a browser is started with. */
export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly packageFolder: string;
  /** Port of 127.0.0.1 that is the browser's whole network (world.ts). */
  readonly port: number;
  /** Match patterns that the extension gets without a prompt when it asks for them. */
  readonly grant?: readonly string[];
  /** Folder that downloads go to, without a question. */
  readonly downloads?: string;
  /** Shows the browser on this machine's display. */
  readonly isVisible?: boolean;
}

/** A running browser with the extension in it: the same for both kinds. */
export interface Driver {
  readonly browser: Browser;
  /** Opens an address in a new tab and brings it to the front. */
  readonly page: (url: string) => Promise<WebPage>;
  /** Clicks the real toolbar button while this page is in front; gives the popup that opens. */
  readonly popup: (page: WebPage) => Promise<View>;
  /** Opens the extension's own options page in a tab. */
  readonly options: () => Promise<View>;
  /** Runs a function in the extension's background, waking it. */
  readonly inBackground: Evaluate;
  /** Ends the background as the browser does when it is short of memory; resolves when it is gone. */
  readonly killBackground: () => Promise<void>;
  /** Resolves when the browser has ended, by whomever. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}
