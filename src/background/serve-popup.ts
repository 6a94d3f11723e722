import type { Handlers } from "../messages/channel.ts";
import type { fromPopup } from "../messages/from-popup.ts";
import type { JobView, ServiceView, SourcesView } from "../messages/job-view.ts";
import type { Source } from "../sources/source.ts";
import type { DismissalStore } from "./dismissal-store.ts";
import { dateId } from "../messages/date-id.ts";
import { quotationId } from "../messages/quotation-id.ts";
import type { CheckedJob } from "./job.ts";
import type { JobStore } from "./job-store.ts";
import type { Jobs } from "./jobs.ts";
import type { Marks } from "./marks.ts";
import { pageOf } from "./page-marks.ts";
import type { Tabs } from "./tabs.ts";

/** What the popup's calls are answered from. */
export interface PopupParts {
  readonly jobs: Jobs;
  readonly store: JobStore;
  readonly dismissals: DismissalStore;
  readonly marks: Marks;
  readonly tabs: Tabs;
  /** Every source there is. */
  readonly sources: readonly Source[];
  /** Resolves when jobs of an earlier session of the browser are forgotten. */
  readonly ready: Promise<void>;
}

/** The answers to the popup. They hold no state: each is read from the store. */
export function servePopup(parts: PopupParts): Handlers<typeof fromPopup, unknown> {
  const { jobs, store, dismissals, marks, tabs, ready } = parts;

  /** Changes what is put aside, and renews the marks of the tab's page where they stand. */
  const changing = async (tab: number, change: () => Promise<void>): Promise<JobView> => {
    const job = await store.find(tab);
    const next = job?.step === "checked" ? await marks.next(job) : undefined;
    await change();
    if (job?.step === "checked" && next === "due") await marks.show(job);
    return viewOf(tab, parts);
  };

  const afterwards = async (tab: number, step: () => Promise<void>): Promise<JobView> => {
    await ready;
    await step();
    return viewOf(tab, parts);
  };

  return {
    checkTab: ({ tab }) => afterwards(tab, () => jobs.check(tab, { anew: false })),
    recheckTab: ({ tab }) => afterwards(tab, () => jobs.check(tab, { anew: true })),
    compareSources: ({ tab }) => afterwards(tab, () => jobs.compare(tab)),
    cancel: ({ tab }) => afterwards(tab, () => jobs.cancel(tab)),
    jobOfTab: ({ tab }) =>
      afterwards(tab, async () => {
        const job = await store.find(tab);
        if (job !== undefined) jobs.goOn(job);
      }),
    showOnPage: async ({ tab, flag }) => {
      const job = await store.find(tab);
      const report = job?.step === "checked" ? job.report : undefined;
      const found =
        report?.flags.find(({ id }) => id === flag) ??
        report?.quotations.find((quotation) => quotationId(quotation) === flag) ??
        report?.dates.find((date) => dateId(date) === flag);
      return found !== undefined && pageOf(tab, tabs).reveal(found.target);
    },
    setMarks: ({ tab, shown }) =>
      afterwards(tab, async () => {
        const job = await store.find(tab);
        if (job?.step !== "checked") return;
        const wanted = { ...job, marks: shown ? "due" : "hidden" } as const;
        await store.advance(job, (there) =>
          there.step === "checked" ? { ...there, marks: wanted.marks } : there,
        );
        await (shown ? marks.show(wanted) : pageOf(tab, tabs).clear());
      }),
    dismiss: ({ tab, scope, of }) => changing(tab, () => dismissals.add({ scope, of })),
    restore: ({ tab, scope, of }) => changing(tab, () => dismissals.remove({ scope, of })),
    restoreAll: ({ tab }) => changing(tab, () => dismissals.clear()),
  };
}

async function viewOf(tab: number, parts: PopupParts): Promise<JobView> {
  const job = await parts.store.find(tab);
  if (job === undefined) return { kind: "none" };
  switch (job.step) {
    case "reading":
      return { kind: "reading", url: job.url };
    case "no-article":
      return { kind: "no-article", why: job.why };
    case "failed":
      return { kind: "failed", why: job.why };
    case "checked":
      return {
        kind: "checked",
        report: job.report,
        sources: sourcesNow(job, parts.jobs),
        services: servicesNow(job, parts.sources),
        dismissals: await parts.dismissals.all(),
        areMarksShown: await areMarksShown(job, parts.tabs),
      };
  }
}

/** The reader may also have removed them on the page. Marks that are due are as good as there. */
async function areMarksShown({ tab, marks }: CheckedJob, tabs: Tabs): Promise<boolean> {
  return marks === "due" || (marks === "shown" && (await pageOf(tab, tabs).areMarksShown()));
}

/** The stored state, with the pages that are being read at this moment. */
function sourcesNow({ run, sources }: CheckedJob, jobs: Jobs): SourcesView {
  if (sources.kind !== "asking") return sources;
  const underWay = jobs.underWay(run);
  const pages = sources.pages.map((page) =>
    underWay.has(page.url) && page.state === "waiting"
      ? { ...page, state: "reading" as const }
      : page,
  );
  return { kind: "asking", pages };
}

/** The services that this check asks, with what the report says of them once they were asked. */
const servicesNow = (job: CheckedJob, sources: readonly Source[]): readonly ServiceView[] =>
  sources
    .filter(({ id }) => job.services.includes(id))
    .map(({ id, title, discloses }) => ({ id, title, discloses, ...serviceNow(id, job) }));

function serviceNow(
  service: string,
  { report, sources }: CheckedJob,
): Pick<ServiceView, "state" | "detail" | "url"> {
  if (sources.kind === "asking") return { state: "asking" };
  const said = report.sources.find(({ id }) => id === service);
  if (said === undefined) return { state: "waiting" };
  const url = report.references.find(({ source }) => source === service)?.url ?? null;
  return { state: said.answer, detail: said.detail, ...(url === null ? {} : { url }) };
}
