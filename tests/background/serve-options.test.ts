import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openDatabase } from "../../src/background/database.ts";
import { createReplyCache } from "../../src/background/reply-cache.ts";
import { serveOptions } from "../../src/background/serve-options.ts";
import { enabledOf, isWithinSettings } from "../../src/background/settings.ts";
import { createSettingsStore } from "../../src/background/settings-store.ts";
import { sources } from "../../src/sources/sources.ts";
import { newDatabase } from "./fakes.ts";
import { SENDER } from "./views.ts";

/** What the options page talks to, over a database. */
function newOptions(name = newDatabase()) {
  const database = openDatabase(name);
  const settings = createSettingsStore(database);
  const replies = createReplyCache(database, () => 1);
  const enabled = async () => enabledOf(sources, await settings.get()).map((source) => source.id);
  const options = serveOptions({ sources, settings, replies });
  return { name, options, settings, replies, enabled };
}

it("has the linked pages switched on at first, and nothing else", async () => {
  const { options, enabled } = newOptions();
  const view = await options.settings(undefined, SENDER);
  expect(view.sources.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual(["linked-pages"]);
  expect(view.isProtected).toBe(false);
  expect(await enabled()).toEqual(["linked-pages"]);
});

it("says of every source what leaves the browser, and to which hosts", async () => {
  const { options } = newOptions();
  const view = await options.settings(undefined, SENDER);
  expect(view.sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  for (const { discloses, hosts } of view.sources) {
    expect(discloses).toMatch(/^To /);
    for (const host of hosts) expect(discloses).toContain(host);
  }
});

it("remembers a switch in the next worker", async () => {
  const { options, name } = newOptions();
  await options.setSource({ id: "wikiquote", isOn: true }, SENDER);
  await options.setSource({ id: "linked-pages", isOn: false }, SENDER);
  expect(await newOptions(name).enabled()).toEqual(["wikiquote"]);
});

it("loses no switch of two that are turned at once", async () => {
  const { options, enabled } = newOptions();
  await Promise.all([
    options.setSource({ id: "wikiquote", isOn: true }, SENDER),
    options.setSource({ id: "wikipedia", isOn: true }, SENDER),
  ]);
  expect(await enabled()).toEqual(["linked-pages", "wikiquote", "wikipedia"]);
});

it("asks nobody in protected mode, and has every switch as it was afterwards", async () => {
  const { options, enabled } = newOptions();
  await options.setSource({ id: "wikiquote", isOn: true }, SENDER);
  await options.setProtected({ isProtected: true }, SENDER);
  expect(await enabled()).toEqual([]);
  await options.setProtected({ isProtected: false }, SENDER);
  expect(await enabled()).toEqual(["linked-pages", "wikiquote"]);
});

it("refuses a switch for what is no source", async () => {
  const { options } = newOptions();
  await expect(options.setSource({ id: "__proto__", isOn: true }, SENDER)).rejects.toThrow(
    "No such source",
  );
});

it("forgets the kept replies, and says how many there are", async () => {
  const { options, replies } = newOptions();
  await replies.keep("https://a.test/", { kind: "not-found", why: "Gone." }, 5_000);
  expect((await options.settings(undefined, SENDER)).kept).toBe(1);
  expect((await options.forgetReplies(undefined, SENDER)).kept).toBe(0);
});

it.each([
  ["https://any.test/*", {}, false, true],
  ["https://any.test/*", {}, true, false],
  ["https://any.test/*", { "linked-pages": false, wikiquote: true }, false, false],
  ["https://en.wikiquote.org/*", { "linked-pages": false, wikiquote: true }, false, true],
  ["https://en.wikiquote.org/*", { "linked-pages": false, wikipedia: true }, false, false],
  ["https://en.wikiquote.org/*", { wikiquote: true }, true, false],
])(
  "lets %s be asked with %j and protected mode %s: %s",
  (...[pattern, switches, isProtected, may]) => {
    expect(isWithinSettings(pattern, sources, { switches, isProtected })).toBe(may);
  },
);
