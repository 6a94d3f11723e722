import { afterAll, beforeAll, expect, it } from "vitest";
import { setPopupStage, type PopupStage } from "./popup-stage.ts";

let stage: PopupStage;
beforeAll(async () => {
  stage = await setPopupStage();
}, 300_000);
afterAll(() => stage.close());

/** Waits until a part of the popup says something. */
const says = (selector: string, words: string) =>
  stage.page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent?.includes(what),
    { timeout: 5000 },
    selector,
    words,
  );

const focused = () =>
  stage.page.evaluate(() => ({
    flag: document.activeElement?.closest<HTMLElement>("[data-flag]")?.dataset["flag"],
    section: document.activeElement?.closest("section")?.id,
    tag: document.activeElement?.localName,
  }));

const lastCall = () => stage.page.evaluate(() => window.calls.at(-1));

async function press(...keys: readonly Parameters<typeof stage.page.keyboard.press>[0][]) {
  for (const key of keys) await stage.page.keyboard.press(key);
}

it("checks the tab as it opens, and asks nothing more once all is done", async () => {
  await stage.open("done");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await stage.calls()).toEqual(["checkTab"]);
});

it("looks again while sources are read, and stops when they are", async () => {
  await stage.open("asking");
  await says(".dock", "Reading linked pages: 1 of 3");
  await stage.page.evaluate(() => window.setView("done"));
  await says(".dock", "2 of 3 linked pages read");
  const calls = await stage.calls();
  expect(calls).toContain("jobOfTab");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await stage.calls()).toEqual(calls);
});

it("shows the same when it is closed and opened again", async () => {
  await stage.open("done");
  const before = await stage.text("#popup");
  await stage.open("done");
  expect(await stage.text("#popup")).toBe(before);
});

it("calls again when the worker was dead", async () => {
  await stage.open("done&failures=2");
  await says("h1", "Biden");
  expect(await stage.calls()).toEqual(["checkTab", "checkTab", "checkTab"]);
});

it("says plainly that no answer came, and tries again when asked", async () => {
  await stage.open("unanswered");
  await says("h1", "Palimpsest does not answer.");
  await stage.page.evaluate(() => {
    window.failures = 0;
    window.setView("done");
  });
  await stage.page.click("main button");
  await says("h1", "Biden");
  expect(await focused()).toMatchObject({ tag: "main" });
});

it("tells exactly whom it would ask, asks the browser, and only then compares", async () => {
  await stage.open("consent");
  const consent = await stage.text(".consent");
  expect(consent).toContain("Nothing has left your browser.");
  for (const host of ["whitehouse.example", "twitter.example", "en.kremlin.example"]) {
    expect(consent).toContain(host);
  }
  expect(await stage.calls()).toEqual(["checkTab"]);
  await stage.page.click(".consent button");
  await says(".dock", "Reading linked pages");
  expect(await stage.calls()).toContain("compareSources");
  expect(await focused()).toMatchObject({ section: "sources" });
});

it("compares at once where the answer came while the popup was closed", async () => {
  await stage.open("consent&granted=before");
  await says(".dock", "Reading linked pages");
  expect((await stage.calls()).slice(0, 2)).toEqual(["checkTab", "compareSources"]);
});

it("respects a refusal, takes its wish back and says so", async () => {
  await stage.open("consent&granted=no");
  await stage.page.click(".consent button");
  await says(".refused", "You did not allow it. Nothing was sent");
  expect(await stage.calls()).toEqual(["checkTab", "compareSources", "cancel"]);
  expect(await stage.text(".dock")).toContain("not compared yet");
});

it("stops the reading when asked", async () => {
  await stage.open("asking");
  await stage.page.click(".dock button");
  await says(".dock", "Stopped: 1 of 3 linked pages read");
  await says("#quotations", "Not compared: stopped");
});

it.each([
  ["j", "k"],
  ["n", "p"],
  ["ArrowDown", "ArrowUp"],
] as const)("goes from flag to flag with %s and %s", async (next, previous) => {
  await stage.open("done");
  await press(next);
  expect(await focused()).toMatchObject({ flag: "false-friend-43", tag: "summary" });
  await press(next, next);
  expect(await focused()).toMatchObject({ flag: "day-in-parentheses-115" });
  await press(previous);
  expect(await focused()).toMatchObject({ flag: "altered-700" });
  await says(".position", "2 / 5");
  await press(previous, previous, previous);
  expect(await focused()).toMatchObject({ flag: "false-friend-43" });
});

it("goes on from where the reader was with the buttons too", async () => {
  await stage.open("done");
  await press("j", "j");
  await stage.page.click('button[aria-label="Next flag"]');
  expect(await focused()).toMatchObject({ flag: "day-in-parentheses-115" });
});

it("opens with Enter, shows with s, copies with c", async () => {
  await stage.open("done");
  await press("j", "Enter");
  await says('[data-flag="false-friend-43"] .opened', "Points to Portuguese or Spanish.");
  await press("s");
  expect(await lastCall()).toEqual(["showOnPage", { tab: 7, flag: "false-friend-43" }]);
  await press("c");
  await says('[data-flag="false-friend-43"] .note', "Copied");
  expect(await stage.page.evaluate(() => window.copied)).toContain("“final invasion”\nSerious:");
});

it("says when the text is no longer on the page", async () => {
  await stage.open("done");
  const card = '[data-flag="inserted-line-1900"]';
  await stage.page.click(`${card} summary`);
  await stage.page.waitForSelector(`${card} .actions button`);
  await stage.page.click(`${card} .actions button`);
  await says(`${card} .note`, "no longer on the page");
});

it("dismisses with d, keeps the focus among the flags, and takes it back", async () => {
  await stage.open("done");
  await press("j", "j", "d");
  await says("#flags", "1 flag dismissed.");
  expect(await lastCall()).toEqual(["dismiss", { tab: 7, scope: "flag", of: "altered-700" }]);
  expect(await stage.page.$('[data-flag="altered-700"]')).toBeNull();
  expect(await focused()).toMatchObject({ flag: "day-in-parentheses-115" });
  await stage.page.click(".toast .plain");
  await stage.page.waitForSelector('[data-flag="altered-700"]');
  expect(await lastCall()).toEqual(["restore", { tab: 7, scope: "flag", of: "altered-700" }]);
});

it.each([
  { button: "All of this kind", argument: { scope: "check", of: "translation/false-friend" } },
  {
    button: "All flags on thedailywire.example",
    argument: { scope: "site", of: "www.thedailywire.example" },
  },
])("dismisses by words: $button", async ({ button, argument }) => {
  await stage.open("done");
  const card = '[data-flag="false-friend-43"]';
  await stage.page.click(`${card} summary`);
  await stage.page.waitForSelector(`${card} .actions`);
  await stage.page.click(`${card} [aria-expanded]`);
  await stage.page.waitForSelector(`${card} .choice`);
  await stage.page.$$eval(
    `${card} .choice button`,
    (all, words) => all.find((one) => one.textContent === words)?.click(),
    button,
  );
  await stage.page.waitForFunction((one) => document.querySelector(one) === null, {}, card);
  expect(await lastCall()).toEqual(["dismiss", { tab: 7, ...argument }]);
});

it("brings back all that was dismissed, and a whole site", async () => {
  await stage.open("all-aside");
  await stage.page.click(".put-aside button");
  await stage.page.waitForSelector("[data-flag]");
  await stage.open("site-aside");
  expect(await stage.page.$("[data-flag]")).toBeNull();
  await stage.page.click(".put-aside button");
  await stage.page.waitForSelector("[data-flag]");
});

it("shows the keys with ?, and nothing else then listens to them", async () => {
  await stage.open("done");
  await press("j", "?");
  expect(await stage.page.$eval("dialog", (dialog) => dialog.open)).toBe(true);
  await press("d");
  expect(await stage.calls()).toEqual(["checkTab"]);
  await press("Escape");
  expect(await focused()).toMatchObject({ flag: "false-friend-43" });
});

it("leaves keys with a modifier to the browser", async () => {
  await stage.open("done");
  await press("j");
  await stage.page.keyboard.down("Control");
  await press("d", "c");
  await stage.page.keyboard.up("Control");
  expect(await stage.calls()).toEqual(["checkTab"]);
});

it("turns the marks on the page off and on", async () => {
  await stage.open("done");
  const toggle = ".masthead button[aria-pressed]";
  const isPressed = () => stage.page.$eval(toggle, (button) => button.getAttribute("aria-pressed"));
  expect(await isPressed()).toBe("true");
  await stage.page.click(toggle);
  await stage.page.waitForSelector(`${toggle}[aria-pressed="false"]`);
  expect(await lastCall()).toEqual(["setMarks", { tab: 7, shown: false }]);
});

it("keeps an open card open and the focus in it while sources are read", async () => {
  await stage.open("asking");
  await press("j", "Enter");
  await says('[data-flag="false-friend-43"] .opened', "Most likely meant");
  await stage.page.evaluate(() => window.setView("done"));
  await says(".dock", "2 of 3 linked pages read");
  expect(await focused()).toMatchObject({ flag: "false-friend-43", tag: "summary" });
  expect(
    await stage.page.$eval('[data-flag="false-friend-43"] details', (details) => details.open),
  ).toBe(true);
});

it("makes no list long before it is asked: what a card holds comes when it opens", async () => {
  await stage.open("many");
  expect(await stage.page.$$("[data-flag]")).toHaveLength(30);
  expect(await stage.page.$$(".opened")).toHaveLength(0);
});

/** Opens the list of dates as a reader does who goes by the bar. */
async function openDates(state: string): Promise<void> {
  await stage.open(state);
  await stage.page.$$eval("button.jump", (all) =>
    all.find((one) => one.textContent.startsWith("Dates"))?.click(),
  );
  await stage.page.waitForSelector(".date");
}

it("makes no row of the dates before they are asked for, and then all", async () => {
  await stage.open("many-dates");
  expect(await stage.text("#dates")).toContain("150 clear");
  expect(await stage.page.$$(".date")).toHaveLength(0);
  await openDates("many-dates");
  expect(await stage.page.$$(".date")).toHaveLength(150);
});

it("goes to the dates with the bar, and Tab goes on through them", async () => {
  await openDates("done");
  expect(await focused()).toMatchObject({ section: "dates", tag: "section" });
  await press("Tab", "Tab");
  expect(await focused()).toMatchObject({ section: "dates", tag: "button" });
});

it("shows a date on the page with one click or Enter", async () => {
  await openDates("done");
  await stage.page.click(".date");
  expect(await lastCall()).toEqual(["showOnPage", { tab: 7, flag: "date:118" }]);
  await press("Tab", "Enter");
  expect(await lastCall()).toEqual(["showOnPage", { tab: 7, flag: "date:300" }]);
});

it("says under a date that its text is gone, and to a screen reader too", async () => {
  await openDates("done");
  await stage.page.click("#dates li:last-child .date");
  await says("#dates li:last-child .note", "no longer on the page");
  await says("#popup > .frame > .spoken", "no longer on the page");
});
