import { expect, it } from "vitest";
import { matchOf } from "../../src/core/annotations/wording/match-of.ts";
import {
  isSiteAside,
  severityOn,
  siteOf,
  standingFlags,
  type Checked,
} from "../../src/popup/standing.ts";
import { ALTERED, FINAL_INVASION, SUNDAY } from "./made-up-findings.ts";
import { VIEWS } from "./made-up-views.ts";

function checkedView(state: string): Checked {
  const view = VIEWS[state]?.();
  if (view?.kind !== "checked") throw new Error(`Not a report: ${state}.`);
  return view;
}

it.each([
  { aside: {}, left: 5 },
  { aside: { flags: [SUNDAY.id] }, left: 4 },
  { aside: { checks: [SUNDAY.check, FINAL_INVASION.check] }, left: 3 },
  { aside: { flags: ["of another page"], checks: ["no/check"] }, left: 5 },
])("leaves $left flags standing with $aside put aside", ({ aside, left }) => {
  const dismissals = { flags: [], checks: [], sites: [], ...aside };
  expect(standingFlags({ ...checkedView("done"), dismissals })).toHaveLength(left);
});

it("knows a site by the host of the address that was given, not by what the page claims", () => {
  const view = checkedView("done");
  const claimed = { ...view.report.article, url: "https://elsewhere.example/" };
  expect(siteOf({ ...view.report, article: claimed })).toBe("www.thedailywire.example");
  expect(isSiteAside(checkedView("site-aside"))).toBe(true);
  expect(isSiteAside(view)).toBe(false);
});

it("gives the word diff to a flag on quoted words and to no other", () => {
  const { report } = checkedView("done");
  expect(matchOf(ALTERED, report)?.diff).toContainEqual(["-", " for Ukraine"]);
  expect(matchOf({ ...ALTERED, check: "date/x" }, report)).toBeUndefined();
  const elsewhere = { ...ALTERED.target, start: 5000, end: 5010 };
  expect(matchOf({ ...ALTERED, target: elsewhere }, report)).toBeUndefined();
});

it("tells the worst flag that is shown on a passage", () => {
  const view = checkedView("done");
  const all = { start: 0, end: 10_000 };
  const day = { start: 120, end: 130 };
  expect(severityOn(all, view)).toBe("serious");
  expect(severityOn(day, view)).toBe("caution");
  expect(severityOn({ start: 400, end: 410 }, view)).toBeUndefined();
  const dismissals = { flags: [SUNDAY.id], checks: [], sites: [] };
  expect(severityOn(day, { ...view, dismissals })).toBeUndefined();
  expect(severityOn(all, checkedView("site-aside"))).toBeUndefined();
});
