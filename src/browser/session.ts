import { browser } from "./browser.ts";

const MARK = "isKnown";

/** The session of the browser: it begins anew when the browser starts or the extension changes. */
export const session = {
  /** Whether nothing was noted yet in this session. */
  isNew: async (): Promise<boolean> => (await browser.storage.session.get(MARK))[MARK] !== true,
  note: (): Promise<void> => browser.storage.session.set({ [MARK]: true }),
};
