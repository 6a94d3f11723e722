import type { Check } from "../core/checks/check.ts";
import {
  LINKED_PAGES,
  type Get,
  type PageAnswer,
  type Reply,
  type Service,
  type Source,
} from "../sources/source.ts";
import { askSources, type Asking } from "./ask-sources.ts";
import type { CheckedJob, Job } from "./job.ts";
import { withPages } from "./job-steps.ts";
import type { JobStore } from "./job-store.ts";
import { reportOfAnswers } from "./reports.ts";

/** Reads one linked page; rejects only when the signal is aborted. */
export type ReadPage = (url: string, signal: AbortSignal) => Promise<PageAnswer>;

/** Asks one of a service's own hosts; rejects only when the signal is aborted. */
export type AskService = (service: Service, url: string, signal: AbortSignal) => Promise<Reply>;

/** The outside as one check reaches it, with its own budget. */
export interface Reach {
  readonly readPage: ReadPage;
  readonly askService: AskService;
}

/** What the comparing stands on. */
export interface CompareParts {
  readonly store: JobStore;
  /** The sources that the reader has switched on now. */
  readonly enabledSources: () => Promise<readonly Source[]>;
  /** A reply to this or an earlier check that is still worth something. */
  readonly keptReply: (url: string) => Promise<Reply | undefined>;
  readonly checks: readonly Check[];
  /** The present moment in milliseconds, from any beginning. */
  readonly now: () => number;
}

/** How a page without a stored answer is read; `underWay` holds its address meanwhile. */
export interface Reading extends Reach {
  readonly signal: AbortSignal;
  readonly underWay: Set<string>;
}

const STOPPED = { kind: "refused", why: "You stopped the reading." } as const;

/**
 * Reads the linked pages that have no stored answer, stores each answer as it arrives, and gives the
 * job with its final report. Rejects when the signal is aborted or the job was forgotten.
 */
export async function compare(
  job: CheckedJob,
  parts: CompareParts,
  { readPage, askService, signal, underWay }: Reading,
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
  return completed(job, parts, {
    readPage: get,
    askOf: (service) => once((url) => askService(service, url, signal)),
    signal,
  });
}

/** The job with a report of what was read before the reader stopped the reading. */
export async function compareWhatWasRead(
  job: CheckedJob,
  parts: CompareParts,
): Promise<CheckedJob> {
  const stored = await storedAnswers(job, parts.store);
  return completed(job, parts, {
    readPage: (url) => Promise.resolve(stored.get(url) ?? STOPPED),
    askOf: () => async (url) => (await parts.keptReply(url)) ?? STOPPED,
    signal: new AbortController().signal,
  });
}

/** Asks for each address once, whoever wants it. */
function once(ask: (url: string) => Promise<Reply>): (url: string) => Promise<Reply> {
  const asked = new Map<string, Promise<Reply>>();
  return (url) => {
    const reply = asked.get(url) ?? ask(url);
    asked.set(url, reply);
    return reply;
  };
}

async function storedAnswers({ run }: Job, store: JobStore) {
  const pages = await store.pages(run);
  return new Map(pages.map(({ url, answer }) => [url, answer]));
}

async function completed(
  job: CheckedJob,
  { enabledSources, checks, now }: CompareParts,
  reach: Omit<Asking, "now">,
): Promise<CheckedJob> {
  const { article, text, report, services } = job;
  const enabled = await enabledSources();
  const sources = enabled.filter(({ id }) => id === LINKED_PAGES || services.includes(id));
  const said = await askSources(text.queries, sources, { ...reach, now });
  reach.signal.throwIfAborted();
  const basis = { input: report.input, article, text, timings: report.timings };
  return { ...job, report: reportOfAnswers(basis, { ...said, checks, now }) };
}
