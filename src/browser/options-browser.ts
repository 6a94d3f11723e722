/** The parts of the browser that the options page uses: Chromium and Firefox alike give promises for them. */
interface Native {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
  };
  readonly permissions: {
    request(wanted: Wanted): Promise<boolean>;
    remove(unwanted: Wanted): Promise<boolean>;
  };
}

/** Match patterns, and in Firefox the kinds of data that its own question names. */
interface Wanted {
  readonly origins: readonly string[];
  readonly data_collection?: readonly string[];
}

declare const chrome: Native;

/** What sources are sent: names and words of the article. As manifest.json lists them. */
const DATA = ["searchTerms", "websiteContent"];

const isFirefox = (): boolean => chrome.runtime.getURL("").startsWith("moz-extension:");

const originsOf = (hosts: readonly string[]): readonly string[] =>
  hosts.map((host) => `https://${host}/*`);

/** What the options page asks of the browser. */
export const optionsBrowser = {
  send: (envelope: unknown): Promise<unknown> => chrome.runtime.sendMessage(envelope),
  /** Asks the reader. Only while a click is served. */
  requestAccess: (hosts: readonly string[]): Promise<boolean> =>
    chrome.permissions.request({
      origins: originsOf(hosts),
      ...(isFirefox() ? { data_collection: DATA } : {}),
    }),
  /** Other sources may need the same kinds of data: only the hosts are given back. */
  dropAccess: async (hosts: readonly string[]): Promise<void> => {
    await chrome.permissions.remove({ origins: originsOf(hosts) });
  },
};
