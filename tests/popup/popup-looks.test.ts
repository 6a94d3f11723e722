import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_ARTICLE } from "../../src/ui/words.ts";
import { VIEWS } from "./made-up-views.ts";
import { setPopupStage, type PopupStage } from "./popup-stage.ts";

const STATES = ["waiting", "unanswered", ...Object.keys(VIEWS)];

let stage: PopupStage;
beforeAll(async () => {
  stage = await setPopupStage();
}, 300_000);
afterAll(() => stage.close());

/** Opens every card and every choice, so that all there is can be looked at. */
async function openAll(): Promise<void> {
  await stage.page.$$eval("details", (all) => all.forEach((details) => (details.open = true)));
  await stage.page.waitForFunction(
    () => document.querySelectorAll(".card").length === document.querySelectorAll(".opened").length,
  );
  await stage.page.$$eval(".actions [aria-expanded]", (all) =>
    all.forEach((button) => button instanceof HTMLElement && button.click()),
  );
}

describe.each(["light", "dark"])("in the %s", (scheme) => {
  beforeAll(() =>
    stage.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
  );
  it.each(STATES)(
    "has no fault of accessibility and nothing that sticks out: %s",
    async (state) => {
      await stage.open(state);
      await openAll();
      expect(await stage.faults()).toEqual([]);
      const { width, height } = await stage.page.evaluate(() => ({
        width: Math.max(...[...document.querySelectorAll("main")].map((main) => main.scrollWidth)),
        height: document.documentElement.scrollHeight,
      }));
      expect(width).toBeLessThanOrEqual(400);
      expect(height).toBe(580);
    },
  );
});

it("finds faults where they are planted", async () => {
  await stage.open("done");
  await stage.page.$eval("main", (main) => main.append(document.createElement("button")));
  expect(await stage.faults()).toHaveLength(1);
});

it("stands before the worker answers, in the frame that it keeps", async () => {
  const frame = () =>
    stage.page.$$eval(".masthead, .jumps, main, .dock", (parts) =>
      parts.map((part) => JSON.stringify(part.getBoundingClientRect())),
    );
  await stage.open("waiting");
  const before = await frame();
  expect(before).toHaveLength(4);
  expect(await stage.text("main")).toBe("Reading the article…");
  for (const state of ["done", "no-article", "failed", "many"]) {
    await stage.open(state);
    expect(await frame()).toEqual(before);
  }
});

it.each(Object.entries(NO_ARTICLE))("says what it is and what to do: %s", async (kind, notice) => {
  await stage.open(kind);
  expect(await stage.text("h1")).toBe(notice.title);
  expect(await stage.text("main")).toContain(notice.advice);
});

it("groups flags by harm, the worst first", async () => {
  await stage.open("done");
  const headings = await stage.page.$$eval("#flags h2", (all) => all.map((h2) => h2.textContent));
  expect(headings).toEqual(["Serious 2", "Caution 1", "Worth knowing 2"]);
});

it("tells clear from not run, and certifies nothing", async () => {
  await stage.open("clean");
  expect(await stage.text("#flags")).toContain("That does not make the article true.");
  await stage.open("nothing-ran");
  expect(await stage.text("#flags")).toContain("No check could run.");
  expect(await stage.text("#checks")).toContain("too much text");
});

it("shows each page's state in words, and why one could not be read", async () => {
  await stage.open("done");
  const states = await stage.page.$$eval(".page .state", (all) =>
    all.map((one) => one.textContent),
  );
  expect(states).toEqual(["Read", "Read", "Could not be reached"]);
  expect(await stage.text(".page.unreachable")).toContain("did not answer within 15 seconds");
});

it("tells the four answers of the other sources apart, in words", async () => {
  await stage.open("services-done");
  const states = await stage.page.$$eval(".page .state", (all) =>
    all.slice(3).map((one) => one.textContent),
  );
  expect(states).toEqual([
    "Found something",
    "Could not be reached",
    "Has nothing",
    "Not answered",
  ]);
  expect(await stage.text("#sources")).toContain("asks to wait 10 minutes");
});

it("says what each source would learn before it is asked", async () => {
  await stage.open("consent-services");
  expect(await stage.text(".consent")).toContain("It would also ask Wikiquote");
  expect(await stage.text(".consent")).toContain("No word of what they said.");
  expect(await stage.text(".consent .main")).toBe("Read these 3 sites and ask");
});

it("says that nothing is asked where the reader switched that off, and leads to the switches", async () => {
  await stage.open("switched-off");
  expect(await stage.text(".dock")).toContain("you have switched that off");
  await stage.page.click("#sources > .plain");
  expect(await stage.calls()).toContain("openOptions");
});

it("gives every status of a quotation other words, another mark and a reason", async () => {
  await stage.open("done");
  const looks = await stage.page.$$eval(".quotation", (cards) =>
    cards.map((card) => [
      card.querySelector(".status")?.textContent,
      card.querySelector("svg")?.getAttribute("class"),
    ]),
  );
  expect(looks.map(([words]) => words)).toEqual([
    "In the source word for word",
    "Words changed",
    "Not in the pages read",
    "No source to compare with",
    "Not compared",
  ]);
  expect(new Set(looks.slice(0, 4).map(([, glyph]) => glyph)).size).toBe(4);
});

it("marks a changed quotation with words, lines and elements, not with colour alone", async () => {
  await stage.open("done");
  await openAll();
  const [del, ins] = await stage.page.$$eval(
    ".flag .diff blockquote del, .flag .diff blockquote ins",
    (all) => all.map((one) => [one.textContent, getComputedStyle(one).textDecorationLine]),
  );
  expect(del).toEqual(["[only in the source: the unwavering]", "line-through"]);
  expect(ins).toEqual(["[only in the article: Ukraine’s steadfast]", "underline"]);
});

it("shows hostile text as text, and what it hides", async () => {
  await stage.open("hostile");
  await openAll();
  expect(await stage.page.$$("#popup img, #popup script, #popup iframe")).toHaveLength(0);
  expect(await stage.text(".article h1")).toContain("<img src=x onerror=alert(1)>");
  const tokens = await stage.page.$$eval("h1 .unseen > [aria-hidden]", (all) =>
    all.map((one) => one.textContent),
  );
  expect(tokens).toEqual(["RLO", "PDF", "ZWSP", "ZWSP"]);
  expect(await stage.text("main")).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
});

it("links secure addresses alone, each in a new tab that learns nothing of us", async () => {
  await stage.open("hostile");
  await openAll();
  const links = await stage.page.$$eval(".evidence a", (all) => all.map((a) => a.outerHTML));
  expect(links).toEqual([]);
  await stage.open("done");
  await openAll();
  const good = await stage.page.$$eval("a", (all) =>
    all.map(({ protocol, rel, target }) => ({ protocol, rel, target })),
  );
  expect(good.length).toBeGreaterThan(3);
  for (const link of good) {
    expect(link).toEqual({ protocol: "https:", rel: "noopener noreferrer", target: "_blank" });
  }
});

it("sets right-to-left words in their own direction", async () => {
  await stage.open("arabic");
  const directions = await stage.page.$$eval("h1, .flag .quoted, .quotation .quoted", (all) =>
    all.map((one) => getComputedStyle(one).direction),
  );
  expect(directions).toEqual(["rtl", "rtl", "rtl"]);
  expect(
    await stage.page.$eval(".flag .message", (message) => getComputedStyle(message).direction),
  ).toBe("ltr");
});

it("brings what opens at the foot of the window into sight", async () => {
  await stage.open("many");
  await stage.page.evaluate(() => {
    const summary = document.querySelectorAll("[data-flag] summary")[8];
    summary?.scrollIntoView({ block: "end" });
    if (summary instanceof HTMLElement) summary.click();
  });
  const actions = await stage.page.waitForSelector(".opened .actions button");
  await stage.page.waitForFunction(
    (button) => {
      const foot = document.querySelector("main")?.getBoundingClientRect().bottom ?? 0;
      return (button?.getBoundingClientRect().bottom ?? Infinity) <= foot;
    },
    { timeout: 3000 },
    actions,
  );
});

/** What each row of the dates says, as a screen reader reads it: written, meaning, and what a click does. */
async function rowsOf(state: string): Promise<readonly string[]> {
  await stage.open(state);
  await stage.page.click("#dates summary");
  await stage.page.waitForSelector(".date");
  return stage.page.$$eval(".date", (all) =>
    all.map((one) => one.textContent.replaceAll(/\s/g, " ")),
  );
}

it("tells of every date what it means and how sure that is", async () => {
  const rows = await rowsOf("done");
  expect(rows.map((row) => row.replaceAll(" – ", "–"))).toEqual([
    "Caution: Sunday (2): Sunday, 2 January 2022 (Show on page)",
    "last week: 27 December 2021–2 January 2022 (Show on page)",
    "02/01/2022: Sunday, 2 January 2022 or Tuesday, 1 February 2022 (Show on page)",
    "next Friday: Friday, 14 January 2022 perhaps Friday, 7 January 2022 This has passed. (Show on page)",
    "January 9-10: 9–10 January 2022 This has passed. (Show on page)",
    "the night of the 3rd, 25:00: Monday, 3 January 2022, 25:00 (1:00 of the next day) (Show on page)",
    "in March 2023: March 2023 (Show on page)",
    "the 1990s: 1990–1999 (Show on page)",
    "31 September 2021: There is no 31 September 2021. (Show on page)",
  ]);
});

it("writes the days in the reader's own language", async () => {
  const [first] = await rowsOf("done&locale=de");
  expect(first).toContain("Sonntag, 2. Januar 2022");
});

it("says plainly that an article names no date", async () => {
  await stage.open("clean");
  expect(await stage.text("#dates")).toBe("Dates 0The article names no date.");
});
