import type { Check } from "../core/checks/check.ts";
import type { Get, PageAnswer, Source } from "../sources/source.ts";
import { askSources } from "./ask-sources.ts";
import type { CheckedJob, Job } from "./job.ts";
import { withPages } from "./job-steps.ts";
import type { JobStore } from "./job-store.ts";
import { reportOfAnswers } from "./reports.ts";

/** Reads one linked page; rejects only when the signal is aborted. */
export type ReadPage = (url: string, signal: AbortSignal) => Promise<PageAnswer>;

/** What the comparing stands on. */
export interface CompareParts {
  readonly store: JobStore;
  readonly sources: readonly Source[];
  readonly checks: readonly Check[];
  /** The present moment in milliseconds, from any beginning. */
  readonly now: () => number;
}

/** How a page without a stored answer is read; `underWay` holds its address meanwhile. */
export interface Reading {
  readonly readPage: ReadPage;
  readonly signal: AbortSignal;
  readonly underWay: Set<string>;
}

const STOPPED: PageAnswer = { kind: "refused", why: "You stopped the reading." };

/**
 * Reads the linked pages that have no stored answer, stores each answer as it arrives, and gives the
 * job with its final report. Rejects when the signal is aborted or the job was forgotten.
 */
export async function compare(
  job: CheckedJob,
  parts: CompareParts,
  { readPage, signal, underWay }: Reading,
): Promise<CheckedJob> {
  const stored = await storedAnswers(job, parts.store);
  await parts.store.advance(job, (there) => withPages(there, stored));
  const asked = new Map<string, Promise<PageAnswer>>();
  const read = async (url: string): Promise<PageAnswer> => {
    underWay.add(url);
    try {
      const answer = await readPage(url, signal);
      const page = { run: job.run, url, answer };
      await parts.store.advance(job, (there) => withPages(there, new Map([[url, answer]])), page);
      return answer;
    } finally {
      underWay.delete(url);
    }
  };
  const get: Get = (url) => {
    const known = stored.get(url);
    if (known !== undefined) return Promise.resolve(known);
    const answer = asked.get(url) ?? read(url);
    asked.set(url, answer);
    return answer;
  };
  return completed(job, parts, { get, signal });
}

/** The job with a report of what was read before the reader stopped the reading. */
export async function compareWhatWasRead(
  job: CheckedJob,
  parts: CompareParts,
): Promise<CheckedJob> {
  const stored = await storedAnswers(job, parts.store);
  const get: Get = (url) => Promise.resolve(stored.get(url) ?? STOPPED);
  return completed(job, parts, { get, signal: new AbortController().signal });
}

async function storedAnswers({ run }: Job, store: JobStore) {
  const pages = await store.pages(run);
  return new Map(pages.map(({ url, answer }) => [url, answer]));
}

async function completed(
  job: CheckedJob,
  { sources, checks, now }: CompareParts,
  { get, signal }: { readonly get: Get; readonly signal: AbortSignal },
): Promise<CheckedJob> {
  const { article, text, report } = job;
  const said = await askSources(text.queries, sources, { get, now, signal });
  signal.throwIfAborted();
  const basis = { input: report.input, article, text, timings: report.timings };
  return { ...job, report: reportOfAnswers(basis, { ...said, checks, now }) };
}
