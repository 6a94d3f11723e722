import { describe, expect, it } from "vitest";
import { dateId } from "../../src/messages/date-id.ts";
import { eventually, newDatabase, newOutside, startWorker, TAB } from "./fakes.ts";
import { marked, asChecked, here, isDone, jobOf, SENDER } from "./views.ts";

describe("what the reader put aside", () => {
  it("leaves the page, survives the worker and comes back", async () => {
    const name = newDatabase();
    const outside = newOutside();
    const first = startWorker(name, outside);
    const { report } = asChecked(await first.popup.checkTab(here, SENDER));
    await marked(outside, 1);
    const flag = report.flags[0]?.id ?? "";
    for (const dismissal of [
      { scope: "flag", of: flag },
      { scope: "check", of: "test/day" },
      { scope: "site", of: "news.test" },
    ] as const) {
      await first.popup.dismiss({ ...here, ...dismissal }, SENDER);
      expect(outside.marks).toEqual([]);
      await first.popup.restore({ ...here, ...dismissal }, SENDER);
      expect(outside.marks).toHaveLength(1);
    }
    await first.popup.dismiss({ ...here, scope: "flag", of: flag }, SENDER);
    first.kill();
    const second = startWorker(name, outside);
    const view = asChecked(await second.popup.jobOfTab(here, SENDER));
    expect(view.dismissals).toEqual({ flags: [flag], checks: [], sites: [] });
    await second.popup.restoreAll(here, SENDER);
    expect(outside.marks).toHaveLength(1);
  });

  it("does not bring back marks that the reader removed on the page", async () => {
    const outside = newOutside();
    const worker = startWorker(newDatabase(), outside);
    await worker.popup.checkTab(here, SENDER);
    await eventually(
      () => worker.store.find(TAB),
      (job) => job?.step === "checked" && job.marks === "shown",
    );
    outside.marks = undefined;
    outside.isAllowed = true;
    await worker.popup.compareSources(here, SENDER);
    const view = asChecked(await eventually(() => jobOf(worker), isDone));
    expect(view.areMarksShown).toBe(false);
    expect(outside.marks).toBeUndefined();
    await worker.popup.setMarks({ ...here, shown: true }, SENDER);
    expect(outside.marks).toHaveLength(2);
    const hidden = asChecked(await worker.popup.setMarks({ ...here, shown: false }, SENDER));
    expect(hidden.areMarksShown).toBe(false);
    expect(outside.marks).toBeUndefined();
  });
});

describe("a passage that the reader asks for", () => {
  it("is shown where it is a date of the report, and only then", async () => {
    const worker = startWorker(newDatabase(), newOutside());
    const { report } = asChecked(await worker.popup.checkTab(here, SENDER));
    const [first] = report.dates;
    const flag = first === undefined ? "no date" : dateId(first);
    expect(await worker.popup.showOnPage({ ...here, flag }, SENDER)).toBe(true);
    expect(await worker.popup.showOnPage({ ...here, flag: "date:999999" }, SENDER)).toBe(false);
  });
});
