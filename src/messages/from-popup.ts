import { call } from "./channel.ts";
import type { JobView } from "./job-view.ts";
import { asCount, asOneOf, asRecord, asText, asTruth } from "./parse.ts";

const onTab = asRecord({ tab: asCount });
const dismissal = asRecord({
  tab: asCount,
  scope: asOneOf("flag", "check", "site"),
  /** Flag id, check id or host name. */
  of: asText,
});

/** Popup → background. Only our own extension pages may call. `tab` is a tab's id. */
export const fromPopup = {
  name: "from-popup",
  calls: {
    /** Checks the article of a tab, or gives the check that is there. Answers when the text is checked. */
    checkTab: call(onTab).answers<JobView>(),
    /** Forgets the check of a tab and starts a new one. */
    recheckTab: call(onTab).answers<JobView>(),
    /** How far the check of a tab is. Wakes a worker that died, which goes on where it was. */
    jobOfTab: call(onTab).answers<JobView>(),
    /** Reads the linked pages and compares, now or once the reader allows the hosts. Answers at once. */
    compareSources: call(onTab).answers<JobView>(),
    /** Stops the reading of linked pages, or the waiting to be allowed it. */
    cancel: call(onTab).answers<JobView>(),
    /** Scrolls the page to a flag, quotation or date and points it out. False where its text is gone. */
    showOnPage: call(asRecord({ tab: asCount, flag: asText })).answers<boolean>(),
    /** Shows or removes all marks on the page. */
    setMarks: call(asRecord({ tab: asCount, shown: asTruth })).answers<JobView>(),
    /** Puts a flag, a kind of flag or a site aside. */
    dismiss: call(dismissal).answers<JobView>(),
    /** Takes a dismissal back. */
    restore: call(dismissal).answers<JobView>(),
    /** Takes every dismissal back. */
    restoreAll: call(onTab).answers<JobView>(),
  },
} as const;
