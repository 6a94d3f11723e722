import { describe, expect, it } from "vitest";
import { eventually, newDatabase, newOutside, PAGE, startWorker, TAB } from "./fakes.ts";
import { here, jobOf, SENDER } from "./views.ts";

describe("a tab", () => {
  it.each([
    ["moves to another page", { url: "https://news.test/other", isThere: true }, "none"],
    ["loads its page again", { url: undefined, isThere: false }, "none"],
    ["jumps within the page", { url: `${PAGE}#end`, isThere: true }, "checked"],
    ["loads a frame", { url: undefined, isThere: true }, "checked"],
  ] as const)("that %s leaves the right check", async (_what, { url, isThere }, kind) => {
    const outside = newOutside();
    const worker = startWorker(newDatabase(), outside);
    await worker.popup.checkTab(here, SENDER);
    outside.isThere = isThere;
    worker.watch.onNavigated(TAB, url);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await jobOf(worker)).kind).toBe(kind);
  });

  it("that is closed while its page is read leaves nothing", async () => {
    const outside = newOutside();
    const { answer } = outside;
    let release: (value: unknown) => void = () => undefined;
    outside.answer = () => new Promise((resolve) => (release = resolve));
    const worker = startWorker(newDatabase(), outside);
    const view = worker.popup.checkTab(here, SENDER);
    await eventually(
      () => Promise.resolve(outside.injections),
      (count) => count === 1,
    );
    worker.watch.onRemoved(TAB);
    await new Promise((resolve) => setTimeout(resolve, 20));
    release(await answer());
    expect(await view).toEqual({ kind: "none" });
    expect(await worker.store.all()).toEqual([]);
  });
});
