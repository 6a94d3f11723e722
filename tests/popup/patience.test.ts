import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { patiently } from "../../src/popup/patience.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A call that fails so many times, then answers; and how often it was made. */
function failing(times: number) {
  let made = 0;
  const call = async () => {
    made++;
    if (made <= times) throw new Error(`Failure ${made}.`);
    return "answer";
  };
  return { call, count: () => made };
}

it.each([0, 1, 2])("answers after %i failures and leaves no timer behind", async (failures) => {
  const { call, count } = failing(failures);
  const answer = patiently(call);
  await vi.runAllTimersAsync();
  expect(await answer).toBe("answer");
  expect(count()).toBe(failures + 1);
  expect(vi.getTimerCount()).toBe(0);
});

it("gives up with the last failure after a few calls", async () => {
  const { call, count } = failing(Infinity);
  const answer = expect(patiently(call)).rejects.toThrow("Failure 3.");
  await vi.runAllTimersAsync();
  await answer;
  expect(count()).toBe(3);
});

it("makes a call again that is never answered", async () => {
  let made = 0;
  const answer = patiently(() => {
    made++;
    return made === 1 ? new Promise<string>(() => undefined) : Promise.resolve("answer");
  });
  await vi.runAllTimersAsync();
  expect(await answer).toBe("answer");
});
