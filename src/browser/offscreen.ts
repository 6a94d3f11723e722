/** The part of Chromium's `chrome.offscreen` and `chrome.runtime` that webextension-polyfill does not know. */
interface Offscreening {
  readonly offscreen?: {
    createDocument(options: {
      readonly url: string;
      readonly reasons: readonly string[];
      readonly justification: string;
    }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  readonly runtime: {
    getContexts(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]>;
  };
}

const PAGE = "offscreen.html";

/** Chromium's API; absent elsewhere. */
const api = (): Offscreening | undefined =>
  (globalThis as unknown as { readonly chrome?: Offscreening }).chrome; // the browser's own global

/** The one offscreen document. It outlives the worker: whether it is there must be asked. */
export const offscreen = {
  /** Opens the document where it is not open. Rejects in a browser without such documents. */
  open: async (): Promise<void> => {
    const chromium = api();
    if (chromium?.offscreen === undefined)
      throw new Error("This browser has no offscreen document.");
    const open = await chromium.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
    if (open.length > 0) return;
    await chromium.offscreen.createDocument({
      url: PAGE,
      reasons: ["DOM_PARSER"],
      justification: "Reads the text of the pages that an article links.",
    });
  },
  /** Closes the document where it is open. */
  close: async (): Promise<void> => {
    const chromium = api();
    const open = await chromium?.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
    if (open !== undefined && open.length > 0) await chromium?.offscreen?.closeDocument();
  },
};
