import { render } from "preact";
import { caller } from "../../src/messages/caller.ts";
import { fromPopup } from "../../src/messages/from-popup.ts";
import { Popup } from "../../src/popup/popup.tsx";
import { reportFile } from "../../src/popup/report-file.ts";
import type { Dismissals, JobView, SourcePage } from "../../src/messages/job-view.ts";
import { VIEWS } from "./made-up-views.ts";

declare global {
  interface Window {
    /** Every call that the popup made: its name and argument. For tests. */
    calls: [name: string, argument: unknown][];
    /** What the popup copied last. */
    copied: string | undefined;
    /** The file that the popup saved last. */
    saved: { name: string; type: string; text: string } | undefined;
    /** What the popup sees at its next look. */
    setView: (state: string) => void;
    /** Calls that shall fail before the next is answered. */
    failures: number;
  }
}

// The popup on a plain page, with a made-up worker: ?state=NAME&granted=no&failures=N&locale=TAG
const wanted = new URLSearchParams(location.search);
const state = wanted.get("state") ?? "done";
let view: JobView = VIEWS[state]?.() ?? { kind: "reading", url: "" };
let isAllowed = wanted.get("granted") === "before" || state !== "consent";
const isAsking = () => view.kind === "checked" && view.sources.kind === "asking";
window.calls = [];
window.failures = state === "unanswered" ? Infinity : Number(wanted.get("failures") ?? 0);
window.setView = (name) => (view = VIEWS[name]?.() ?? view);

const FIELD = { flag: "flags", check: "checks", site: "sites" } as const;

const answers: Record<string, (argument: Record<string, unknown>) => unknown> = {
  checkTab: () => (state === "waiting" ? new Promise(() => undefined) : view),
  recheckTab: () => view,
  jobOfTab: () => view,
  compareSources: () => (isAllowed ? (view = VIEWS["asking"]?.() ?? view) : view),
  cancel: () => (isAsking() ? (view = VIEWS["cancelled"]?.() ?? view) : view),
  showOnPage: ({ flag }) => flag !== "inserted-line-1900" && flag !== "date:980",
  setMarks: ({ shown }) => change({ areMarksShown: shown === true }),
  dismiss: ({ scope, of }) => dismissing(scope, (known) => [...known, String(of)]),
  restore: ({ scope, of }) => dismissing(scope, (known) => known.filter((one) => one !== of)),
  restoreAll: () => change({ dismissals: { flags: [], checks: [], sites: [] } }),
};

type Checked = Extract<JobView, { kind: "checked" }>;

function change(changes: Partial<Checked>): JobView {
  if (view.kind === "checked") view = { ...view, ...changes };
  return view;
}

function dismissing(scope: unknown, edit: (known: readonly string[]) => string[]): JobView {
  if (view.kind !== "checked" || (scope !== "flag" && scope !== "check" && scope !== "site")) {
    return view;
  }
  const field: keyof Dismissals = FIELD[scope];
  return change({ dismissals: { ...view.dismissals, [field]: edit(view.dismissals[field]) } });
}

const worker = caller(fromPopup, async ({ call, argument }) => {
  const fields = argument as Record<string, unknown>; // every call of this channel has an object
  window.calls.push([call, fields]);
  if (window.failures-- > 0) throw new Error("Could not establish connection.");
  return { kind: "answered", reply: await answers[call]?.(fields) };
});

/** For the harness alone: with ?moving, every second the next page is read. */
if (wanted.has("moving")) {
  const next: Record<SourcePage["state"], SourcePage["state"]> = {
    waiting: "reading",
    reading: "read",
    read: "read",
    unreachable: "unreachable",
    refused: "refused",
  };
  const timer = setInterval(() => {
    if (view.kind !== "checked" || view.sources.kind !== "asking") return clearInterval(timer);
    const pages = view.sources.pages.map((page) => ({ ...page, state: next[page.state] }));
    const isDone = pages.every(({ state }) => state === "read");
    if (isDone) view = VIEWS["done"]?.() ?? view;
    else change({ sources: { kind: "asking", pages } });
  }, 1000);
}

const place = document.querySelector("#popup");
const start = performance.now();
if (place !== null) {
  render(
    <Popup
      surroundings={{
        worker,
        findTab: async () => 7,
        hasAccess: async () => wanted.get("granted") === "before",
        openOptions: async () => void window.calls.push(["openOptions", undefined]),
        requestAccess: async () => (isAllowed = wanted.get("granted") !== "no"),
        reader: { locale: wanted.get("locale") ?? "en-GB", today: "2022-02-01" },
        copy: async (text) => {
          window.copied = text;
        },
        save: async (saved, format) => {
          if (wanted.get("saving") === "no") throw new Error("The disk is full.");
          const file = await reportFile(saved, format);
          window.saved = { name: file.name, type: file.type, text: await file.text() };
          return file.name;
        },
      }}
    />,
    place,
  );
}
performance.measure("painted", { start, end: performance.now() });
