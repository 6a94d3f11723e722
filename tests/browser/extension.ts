import type { Report } from "../../src/core/verify/report.ts";
import type { JobView } from "../../src/messages/job-view.ts";
import { until } from "./driver/until.ts";
import type { View } from "./driver/view.ts";

/** A tab's check that has a report. */
export type Checked = Extract<JobView, { kind: "checked" }>;

/** The most that a check of any page may take from the click to its report. Milliseconds. */
export const LIMIT = 10_000;

/** Calls the background from one of the extension's own pages, as that page itself calls it. */
export async function call(
  view: View,
  channel: string,
  [name, argument]: readonly [name: string, argument?: unknown],
): Promise<unknown> {
  const sealed = await view.evaluate(
    (envelope) =>
      chrome.runtime.sendMessage<unknown, { kind: string; reply: unknown; why: string }>(envelope),
    { channel, call: name, argument: argument ?? null },
  );
  if (sealed.kind !== "answered") throw new Error(`The background failed: ${sealed.why}`);
  return sealed.reply;
}

/** How far the check of the tab in front is, asked as the popup itself asks. */
export async function jobOf(popup: View): Promise<JobView> {
  const sealed = await popup.evaluate(async () => {
    const api = "browser" in globalThis ? (globalThis.browser as typeof chrome) : chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const question = { channel: "from-popup", call: "jobOfTab", argument: { tab: tab?.id } };
    return api.runtime.sendMessage<unknown, { kind: string; reply: JobView; why: string }>(
      question,
    );
  });
  if (sealed.kind !== "answered") throw new Error(`The background failed: ${sealed.why}`);
  return sealed.reply;
}

/** The job once the text of the page is read, whatever came of it. */
export const jobOnceRead = (popup: View, limit = LIMIT): Promise<JobView> =>
  until(
    "the page to be read",
    async () => {
      const job = await jobOf(popup);
      return job.kind !== "none" && job.kind !== "reading" ? job : undefined;
    },
    limit,
  );

/** The check once its text is read; throws where there is none. */
export async function checkOnceRead(popup: View): Promise<Checked> {
  const job = await jobOnceRead(popup);
  if (job.kind !== "checked") throw new Error(`Not checked: ${JSON.stringify(job)}`);
  return job;
}

/** The check once its sources are in a given state. */
export const checkOnce = (
  popup: View,
  isReached: (sources: Checked["sources"]) => boolean,
): Promise<Checked> =>
  until("the sources to get there", async () => {
    const job = await jobOf(popup);
    return job.kind === "checked" && isReached(job.sources) ? job : undefined;
  });

/** Gives consent with the popup's own button, where the reader has not given it before. */
export async function allowSources(popup: View): Promise<void> {
  const { sources } = await checkOnceRead(popup);
  if (sources.kind !== "needs-consent") return;
  const button = ".consent button.main";
  await popup.waitFor((wanted) => document.querySelector(wanted) !== null, button);
  await popup.click(button);
}

/** Has the linked pages read and waits until every one of them is done, on the screen too. */
export async function compareSources(popup: View): Promise<Checked> {
  await allowSources(popup);
  const check = await checkOnce(popup, ({ kind }) => kind === "done");
  await popup.waitFor(() => document.querySelector(".dock progress") === null);
  return check;
}

/** A report without what differs from run to run: clocks. */
export const withoutClocks = (report: Report): unknown => ({
  ...report,
  timings: null,
  references: report.references.map((reference) => ({ ...reference, fetched: null })),
  sources: report.sources.map((source) => ({ ...source, ms: 0 })),
});
