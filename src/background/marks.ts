import type { Dismissals } from "../messages/job-view.ts";
import type { CheckedJob } from "./job.ts";
import type { JobStore } from "./job-store.ts";
import { marksOf, pageOf } from "./page-marks.ts";
import type { Tabs } from "./tabs.ts";

/** The marks on the pages of all jobs. */
export interface Marks {
  /** Shows on the page what it should show, and notes that it does. Never rejects for a lost page. */
  readonly show: (job: CheckedJob) => Promise<void>;
  /** Whether marks should be renewed on this page, or stay away because the reader removed them there. */
  readonly next: (job: CheckedJob) => Promise<"due" | "hidden">;
}

/** What marks stand on. */
export interface MarksParts {
  readonly store: Pick<JobStore, "advance">;
  readonly tabs: Tabs;
  readonly dismissals: () => Promise<Dismissals>;
}

/** Marks over the store that remembers whether they are due. */
export function createMarks({ store, tabs, dismissals }: MarksParts): Marks {
  return {
    show: async (job) => {
      await pageOf(job.tab, tabs).show(marksOf(job.report, await dismissals()));
      await store.advance(job, (there) =>
        there.step === "checked" && there.marks === "due" ? { ...there, marks: "shown" } : there,
      );
    },
    next: async (job) => {
      if (job.marks !== "shown") return job.marks;
      // A page that had nothing to mark shows no marks, and that says nothing of the reader's wish.
      if (marksOf(job.report, await dismissals()).length === 0) return "due";
      return (await pageOf(job.tab, tabs).areMarksShown()) ? "due" : "hidden";
    },
  };
}
