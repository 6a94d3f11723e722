import "fake-indexeddb/auto";
import type { Article } from "../../src/core/article/article.ts";
import type { Check } from "../../src/core/checks/check.ts";
import type { Envelope } from "../../src/messages/channel.ts";
import type { PageOutcome } from "../../src/messages/page-outcome.ts";
import type { Mark } from "../../src/messages/to-page.ts";
import type { PageAnswer, Reply, Source } from "../../src/sources/source.ts";
import { linkedPages } from "../../src/sources/linked-pages.ts";
import { openDatabase, type Database } from "../../src/background/database.ts";
import { createDismissalStore } from "../../src/background/dismissal-store.ts";
import { createJobStore } from "../../src/background/job-store.ts";
import { createJobs } from "../../src/background/jobs.ts";
import { createKeepAwake } from "../../src/background/keep-awake.ts";
import { createMarks } from "../../src/background/marks.ts";
import { servePopup } from "../../src/background/serve-popup.ts";
import type { Tabs } from "../../src/background/tabs.ts";
import { watchTabs } from "../../src/background/watch-tabs.ts";

/** The tab of every test. */
export const TAB = 7;

/** The address of the page in it. */
export const PAGE = "https://news.test/story";

/** What it links: two statements elsewhere, and a printer in the reader's house. */
export const LINKS = ["https://one.test/statement", "https://two.test/post", "http://10.0.0.9/x"];

const TEXT = "Title\n\nOn Sunday (2) he said “we will respond decisively if it comes”.";

/** A small article with one quotation and three links. */
export const article: Article = {
  url: PAGE,
  title: "Title",
  text: TEXT,
  parts: [
    { kind: "title", start: 0, end: 7 },
    { kind: "body", start: 7, end: TEXT.length },
  ],
  links: LINKS.map((url) => ({ url, start: 10, end: 16 })),
  words: 12,
};

/** One check of the text and one that asks; both always flag. */
export const checks: readonly Check[] = [
  {
    id: "test/day",
    title: "A day",
    judge: () => [finding(10, 20, "Seen in the text.")],
  },
  {
    id: "test/quotation",
    title: "A quotation",
    ask: ({ links }) => [
      {
        kind: "quotation",
        exact: "we will respond decisively if it comes",
        links: links.map(({ url }) => url),
      },
    ],
    judge: (_article, { references }) =>
      references.length === 0
        ? { notRun: "No source could be read." }
        : [finding(30, 40, `Seen in ${references.map(({ url }) => url).join(" and ")}.`)],
  },
];

const finding = (start: number, end: number, message: string) =>
  ({
    passage: { start, end },
    severity: "caution",
    confidence: 0.9,
    message,
    explanation: "It is a test.",
  }) as const;

/** What the page script answers. */
export const outcome: PageOutcome = {
  kind: "article",
  article,
  timings: { extract: 1 },
};

/** What the browser, the page and the network do, and what they saw. It outlives a worker. */
export interface Outside {
  url: string | undefined;
  /** What the page script answers, or what the browser says instead. */
  answer: () => Promise<unknown>;
  /** What comes of reading a linked page. */
  read: (url: string) => Promise<PageAnswer>;
  /** What a service's host replies. */
  reply: (url: string) => Promise<Reply>;
  /** Replies to earlier checks. */
  readonly kept: Map<string, Reply>;
  /** The sources that the reader has switched on. */
  sources: readonly Source[];
  mediaType: string;
  isAllowed: boolean;
  isAlarmSet: boolean;
  /** The page script is in the page. */
  isThere: boolean;
  marks: readonly Mark[] | undefined;
  injections: number;
  readonly asked: string[];
}

/** A page with the article, and linked pages that can all be read. */
export const newOutside = (): Outside => ({
  url: PAGE,
  answer: () => Promise.resolve(JSON.parse(JSON.stringify(outcome))),
  read: (url) => Promise.resolve(readPage(url)),
  reply: () => Promise.resolve({ kind: "not-found", why: "It has no such thing." }),
  kept: new Map(),
  sources: [linkedPages],
  mediaType: "text/html",
  isAllowed: false,
  isAlarmSet: false,
  isThere: true,
  marks: undefined,
  injections: 0,
  asked: [],
});

/** A page that was read. */
export const readPage = (url: string): PageAnswer => ({
  kind: "read",
  reference: { url, title: url, source: "linked-pages", text: `The text of ${url}.` },
});

function tabsOf(outside: Outside): Tabs {
  const calls: Readonly<Record<string, (argument: never) => unknown>> = {
    showMarks: (marks: readonly Mark[]) => (outside.marks = marks).length,
    clearMarks: () => ((outside.marks = undefined), true),
    areMarksShown: () => outside.marks !== undefined,
    reveal: () => outside.isThere,
  };
  return {
    addressOf: () => Promise.resolve(outside.url),
    runPageScript: () => {
      outside.injections++;
      return outside.answer();
    },
    mediaTypeOf: () => Promise.resolve(outside.mediaType),
    send: (_tab: number, { call, argument }: Envelope) =>
      outside.isThere
        ? Promise.resolve({ kind: "answered", reply: calls[call]?.(argument as never) })
        : Promise.reject(new Error("Receiving end does not exist.")),
  };
}

/** A worker over a database. `kill` takes its access to everything away, in mid-work. */
export function startWorker(name: string, outside: Outside) {
  let isDead = false;
  const never = new Promise<never>(() => undefined);
  const alive = <Result>(work: () => Promise<Result>): Promise<Result> =>
    isDead ? never : work().then((result) => (isDead ? never : result));
  const guarded = <Methods extends object>(methods: Methods): Methods =>
    Object.fromEntries(
      Object.entries(methods).map(([key, method]) => [
        key,
        (...values: unknown[]) => alive(() => Promise.resolve(method(...values))),
      ]),
    ) as Methods; // the same methods

  let opened: Database | undefined;
  const database = openDatabase(name).then((connection) => (opened = connection));
  const store = guarded(createJobStore(database));
  const dismissals = guarded(createDismissalStore(database));
  const tabs = guarded(tabsOf(outside));
  const marks = createMarks({ store, tabs, dismissals: dismissals.all });
  let runs = 0;
  const jobs = createJobs({
    store,
    tabs,
    marks,
    checks,
    enabledSources: async () => outside.sources,
    keptReply: async (url) => outside.kept.get(url),
    areAllowed: () => alive(() => Promise.resolve(outside.isAllowed)),
    openReach: () => {
      const asking =
        <Result>(answer: (url: string) => Promise<Result>) =>
        (url: string, signal: AbortSignal) =>
          alive(async () => {
            outside.asked.push(url);
            return Promise.race([
              answer(url),
              new Promise<never>((_resolve, reject) =>
                signal.addEventListener("abort", () => reject(signal.reason)),
              ),
            ]);
          });
      const askService = asking((url) => outside.reply(url));
      return {
        readPage: asking((url) => outside.read(url)),
        askService: (_service, url, signal) => askService(url, signal),
      };
    },
    keepAwake: createKeepAwake({
      set: () => alive(async () => void (outside.isAlarmSet = true)),
      clear: () => alive(async () => void (outside.isAlarmSet = false)),
    }),
    newRun: () => `${name} ${runs++} ${Math.random()}`,
    now: () => 0,
  });
  const ready = Promise.resolve();
  return {
    popup: servePopup({ jobs, store, dismissals, marks, tabs, sources: outside.sources, ready }),
    watch: watchTabs({ jobs, store, tabs, ready }),
    jobs,
    store,
    /** As a browser wakes a worker for an alarm. */
    wake: async () => {
      for (const job of await store.all()) jobs.goOn(job);
    },
    kill: () => {
      isDead = true;
      opened?.close();
    },
  };
}

let databases = 0;

/** A database that no other test has. */
export const newDatabase = (): string => `test ${databases++}`;

/** The view of the tab's check once it is as wanted. */
export async function eventually<Value>(
  look: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> {
  for (let tries = 0; tries < 400; tries++) {
    const value = await look();
    if (isWanted(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`It never became so: ${isWanted.toString()}`);
}
