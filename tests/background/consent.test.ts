import { describe, expect, it } from "vitest";
import { eventually, newDatabase, newOutside, startWorker, TAB } from "./fakes.ts";
import { asChecked, here, isDone, jobOf, SENDER } from "./views.ts";

const OTHER = { tab: TAB + 1 };

/** A worker with two checked tabs, neither of which may ask its sources. */
async function checkedTwice() {
  const outside = newOutside();
  const worker = startWorker(newDatabase(), outside);
  await worker.popup.checkTab(here, SENDER);
  await worker.popup.checkTab(OTHER, SENDER);
  const kindOf = async ({ tab }: typeof here) =>
    asChecked(await worker.popup.jobOfTab({ tab }, SENDER)).sources.kind;
  return { outside, worker, kindOf };
}

describe("a check that waits to be allowed its sources", () => {
  it("begins once they are allowed, with its popup closed, and no other check does", async () => {
    const { outside, worker, kindOf } = await checkedTwice();
    await worker.popup.compareSources(here, SENDER);
    outside.isAllowed = true;
    await worker.jobs.allowed();
    await eventually(() => jobOf(worker), isDone);
    expect(await kindOf(OTHER)).toBe("needs-consent");
  });

  it("waits no longer when the reader refused", async () => {
    const { outside, worker, kindOf } = await checkedTwice();
    await worker.popup.compareSources(here, SENDER);
    await worker.popup.cancel(here, SENDER);
    outside.isAllowed = true;
    await worker.jobs.allowed();
    expect(await kindOf(here)).toBe("needs-consent");
    expect(outside.asked).toEqual([]);
  });

  it("waits no longer when the same was asked for another tab", async () => {
    const { outside, worker, kindOf } = await checkedTwice();
    await worker.popup.compareSources(here, SENDER);
    await worker.popup.compareSources(OTHER, SENDER);
    outside.isAllowed = true;
    await worker.jobs.allowed();
    expect(await kindOf(here)).toBe("needs-consent");
    expect(await kindOf(OTHER)).not.toBe("needs-consent");
  });

  it("goes on waiting where other sites were allowed", async () => {
    const { outside, worker, kindOf } = await checkedTwice();
    await worker.popup.compareSources(here, SENDER);
    await worker.jobs.allowed();
    expect(await kindOf(here)).toBe("needs-consent");
    expect(outside.asked).toEqual([]);
  });

  it("remembers it in a worker that was woken by the answer", async () => {
    const outside = newOutside();
    const name = newDatabase();
    const first = startWorker(name, outside);
    await first.popup.checkTab(here, SENDER);
    await first.popup.compareSources(here, SENDER);
    first.kill();
    outside.isAllowed = true;
    const second = startWorker(name, outside);
    await second.jobs.allowed();
    await eventually(() => jobOf(second), isDone);
  });
});
