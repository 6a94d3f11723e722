import { alarms } from "../browser/alarms.ts";
import { browser } from "../browser/browser.ts";
import { ownHost, replaceSessionRules } from "../browser/guard.ts";
import { offscreen } from "../browser/offscreen.ts";
import { allowedPatterns, areAllowed, listenToAllowed } from "../browser/permissions.ts";
import { self } from "../browser/self.ts";
import { session } from "../browser/session.ts";
import { listenToTabs, tabs } from "../browser/tabs.ts";
import { checks } from "../core/checks/checks.ts";
import { fromPopup } from "../messages/from-popup.ts";
import { isOwnSender } from "../messages/own-sender.ts";
import { server } from "../messages/server.ts";
import { sources } from "../sources/sources.ts";
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
import { servePopup } from "./serve-popup.ts";
import { watchTabs } from "./watch-tabs.ts";

const database = openDatabase();
const store = createJobStore(database);
const dismissals = createDismissalStore(database);
const marks = createMarks({ store, tabs, dismissals: dismissals.all });

const openCheck = createGateway({
  fetch: networkFetch,
  isAllowed: (pattern) => areAllowed([pattern]),
  guard: createGuard({ self: ownHost, allowedPatterns, replaceRules: replaceSessionRules }),
});
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
  sources,
  areAllowed,
  openReader: () => {
    const fetchPage = openCheck();
    const moment = () => new Date().toISOString();
    return (url, signal) => readPage(url, signal, { fetchPage, parsePage, moment });
  },
  keepAwake: createKeepAwake(alarms),
  newRun: () => crypto.randomUUID(),
  now: () => performance.now(),
});

/** Tabs of an earlier session are gone, and their jobs with them. */
async function beginSession(): Promise<void> {
  if (!(await session.isNew())) return;
  await store.forgetAll();
  await session.note();
}

/** Goes on with what the death of a worker interrupted. */
async function goOn(): Promise<void> {
  await ready;
  for (const job of await store.all()) jobs.goOn(job);
}

// Listeners are added while the script first runs: a woken worker misses events added later.
const ready = beginSession();
browser.runtime.onMessage.addListener(
  server(
    fromPopup,
    (sender) => isOwnSender(sender, self()),
    servePopup({ jobs, store, dismissals, marks, tabs, ready }),
  ),
);
listenToTabs(watchTabs({ jobs, store, tabs, ready }));
// Firefox closes the popup to ask the reader: the answer is heard here.
listenToAllowed(() => void ready.then(jobs.allowed));
alarms.listen(() => void goOn());
void goOn();
