import { alarms } from "../browser/alarms.ts";
import { browser } from "../browser/browser.ts";
import { ownHost, replaceSessionRules } from "../browser/guard.ts";
import { offscreen } from "../browser/offscreen.ts";
import { allowedPatterns, areAllowed, listenToAllowed } from "../browser/permissions.ts";
import { self } from "../browser/self.ts";
import { session } from "../browser/session.ts";
import { listenToTabs, tabs } from "../browser/tabs.ts";
import { checks } from "../core/checks/checks.ts";
import { fromOptions } from "../messages/from-options.ts";
import { fromPopup } from "../messages/from-popup.ts";
import { isOwnSender } from "../messages/own-sender.ts";
import { server } from "../messages/server.ts";
import { LINKED_PAGES } from "../sources/source.ts";
import { sources } from "../sources/sources.ts";
import { createAskService } from "./ask-service.ts";
import { openDatabase } from "./database.ts";
import { createDismissalStore } from "./dismissal-store.ts";
import { createGateway, networkFetch } from "./gateway.ts";
import { createGuard } from "./guard.ts";
import { createJobStore } from "./job-store.ts";
import { createJobs } from "./jobs.ts";
import { createKeepAwake } from "./keep-awake.ts";
import { createMarks } from "./marks.ts";
import { parseHere } from "./parse-here.ts";
import { createOffscreenParser } from "./parse-page.ts";
import { readPage } from "./read-page.ts";
import { createReplyCache } from "./reply-cache.ts";
import { serveOptions } from "./serve-options.ts";
import { servePopup } from "./serve-popup.ts";
import { enabledOf, isWithinSettings } from "./settings.ts";
import { createSettingsStore } from "./settings-store.ts";
import { watchTabs } from "./watch-tabs.ts";

const database = openDatabase();
const store = createJobStore(database);
const dismissals = createDismissalStore(database);
const marks = createMarks({ store, tabs, dismissals: dismissals.all });

const settings = createSettingsStore(database);
const clock = () => Date.now();
const replies = createReplyCache(database, clock);

const openCheck = createGateway({
  fetch: networkFetch,
  cache: replies,
  clock,
  isAllowed: async (pattern) =>
    isWithinSettings(pattern, sources, await settings.get()) && areAllowed([pattern]),
  guard: createGuard({ self: ownHost, allowedPatterns, replaceRules: replaceSessionRules }),
});
const { pause = 0, keepFor = 0 } = sources.find(({ id }) => id === LINKED_PAGES) ?? {};
const parsePage =
  typeof DOMParser === "undefined"
    ? createOffscreenParser({
        ...offscreen,
        send: (envelope) => browser.runtime.sendMessage(envelope),
      })
    : parseHere;

const jobs = createJobs({
  store,
  tabs,
  marks,
  checks,
  enabledSources: async () => enabledOf(sources, await settings.get()),
  keptReply: replies.find,
  areAllowed,
  openReach: () => {
    const fetchPage = openCheck();
    const moment = () => new Date().toISOString();
    const reading = { fetchPage, parsePage, moment, manner: { pause, keepFor } };
    return {
      readPage: (url, signal) => readPage(url, signal, reading),
      askService: createAskService(fetchPage),
    };
  },
  keepAwake: createKeepAwake(alarms),
  newRun: () => crypto.randomUUID(),
  now: () => performance.now(),
});

/** Tabs of an earlier session are gone, and their jobs with them. */
async function beginSession(): Promise<void> {
  if (!(await session.isNew())) return;
  await store.forgetAll();
  await replies.forgetAll();
  await session.note();
}

/** Goes on with what the death of a worker interrupted. */
async function goOn(): Promise<void> {
  await ready;
  await replies.dropOutdated();
  for (const job of await store.all()) jobs.goOn(job);
}

// Listeners are added while the script first runs: a woken worker misses events added later.
const ready = beginSession();
browser.runtime.onMessage.addListener(
  server(
    fromPopup,
    (sender) => isOwnSender(sender, self()),
    servePopup({ jobs, store, dismissals, marks, tabs, sources, ready }),
  ),
);
browser.runtime.onMessage.addListener(
  server(
    fromOptions,
    (sender) => isOwnSender(sender, self()),
    serveOptions({ sources, settings, replies }),
  ),
);
listenToTabs(watchTabs({ jobs, store, tabs, ready }));
// Firefox closes the popup to ask the reader: the answer is heard here.
listenToAllowed(() => void ready.then(jobs.allowed));
alarms.listen(() => void goOn());
void goOn();
