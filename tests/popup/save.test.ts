import { afterAll, beforeAll, expect, it } from "vitest";
import { readReport } from "../../src/core/annotations/json.ts";
import { setPopupStage, type PopupStage } from "./popup-stage.ts";

let stage: PopupStage;
beforeAll(async () => {
  stage = await setPopupStage();
}, 120_000);
afterAll(() => stage.close());

const TOOL = 'button[aria-label="Save report"]';
const STATUS = 'dialog[open] [role="status"]';

async function openList(state = "done"): Promise<void> {
  await stage.open(state);
  await stage.page.click(TOOL);
  await stage.page.waitForSelector("dialog.saving[open]");
}

const told = (words: RegExp) =>
  stage.page.waitForFunction(
    (selector, source) =>
      new RegExp(source).test(document.querySelector(selector)?.textContent ?? ""),
    { timeout: 5000 },
    STATUS,
    words.source,
  );

const savedText = () => stage.page.evaluate(() => window.saved?.text ?? "");

const pick = (index: number) =>
  stage.page.evaluate((at) => {
    document.querySelectorAll<HTMLElement>("dialog[open] li button")[at]?.click();
  }, index);

it("lists the formats under names that are said, without a fault of accessibility", async () => {
  await openList();
  expect(await stage.faults()).toEqual([]);
  const names = await stage.page.$$eval("dialog[open] li button", (buttons) =>
    buttons.map(({ textContent }) => textContent),
  );
  expect(names).toEqual([
    "Page: to read, print and send",
    "Notes: Markdown, to go on writing",
    "Table: CSV, for a spreadsheet",
    "Annotations: W3C JSON-LD, for annotation tools",
    "Everything: JSON, without loss",
  ]);
});

it.each([
  { index: 0, ending: "html", type: "text/html;charset=utf-8", begins: "<!doctype html>" },
  { index: 1, ending: "md", type: "text/markdown;charset=utf-8", begins: "# Biden" },
  { index: 2, ending: "csv", type: "text/csv;charset=utf-8;header=present", begins: '"kind"' },
  { index: 3, ending: "jsonld", type: "application/ld+json", begins: '{\n  "@context"' },
  { index: 4, ending: "json", type: "application/json", begins: '{\n  "schema": 1' },
])(
  "saves a report as $ending, and says under which name",
  async ({ index, ending, type, begins }) => {
    await openList();
    await pick(index);
    await told(/^Saved as palimpsest-biden-us-respond-decisively/);
    const saved = await stage.page.evaluate(() => window.saved);
    expect(saved?.name).toMatch(new RegExp(`^palimpsest-[a-z-]+\\.${ending}$`));
    expect(saved?.type).toBe(type);
    expect(saved?.text.startsWith(begins)).toBe(true);
  },
);

it("is done with the keyboard alone, and gives the focus back", async () => {
  await stage.open("done");
  await stage.page.focus(TOOL);
  await stage.page.keyboard.press("Enter");
  await stage.page.waitForSelector("dialog.saving[open]");
  await stage.page.keyboard.press("Enter");
  await told(/^Saved as .*\.html$/);
  await stage.page.keyboard.press("Escape");
  await stage.page.waitForSelector("dialog.saving:not([open])");
  const focused = await stage.page.evaluate(() =>
    document.activeElement?.getAttribute("aria-label"),
  );
  expect(focused).toBe("Save report");
});

it("leaves out the flags that the reader put aside, and counts them; the whole keeps them", async () => {
  await openList("all-aside");
  await pick(0);
  await told(/html$/);
  expect(await savedText()).toContain("4 flags that the reader put aside are not shown.");
  await pick(4);
  await told(/json$/);
  const read = readReport(await savedText());
  expect(read.kind === "report" && read.report.flags).toHaveLength(4);
});

it("says when the browser does not save", async () => {
  await stage.open("done&saving=no");
  await stage.page.click(TOOL);
  await pick(0);
  await told(/did not let Palimpsest save/);
});

it("offers nothing to save before there is a report", async () => {
  await stage.open("failed");
  expect(await stage.page.$eval(TOOL, (button) => (button as HTMLButtonElement).disabled)).toBe(
    true,
  );
});
