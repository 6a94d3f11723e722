import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import { ARTICLE } from "./article.ts";
import {
  callPage,
  highlighted,
  markOn,
  outcomeOf,
  setPageStage,
  type PageStage,
} from "./page-stage.ts";

/** A mark on changed text must be gone within a second. Milliseconds. */
const A_SECOND = 1000;

/** By then the page has been looked at again. Milliseconds. */
const A_LOOK = 500;

const soon = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const middleOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((one) => String(one) === wanted) as Range | undefined;
    const box = range?.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);

describe.each(BROWSERS)("marks in %s", (browser) => {
  let stage: PageStage;
  let page: Page;
  let before: string;
  const serialised = () => page.evaluate(() => document.documentElement.outerHTML);
  beforeAll(async () => {
    stage = await setPageStage(browser);
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.open(ARTICLE);
    before = await serialised();
  });

  it("leave no trace before they are asked for", async () => {
    expect((await outcomeOf(page)).kind).toBe("article");
    expect(await highlighted(page)).toEqual([]);
    expect(before).not.toContain("data-palimpsest");
  });

  it("stand on their words, across elements, one highlight a severity", async () => {
    const marks = [
      await markOn(page, "Sunday (2)", { severity: "info" }),
      await markOn(page, "a final invasion of the north"),
      await markOn(page, "450 people", { severity: "caution" }),
    ];
    expect(await callPage(page, "showMarks", { argument: marks })).toBe(3);
    expect([...(await highlighted(page))].sort()).toEqual([
      "text-a: a final invasion of the north",
      "text-b: 450 people",
      "text-c: Sunday (2)",
    ]);
  });

  it("change nothing of the page but for one element, and leave nothing behind", async () => {
    await callPage(page, "showMarks", { argument: [await markOn(page, "Sunday (2)")] });
    const host = '<div data-palimpsest=""></div>';
    expect(await serialised()).toContain(host);
    expect((await serialised()).replace(host, "")).toBe(before);
    expect(await callPage(page, "areMarksShown")).toBe(true);
    await callPage(page, "clearMarks");
    expect(await serialised()).toBe(before);
    expect(await highlighted(page)).toEqual([]);
    expect(await callPage(page, "areMarksShown")).toBe(false);
  });

  it("answer nobody but their own extension", async () => {
    const argument = [await markOn(page, "Sunday (2)")];
    expect(await callPage(page, "showMarks", { argument, from: "others" })).toBeUndefined();
    expect(await highlighted(page)).toEqual([]);
  });

  const CHANGES: readonly { title: string; kind: string; words: string; expected: string[] }[] = [
    { title: "go when one digit is changed", kind: "data", words: "There were 750", expected: [] },
    { title: "go when their paragraph goes", kind: "remove", words: "", expected: [] },
    {
      title: "stay on their words when text is put before them",
      kind: "data",
      words: "Now there were 450",
      expected: ["text-a: 450 people"],
    },
    {
      title: "are found again when their paragraph is built anew",
      kind: "rebuild",
      words: "",
      expected: ["text-a: 450 people"],
    },
  ];
  it.each(CHANGES)("$title", async ({ kind: change, words, expected }) => {
    await callPage(page, "showMarks", { argument: [await markOn(page, "450 people")] });
    await page.evaluate(
      (kind, text) => {
        const paragraph = document.querySelector("#second");
        const node = paragraph?.firstChild as Text;
        if (kind === "data") node.data = node.data.replace("There were 450", text);
        if (kind === "remove") paragraph?.remove();
        if (kind === "rebuild") paragraph?.replaceWith(paragraph.cloneNode(true));
      },
      change,
      words,
    );
    // What stays must stay, so the time runs out for it; what goes must go within it.
    if (expected.length > 0) await soon(A_LOOK);
    await expect.poll(() => highlighted(page), { timeout: A_SECOND }).toEqual(expected);
  });

  it("scroll to a passage that is asked for, and say when it is gone", async () => {
    const { target } = await markOn(page, "The last word was theirs alone");
    expect(await callPage(page, "reveal", { argument: target })).toBe(true);
    expect(await highlighted(page)).toEqual(["text-0: The last word was theirs alone"]);
    await soon(1500);
    const top = await page.evaluate(
      () => document.querySelector("#last")?.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(700);
    await page.evaluate(() => document.querySelector("#last")?.remove());
    expect(await callPage(page, "reveal", { argument: target })).toBe(false);
  });

  it("show a card while the pointer is on them", async () => {
    await callPage(page, "showMarks", { argument: [await markOn(page, "Sunday (2)")] });
    const { x, y } = await middleOf(page, "Sunday (2)");
    await page.mouse.move(x, y);
    await soon(200);
    // The root is closed, so the card is felt from outside: what is there to be hit is our host.
    const isCardAt = (down: number) =>
      page.evaluate(
        (left, top) => document.elementFromPoint(left, top)?.matches("[data-palimpsest]") ?? false,
        x,
        y + down,
      );
    expect(await isCardAt(30)).toBe(true);
    await page.mouse.move(x, y + 400);
    await soon(600);
    expect(await isCardAt(30)).toBe(false);
  });

  it("are reachable by keyboard, end with the button, and ignore events that the page made up", async () => {
    await callPage(page, "showMarks", {
      argument: [await markOn(page, "The last word was theirs alone")],
    });
    await page.keyboard.press("Tab");
    await soon(1500);
    const y = await page.evaluate(
      () => document.querySelector("#last")?.getBoundingClientRect().top,
    );
    expect(y).toBeLessThan(700);
    await page.evaluate(() => {
      document
        .querySelector("[data-palimpsest]")
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    });
    expect(await highlighted(page)).toHaveLength(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await soon(100);
    expect(await highlighted(page)).toEqual([]);
  });

  it("of an earlier run end when the script runs again", async () => {
    await callPage(page, "showMarks", { argument: [await markOn(page, "Sunday (2)")] });
    await stage.runAgain(page);
    expect(await highlighted(page)).toEqual([]);
    expect(await serialised()).toBe(before);
    expect(await page.evaluate(() => window.listeners.length)).toBe(1);
  });
});
