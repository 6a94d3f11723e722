import type { Database } from "./database.ts";
import type { Job, StoredPage } from "./job.ts";

/** Every key that begins with this run: in IndexedDB's order a list comes after all texts. */
const pagesOfRun = (run: string): IDBKeyRange => IDBKeyRange.bound([run], [run, []]);

/** Where jobs are kept. Every call is one transaction, and resolves when that is complete. */
export interface JobStore {
  readonly find: (tab: number) => Promise<Job | undefined>;
  readonly all: () => Promise<readonly Job[]>;
  /** Stores the job unless one is there that may stay; gives the one that is there then. */
  readonly begin: (job: Job, mayStay: (there: Job) => boolean) => Promise<Job>;
  /**
   * Changes a job, and stores a page with it. Gives the changed job; `undefined`, with nothing
   * stored, where that run is no longer the tab's check.
   */
  readonly advance: (
    job: Job,
    change: (there: Job) => Job,
    page?: StoredPage,
  ) => Promise<Job | undefined>;
  readonly pages: (run: string) => Promise<readonly StoredPage[]>;
  /** Drops a run's pages that were not read, so that they are asked for again. */
  readonly dropUnread: (run: string) => Promise<void>;
  readonly forget: (tab: number) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

/** Jobs in the database. They are not what a person typed, so that relaxed durability will do. */
export const createJobStore = (database: Promise<Database>): JobStore => ({
  find: async (tab) => (await database).get("jobs", tab),
  all: async () => (await database).getAll("jobs"),
  pages: async (run) => (await database).getAll("pages", pagesOfRun(run)),
  begin: async (job, mayStay) => {
    const { jobs, pages, done } = await write(database);
    const there = await jobs.get(job.tab);
    const stays = there !== undefined && mayStay(there) ? there : undefined;
    if (there !== undefined && stays === undefined) await pages.delete(pagesOfRun(there.run));
    if (stays === undefined) await jobs.put(job);
    await done;
    return stays ?? job;
  },
  advance: async ({ tab, run }, change, page) => {
    const { jobs, pages, done } = await write(database);
    const there = await jobs.get(tab);
    const changed = there?.run === run ? change(there) : undefined;
    if (changed !== undefined) {
      await jobs.put(changed);
      if (page !== undefined) await pages.put(page);
    }
    await done;
    return changed;
  },
  dropUnread: async (run) => {
    const { pages, done } = await write(database);
    const unread = (await pages.getAll(pagesOfRun(run))).filter(
      ({ answer }) => answer.kind !== "read",
    );
    await Promise.all(unread.map(({ url }) => pages.delete([run, url])));
    await done;
  },
  forget: async (tab) => {
    const { jobs, pages, done } = await write(database);
    const there = await jobs.get(tab);
    if (there !== undefined) {
      await pages.delete(pagesOfRun(there.run));
      await jobs.delete(tab);
    }
    await done;
  },
  forgetAll: async () => {
    const { jobs, pages, done } = await write(database);
    await jobs.clear();
    await pages.clear();
    await done;
  },
});

/** One transaction over both stores. */
async function write(database: Promise<Database>) {
  const transaction = (await database).transaction(["jobs", "pages"], "readwrite");
  return {
    jobs: transaction.objectStore("jobs"),
    pages: transaction.objectStore("pages"),
    done: transaction.done,
  };
}
