import type { JobStore } from "./job-store.ts";
import { isSamePage, type Jobs } from "./jobs.ts";
import { pageOf } from "./page-marks.ts";
import type { Tabs } from "./tabs.ts";

/** What the watching of tabs stands on. */
export interface WatchParts {
  readonly jobs: Jobs;
  readonly store: JobStore;
  readonly tabs: Tabs;
  /** Resolves when jobs of an earlier session of the browser are forgotten. */
  readonly ready: Promise<void>;
}

/** Forgets the check of a tab that is gone, or whose page is. */
export function watchTabs({ jobs, store, tabs, ready }: WatchParts) {
  const onNavigated = async (tab: number, url: string | undefined): Promise<void> => {
    await ready;
    const job = await store.find(tab);
    if (job === undefined) return;
    const page = pageOf(tab, tabs);
    if (url !== undefined && !isSamePage(url, job.url)) {
      await jobs.forget(tab);
      // Where the page only changed its address, its old marks are still there.
      await page.clear();
      return;
    }
    // Browsers also say that a page loads when a frame in it does, or on a jump within the page.
    if (job.step === "reading" || !(await page.isThere())) await jobs.forget(tab);
  };
  return {
    onNavigated: (tab: number, url: string | undefined) => void onNavigated(tab, url),
    onRemoved: (tab: number) => void ready.then(() => jobs.forget(tab)),
  };
}
