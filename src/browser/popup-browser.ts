/** The parts of the browser that the popup uses: Chromium and Firefox alike give promises for them. */
interface Native {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    openOptionsPage(): Promise<void>;
  };
  readonly tabs: {
    query(of: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]>;
  };
  readonly i18n: { getUILanguage(): string };
  readonly permissions: {
    contains(wanted: { origins: readonly string[] }): Promise<boolean>;
    request(wanted: { origins: readonly string[] }): Promise<boolean>;
  };
}

declare const chrome: Native;

/** What the popup asks of the browser. Without webextension-polyfill: 10 KB before the first paint. */
export const popupBrowser = {
  send: (envelope: unknown): Promise<unknown> => chrome.runtime.sendMessage(envelope),
  /** The id of the tab over which the popup stands. */
  findTab: async (): Promise<number | undefined> => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  },
  /** BCP 47 tag of the language that the browser itself is in. */
  language: (): string => chrome.i18n.getUILanguage(),
  /** Whether the reader has allowed all these origins (match patterns); none need no permission. */
  hasAccess: async (origins: readonly string[]): Promise<boolean> =>
    origins.length === 0 || chrome.permissions.contains({ origins }),
  openOptions: (): Promise<void> => chrome.runtime.openOptionsPage(),
  /** Asks the reader. Only while a click is served. */
  requestAccess: (origins: readonly string[]): Promise<boolean> =>
    chrome.permissions.request({ origins }),
};
