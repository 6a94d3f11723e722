import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openDatabase } from "../../src/background/database.ts";
import { createReplyCache } from "../../src/background/reply-cache.ts";
import type { Reply } from "../../src/sources/source.ts";
import { newDatabase } from "./fakes.ts";

const URL = "https://one.test/api?q=a";
const DAY = 86_400_000;

const found = (text: string): Reply => ({ kind: "found", url: URL, format: "json", text });

/** A cache over an empty database, and the hands of its clock. */
function newCache(name = newDatabase()) {
  const hands = { now: 1_700_000_000_000 };
  return { hands, name, cache: createReplyCache(openDatabase(name), () => hands.now) };
}

it("gives a reply until its time is over", async () => {
  const { cache, hands } = newCache();
  await cache.keep(URL, found("{}"), 5_000);
  expect(await cache.find(URL)).toEqual(found("{}"));
  expect(await cache.find(`${URL}b`)).toBeUndefined();
  hands.now += 5_000;
  expect(await cache.find(URL)).toBeUndefined();
});

it("outlives the worker", async () => {
  const { cache, name } = newCache();
  await cache.keep(URL, found("{}"), 5_000);
  expect(await newCache(name).cache.find(URL)).toEqual(found("{}"));
});

it("gives nothing that a clock which was set back would keep alive", async () => {
  const { cache, hands } = newCache();
  await cache.keep(URL, found("{}"), DAY / 2);
  hands.now -= 40 * 365 * DAY;
  expect(await cache.find(URL)).toBeUndefined();
});

it("drops what is over, and keeps at most 300", async () => {
  const { cache, hands } = newCache();
  await cache.keep(`${URL}old`, found("{}"), 10);
  hands.now += 20;
  for (let index = 0; index < 305; index++) {
    await cache.keep(`${URL}${index}`, found("{}"), 5_000 + index);
  }
  expect(await cache.count()).toBe(300);
  expect(await cache.find(`${URL}0`)).toBeUndefined();
  expect(await cache.find(`${URL}304`)).toEqual(found("{}"));
});

it("drops what is over when it is told to, or asked how much there is", async () => {
  const { cache, hands } = newCache();
  await cache.keep(URL, found("{}"), 10);
  await cache.keep(`${URL}b`, found("{}"), 5_000);
  hands.now += 20;
  expect(await cache.count()).toBe(1);
  hands.now += 5_000;
  await cache.dropOutdated();
  hands.now -= 5_000;
  expect(await cache.find(`${URL}b`)).toBeUndefined();
});

it("does not keep what is larger than a million characters", async () => {
  const { cache } = newCache();
  await cache.keep(URL, found("x".repeat(1_000_001)), 5_000);
  expect(await cache.count()).toBe(0);
});

it("forgets all when it is told to", async () => {
  const { cache } = newCache();
  await cache.keep(URL, found("{}"), 5_000);
  await cache.forgetAll();
  expect(await cache.count()).toBe(0);
});
