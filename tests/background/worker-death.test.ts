import { describe, expect, it } from "vitest";
import type { JobView } from "../../src/messages/job-view.ts";
import {
  eventually,
  LINKS,
  newDatabase,
  newOutside,
  readPage,
  startWorker,
  type Outside,
} from "./fakes.ts";
import { marked, asChecked, here, isDone, jobOf, SENDER, timeless, wholeReport } from "./views.ts";

/** A worker dies at this moment of a check; `reached` is what tells that it has come. */
const DEATHS: readonly {
  readonly at: string;
  readonly prepare: (outside: Outside) => void;
  readonly reached: (outside: Outside, view: JobView) => boolean;
  /** How often the page script runs in all. */
  readonly injections: number;
  /** How often the first linked page is asked in all. */
  readonly asked: number;
}[] = [
  {
    at: "the page script does not answer yet",
    prepare: (outside) => (outside.answer = () => new Promise(() => undefined)),
    reached: (outside) => outside.injections === 1,
    injections: 2,
    asked: 1,
  },
  {
    at: "no linked page has answered",
    prepare: (outside) => (outside.read = () => new Promise(() => undefined)),
    reached: (outside) => outside.asked.length === 3,
    injections: 1,
    asked: 2,
  },
  {
    at: "the first linked page has answered",
    prepare: (outside) =>
      (outside.read = (url) =>
        url === LINKS[0] ? Promise.resolve(readPage(url)) : new Promise(() => undefined)),
    reached: (_outside, view) =>
      view.kind === "checked" && "pages" in view.sources && view.sources.pages[0]?.state === "read",
    injections: 1,
    asked: 1,
  },
  {
    at: "all is done",
    prepare: () => undefined,
    reached: (_outside, view) => isDone(view),
    injections: 1,
    asked: 1,
  },
];

describe("a worker that dies", () => {
  it.each(DEATHS)(
    "gives the same report when $at",
    async ({ prepare, reached, injections, asked }) => {
      const name = newDatabase();
      const outside = { ...newOutside(), isAllowed: true };
      const healthy = { answer: outside.answer, read: outside.read };
      prepare(outside);
      const first = startWorker(name, outside);
      void first.popup.checkTab(here, SENDER);
      await eventually(
        () => jobOf(first),
        (view) => reached(outside, view),
      );
      first.kill();
      Object.assign(outside, healthy);
      const second = startWorker(name, outside);
      await second.wake();
      const view = asChecked(await eventually(() => jobOf(second), isDone));
      expect(timeless(view.report)).toEqual(timeless(await wholeReport()));
      expect(outside.injections).toBe(injections);
      expect(outside.asked.filter((asked) => asked === LINKS[0])).toHaveLength(asked);
    },
  );

  it("dies after each of its first transactions and still gives the same report", async () => {
    const wanted = timeless(await wholeReport());
    for (let survived = 0; survived < 12; survived++) {
      const name = newDatabase();
      const outside = { ...newOutside(), isAllowed: true };
      const first = startWorker(name, outside);
      let writes = 0;
      const { advance } = first.store;
      Object.assign(first.store, {
        advance: async (...values: Parameters<typeof advance>) => {
          const job = await advance(...values);
          if (writes++ === survived) first.kill();
          return job;
        },
      });
      void first.popup.checkTab(here, SENDER);
      await new Promise((resolve) => setTimeout(resolve, 40));
      first.kill();
      const second = startWorker(name, outside);
      await second.wake();
      const view = asChecked(await eventually(() => jobOf(second), isDone));
      expect(timeless(view.report)).toEqual(wanted);
      await marked(outside, 2);
    }
  });

  it("leaves an alarm that wakes the next", async () => {
    const outside = { ...newOutside(), answer: () => new Promise<unknown>(() => undefined) };
    const worker = startWorker(newDatabase(), outside);
    void worker.popup.checkTab(here, SENDER);
    await eventually(
      () => Promise.resolve(outside.injections),
      (count) => count === 1,
    );
    worker.kill();
    expect(outside.isAlarmSet).toBe(true);
  });
});
