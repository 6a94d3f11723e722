import { describe, expect, it } from "vitest";
import { eventually, LINKS, newDatabase, newOutside, readPage, startWorker } from "./fakes.ts";
import { marked, asChecked, here, isDone, jobOf, SENDER } from "./views.ts";

describe("a check", () => {
  it("answers when the text is checked, and has asked nobody", async () => {
    const outside = newOutside();
    const view = asChecked(await startWorker(newDatabase(), outside).popup.checkTab(here, SENDER));
    expect(view.report.flags.map(({ check }) => check)).toEqual(["test/day"]);
    expect(view.report.quotations.map(({ status }) => status)).toEqual(["unchecked"]);
    expect(view.sources).toEqual({
      kind: "needs-consent",
      origins: ["https://one.test/*", "https://two.test/*"],
      hosts: ["one.test", "two.test"],
    });
    expect(view.areMarksShown).toBe(true);
    expect(outside.asked).toEqual([]);
    await marked(outside, 1);
    await eventually(
      async () => outside.isAlarmSet,
      (isSet) => !isSet,
    );
  });

  it("asks nobody while the reader has not allowed it", async () => {
    const outside = newOutside();
    const worker = startWorker(newDatabase(), outside);
    await worker.popup.checkTab(here, SENDER);
    const view = asChecked(await worker.popup.compareSources(here, SENDER));
    expect(view.sources.kind).toBe("needs-consent");
    expect(outside.asked).toEqual([]);
  });

  it("reads each linked page once after consent, and marks what it finds", async () => {
    const outside = newOutside();
    const worker = startWorker(newDatabase(), outside);
    await worker.popup.checkTab(here, SENDER);
    outside.isAllowed = true;
    const asking = asChecked(await worker.popup.compareSources(here, SENDER));
    expect(asking.sources.kind).toBe("asking");
    const view = asChecked(await eventually(() => jobOf(worker), isDone));
    expect(outside.asked.toSorted()).toEqual(["https://10.0.0.9/x", ...LINKS.slice(0, 2)]);
    expect(view.report.flags.map(({ check }) => check)).toEqual(["test/day", "test/quotation"]);
    expect(view.report.sources[0]).toMatchObject({ id: "linked-pages", answer: "found" });
    await marked(outside, 2);
  });

  it("compares without asking again where all was allowed before", async () => {
    const outside = { ...newOutside(), isAllowed: true };
    const worker = startWorker(newDatabase(), outside);
    const view = asChecked(await worker.popup.checkTab(here, SENDER));
    expect(["asking", "done"]).toContain(view.sources.kind);
  });

  it("is one check, however often it is asked for at once", async () => {
    const outside = newOutside();
    const worker = startWorker(newDatabase(), outside);
    await Promise.all([1, 2, 3].map(() => worker.popup.checkTab(here, SENDER)));
    await worker.popup.checkTab(here, SENDER);
    expect(outside.injections).toBe(1);
    await worker.popup.recheckTab(here, SENDER);
    expect(outside.injections).toBe(2);
  });

  it("keeps apart what was not found, not reached and refused", async () => {
    const cases = [
      [{ kind: "empty" }, "not-found"],
      [{ kind: "unreachable", why: "It is down." }, "unreachable"],
      [{ kind: "refused", why: "It says no." }, "refused"],
    ] as const;
    for (const [answer, wanted] of cases) {
      const outside = { ...newOutside(), isAllowed: true, read: async () => answer };
      const worker = startWorker(newDatabase(), outside);
      await worker.popup.checkTab(here, SENDER);
      const { report } = asChecked(await eventually(() => jobOf(worker), isDone));
      expect(report.sources[0]?.answer).toBe(wanted);
      expect(report.quotations[0]?.status).toBe("no-source");
      expect(report.checks.at(-1)).toMatchObject({ id: "test/quotation", outcome: "not-run" });
    }
  });

  it("compares what was read when the reader stops it, and can take it up again", async () => {
    const outside = newOutside();
    outside.isAllowed = true;
    outside.read = (url) =>
      url === LINKS[0] ? Promise.resolve(readPage(url)) : new Promise(() => undefined);
    const worker = startWorker(newDatabase(), outside);
    await worker.popup.checkTab(here, SENDER);
    await eventually(
      () => jobOf(worker),
      (view) =>
        view.kind === "checked" &&
        view.sources.kind === "asking" &&
        view.sources.pages.map(({ state }) => state).join() === "read,reading,reading",
    );
    const stopped = asChecked(await worker.popup.cancel(here, SENDER));
    expect(stopped.sources.kind).toBe("cancelled");
    expect(stopped.report.references.map(({ url }) => url)).toEqual([LINKS[0]]);
    outside.read = (url) => Promise.resolve(readPage(url));
    await worker.popup.compareSources(here, SENDER);
    const view = asChecked(await eventually(() => jobOf(worker), isDone));
    expect(view.report.references).toHaveLength(3);
    expect(outside.asked.filter((url) => url === LINKS[0])).toHaveLength(1);
  });
});
