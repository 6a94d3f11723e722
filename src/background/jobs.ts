import { compare, compareWhatWasRead, type CompareParts, type Reach } from "./compare-step.ts";
import type { CheckedJob, Job } from "./job.ts";
import { afterReading, sourcesToAsk, withConsent, type AreAllowed } from "./job-steps.ts";
import type { Marks } from "./marks.ts";
import { readTab } from "./read-tab.ts";
import { createSingleFlight } from "./single-flight.ts";
import type { Tabs } from "./tabs.ts";

/** What jobs stand on; handed in, so that they can be killed and woken in tests. */
export interface JobParts extends CompareParts {
  readonly tabs: Tabs;
  readonly marks: Marks;
  /** Gives each check its own way to the outside, with its own budget. */
  readonly openReach: () => Reach;
  readonly areAllowed: AreAllowed;
  /** Does work while the browser will wake a worker that died. */
  readonly keepAwake: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** A name that no other run has. */
  readonly newRun: () => string;
}

/** Drives jobs from step to step. All that it remembers is what is under way now. */
export interface Jobs {
  /** Begins a check, or takes up the one that is there; resolves when its text is checked. */
  readonly check: (tab: number, how: { readonly anew: boolean }) => Promise<void>;
  /** Reads the linked pages if the reader allowed it. Resolves when that has begun. */
  readonly compare: (tab: number) => Promise<void>;
  /** The reader allowed sites: goes on with the check for which that was asked, and with no other. */
  readonly allowed: () => Promise<void>;
  /** Stops the reading of linked pages, where what was read is compared, or the wish to read them. */
  readonly cancel: (tab: number) => Promise<void>;
  /** Goes on with a job where it was left. Does not wait for its end. */
  readonly goOn: (job: Job) => void;
  /** Forgets the check of a tab, and stops what is under way for it. */
  readonly forget: (tab: number) => Promise<void>;
  /** The linked pages of a run that are being read at this moment. */
  readonly underWay: (run: string) => ReadonlySet<string>;
}

/** What is under way for one run: nothing of it is needed after the worker's death. */
interface Run {
  readonly stop: AbortController;
  readonly underWay: Set<string>;
}

/** The parts, and what is under way in this worker. */
interface Work extends JobParts {
  readonly inFlight: ReturnType<typeof createSingleFlight>;
  readonly runs: Map<string, Run>;
}

/** Jobs over a store. A second instance over the same store goes on where the first was killed. */
export function createJobs(parts: JobParts): Jobs {
  const work: Work = { ...parts, inFlight: createSingleFlight(), runs: new Map() };
  return {
    goOn: (job) => {
      if (job.step === "reading") void read(work, job);
      else begin(work, job);
    },
    check: (tab, how) => check(work, tab, how),
    compare: (tab) => compareAgain(work, tab),
    allowed: async () => {
      const asked = (await work.store.all()).filter(isConsentAsked);
      await Promise.all(asked.map(({ tab }) => compareAgain(work, tab)));
    },
    cancel: (tab) => cancel(work, tab),
    forget: async (tab) => {
      const job = await work.store.find(tab);
      if (job !== undefined) work.runs.get(job.run)?.stop.abort();
      await work.store.forget(tab);
    },
    underWay: (run) => work.runs.get(run)?.underWay ?? new Set(),
  };
}

async function check(work: Work, tab: number, { anew }: { readonly anew: boolean }): Promise<void> {
  const url = (await work.tabs.addressOf(tab)) ?? "";
  const begun: Job = { tab, run: work.newRun(), url, step: "reading" };
  const job = await work.store.begin(begun, (there) => !anew && isCheckOf(there, url));
  if (job.step === "reading") await read(work, job);
  else begin(work, job);
}

async function compareAgain(work: Work, tab: number): Promise<void> {
  const job = await work.store.find(tab);
  if (job?.step !== "checked" || job.sources.kind === "asking") return;
  await work.store.dropUnread(job.run);
  const pages = await work.store.pages(job.run);
  const toAsk = sourcesToAsk(job, pages, await work.enabledSources());
  const sources = await withConsent(toAsk, job, work.areAllowed);
  const isAsked = sources.kind === "needs-consent";
  // A second question means that the first is over, however it was answered.
  if (isAsked) await dropWishes(work);
  const stored = await work.store.advance(job, (there) =>
    // The answer may have come, and the reading begun, while this was found out.
    there.step === "checked" && there.sources.kind === job.sources.kind
      ? { ...there, sources, isConsentAsked: isAsked }
      : there,
  );
  if (stored !== undefined) begin(work, stored);
}

const isConsentAsked = (job: Job): boolean => job.step === "checked" && job.isConsentAsked === true;

async function dropWishes({ store }: Work): Promise<void> {
  const asked = (await store.all()).filter(isConsentAsked);
  await Promise.all(asked.map((job) => dropWish(store, job)));
}

const dropWish = (store: Work["store"], job: Job): Promise<unknown> =>
  store.advance(job, (there) =>
    there.step === "checked" ? { ...there, isConsentAsked: false } : there,
  );

async function cancel(work: Work, tab: number): Promise<void> {
  const job = await work.store.find(tab);
  if (job?.step !== "checked") return;
  if (job.sources.kind !== "asking") return void (await dropWish(work.store, job));
  work.runs.get(job.run)?.stop.abort();
  await complete(work, await compareWhatWasRead(job, work), "cancelled");
}

function read(work: Work, job: Job): Promise<unknown> {
  return once(work, job, async () => {
    const outcome = await readTab(job.tab, job.url, work.tabs);
    const steps = { ...work, sources: await work.enabledSources() };
    const after = await askingIfAllowed(afterReading(job, outcome, steps), work.areAllowed);
    const stored = await work.store.advance(job, (there) =>
      there.step === "reading" ? after : there,
    );
    if (stored !== undefined) begin(work, stored);
  });
}

async function askingIfAllowed(job: Job, areAllowed: AreAllowed): Promise<Job> {
  if (job.step !== "checked") return job;
  return { ...job, sources: await withConsent(job.sources, job, areAllowed) };
}

/** Begins what a checked job still lacks. Nobody waits for it: the reader sees the report first. */
function begin(work: Work, job: Job): void {
  if (job.step !== "checked") return;
  if (job.sources.kind === "asking") void ask(work, job);
  if (job.marks === "due") {
    void work.inFlight(`marks ${job.run}`, () => work.keepAwake(() => work.marks.show(job)));
  }
}

function ask(work: Work, { tab, run }: CheckedJob): Promise<unknown> {
  return work.inFlight(`ask ${run}`, async () => {
    // Between the call and now the reader may have stopped it.
    const job = await work.store.find(tab);
    if (job?.run !== run || job.step !== "checked" || job.sources.kind !== "asking") return;
    const stop = new AbortController();
    const underWay = new Set<string>();
    work.runs.set(run, { stop, underWay });
    const reading = { ...work.openReach(), signal: stop.signal, underWay };
    await once(work, job, async () => {
      try {
        await complete(work, await compare(job, work, reading), "done");
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    });
    work.runs.delete(run);
  });
}

async function complete(work: Work, job: CheckedJob, kind: "done" | "cancelled"): Promise<void> {
  // The reader may have removed the marks since the reading began.
  const now = await work.store.find(job.tab);
  const next = now?.step === "checked" ? await work.marks.next(now) : "due";
  const stored = await work.store.advance(job, (there) => {
    if (there.step !== "checked" || there.sources.kind !== "asking") return there;
    const { pages } = there.sources;
    const marks = there.marks === "hidden" ? "hidden" : next;
    return { ...there, report: job.report, sources: { kind, pages }, marks };
  });
  if (stored !== undefined) begin(work, stored);
}

/**
 * Does a step of a job, once at a time, while an alarm stands. A step that throws ends the job: else
 * a bug would be met again at every wake.
 */
function once(work: Work, job: Job, step: () => Promise<void>): Promise<unknown> {
  const { tab, run, url } = job;
  return work.inFlight(`${job.step} ${run}`, () =>
    work.keepAwake(() =>
      step().catch(async (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        await work.store.advance(job, () => ({ tab, run, url, step: "failed", why }));
      }),
    ),
  );
}

/** Whether a stored check is one of this address's page. A failure is worth another try. */
const isCheckOf = (job: Job, url: string): boolean =>
  isSamePage(job.url, url) && (job.step === "reading" || job.step === "checked");

/** Whether two addresses differ in nothing but the place on the page. */
export const isSamePage = (one: string, other: string): boolean =>
  one.split("#", 1)[0] === other.split("#", 1)[0];
