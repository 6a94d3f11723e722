import type { Report } from "../../src/core/verify/report.ts";
import type { JobView } from "../../src/messages/job-view.ts";
import { eventually, newDatabase, newOutside, startWorker, TAB, type Outside } from "./fakes.ts";

/** The argument of most calls. */
export const here = { tab: TAB };

/** The popup's calls do not look at who sent them: the server has done so. */
export const SENDER = undefined;

/** A view of a job whose text is checked. */
export type CheckedView = Extract<JobView, { kind: "checked" }>;

/** The view as a checked one; throws where it is none. */
export function asChecked(view: JobView): CheckedView {
  if (view.kind === "checked") return view;
  throw new Error(`Wanted a checked job, found ${JSON.stringify(view)}.`);
}

/** Whether the check is complete. */
export const isDone = (view: JobView): boolean =>
  view.kind === "checked" && view.sources.kind === "done";

/** The view of the tab's check, as the popup asks for it. */
export const jobOf = async (worker: ReturnType<typeof startWorker>): Promise<JobView> =>
  worker.popup.jobOfTab(here, SENDER);

/** A report without how long it took. */
export const timeless = ({ timings, sources, ...rest }: Report) => ({
  ...rest,
  sources: sources.map(({ ms, ...source }) => ({ ...source, ms: typeof ms })),
  timings: Object.keys(timings),
});

/** The report of a check that nothing disturbed. */
export async function wholeReport(): Promise<Report> {
  const worker = startWorker(newDatabase(), { ...newOutside(), isAllowed: true });
  await worker.popup.checkTab(here, SENDER);
  return asChecked(await eventually(() => jobOf(worker), isDone)).report;
}

/** Resolves when so many marks stand on the page. */
export const marked = (outside: Outside, count: number) =>
  eventually(
    async () => outside.marks?.length,
    (length) => length === count,
  );
