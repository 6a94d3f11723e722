import type { Envelope } from "../messages/channel.ts";
import { browser } from "./browser.ts";

/** The page script and the style of its marks, as the build names them. */
const PAGE_SCRIPT = "page.js";
const MARKS_STYLE = "marks.css";

/** The top frame: other frames hold advertisements. */
const TOP_FRAME = 0;

/** What can be done with a tab's page after the reader clicked the toolbar button on it. */
export const tabs = {
  /** `undefined` where the browser does not tell: the reader did not click on this page. */
  addressOf: async (tab: number): Promise<string | undefined> => (await browser.tabs.get(tab)).url,
  /** Runs the page script; gives what it answers, unread. Rejects where no script may run. */
  runPageScript: async (tab: number): Promise<unknown> => {
    const target = { tabId: tab, frameIds: [TOP_FRAME] };
    const [[outcome]] = await Promise.all([
      browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }),
      browser.scripting.insertCSS({ target, files: [MARKS_STYLE] }),
    ]);
    // Firefox puts what a script throws here; Chromium rejects.
    if (outcome?.error !== undefined && outcome.error !== null) {
      throw new Error(String(outcome.error));
    }
    return readJson(outcome?.result);
  },
  /** The media type of the page, such as "text/html"; Chromium's viewer of PDF is a page too. */
  mediaTypeOf: async (tab: number): Promise<unknown> => {
    const target = { tabId: tab, frameIds: [TOP_FRAME] };
    const func = () => document.contentType;
    const [outcome] = await browser.scripting.executeScript({ target, func });
    return outcome?.result;
  },
  send: (tab: number, envelope: Envelope): Promise<unknown> =>
    browser.tabs.sendMessage(tab, envelope, { frameId: TOP_FRAME }),
};

/** The page script answers JSON (scripts/build.ts); what is none is for the reader of it to refuse. */
function readJson(answer: unknown): unknown {
  try {
    return typeof answer === "string" ? JSON.parse(answer) : undefined;
  } catch {
    return undefined;
  }
}

/** What happens to a tab. */
export interface TabListeners {
  /** Another page begins to load, or the page changed its own address; `url` where it is known. */
  readonly onNavigated: (tab: number, url: string | undefined) => void;
  readonly onRemoved: (tab: number) => void;
}

/** Listens to all tabs. Call it while the script first runs: a woken worker misses events added later. */
export function listenToTabs({ onNavigated, onRemoved }: TabListeners): void {
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status === "loading" || url !== undefined) onNavigated(tab, url);
  });
  browser.tabs.onRemoved.addListener((tab) => onRemoved(tab));
}
