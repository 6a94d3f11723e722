import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources } from "../../src/sources/sources.ts";
import { setOptionsStage, type OptionsStage } from "./options-stage.ts";

const PICTURES = resolve(import.meta.dirname, "../../out/screenshots");

let stage: OptionsStage;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  stage = await setOptionsStage();
}, 300_000);
afterAll(() => stage.close());

/** Goes to a switch by its name, as a screen reader finds it, and turns it with the keyboard. */
async function turn(name: string): Promise<void> {
  const handle = await stage.page.waitForSelector(`aria/${name}[role="switch"]`);
  await handle?.focus();
  await stage.page.keyboard.press("Space");
}

describe.each(["light", "dark"])("in the %s", (scheme) => {
  beforeAll(() =>
    stage.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
  );

  it.each([
    ["as it is at first", ""],
    ["in protected mode", "protected=yes&kept=0"],
    ["when the worker does not answer", "failing=yes"],
  ])("has no fault of accessibility and nothing that sticks out %s", async (what, state) => {
    for (const width of [320, 900]) {
      await stage.page.setViewport({ width, height: 900 });
      await stage.open(state);
      expect(await stage.faults()).toEqual([]);
      const widest = await stage.page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(width);
      const name = `${scheme}-${what.replaceAll(" ", "-")}-${width}`;
      await stage.page.screenshot({ path: `${PICTURES}/options-${name}.png`, fullPage: true });
    }
  });
});

it("finds faults where they are planted", async () => {
  await stage.open();
  await stage.page.$eval("main", (main) => main.append(document.createElement("button")));
  expect(await stage.faults()).toHaveLength(1);
});

it("says word for word what each source learns, beside a switch of that name", async () => {
  await stage.open();
  const shown = await stage.page.$$eval(".setting:not(.protected)", (all) =>
    all.map((setting) => ({
      title: setting.querySelector(".name")?.textContent,
      text: setting.querySelector(".learns")?.textContent,
    })),
  );
  expect(shown.map(({ title }) => title)).toEqual(sources.map(({ title }) => title));
  sources.forEach(({ discloses }, index) => expect(shown[index]?.text).toContain(discloses));
});

it("asks for a source's hosts in the moment that it is switched on, and gives them back", async () => {
  await stage.open();
  expect(await stage.on()).toEqual(["Pages that the article links"]);
  await turn("Wikiquote");
  await stage.page.waitForFunction(() => document.querySelector(".said")?.textContent !== "");
  expect(await stage.on()).toEqual(["Pages that the article links", "Wikiquote"]);
  expect(await stage.said()).toBe("Wikiquote: on.");
  await turn("Wikiquote");
  await stage.page.waitForFunction(() => window.calls.some(([name]) => name === "dropAccess"));
  expect(await stage.calls()).toEqual([
    ["settings", null],
    ["requestAccess", ["en.wikiquote.org"]],
    ["setSource", { id: "wikiquote", isOn: true }],
    ["setSource", { id: "wikiquote", isOn: false }],
    ["dropAccess", ["en.wikiquote.org"]],
  ]);
});

it("leaves a source off where the browser was not allowed to reach it, and says so", async () => {
  await stage.open("granted=no");
  await turn("Wikipedia");
  await stage.page.waitForFunction(() => document.querySelector(".said")?.textContent !== "");
  expect(await stage.said()).toContain("stays switched off");
  expect(await stage.on()).toEqual(["Pages that the article links"]);
  expect((await stage.calls()).map(([name]) => name)).toEqual(["settings", "requestAccess"]);
});

it("pauses every source in protected mode, and has the switches as they were after it", async () => {
  await stage.open();
  await turn("Protected mode");
  await stage.page.waitForFunction(() => document.querySelectorAll("input:disabled").length === 4);
  const words = await stage.page.$$eval(".setting:not(.protected) .switch span", (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(words).toEqual(["Paused", "Off", "Off", "Off"]);
  await turn("Protected mode");
  await stage.page.waitForFunction(() => document.querySelectorAll("input:disabled").length === 0);
  expect(await stage.on()).toEqual(["Pages that the article links"]);
});

it("forgets the kept replies", async () => {
  await stage.open("kept=12");
  expect(await stage.page.$eval(".kept", ({ textContent }) => textContent)).toContain("12 replies");
  await stage.page.click(".kept button");
  await stage.page.waitForSelector(".kept button:disabled");
  expect(await stage.said()).toBe("Forgotten.");
});

it("says when the worker does not answer", async () => {
  await stage.open("failing=yes");
  expect(await stage.said()).toBe("Palimpsest does not answer. Load this page again.");
});
