import type { Report } from "../core/verify/report.ts";
import { caller } from "../messages/caller.ts";
import type { Dismissals } from "../messages/job-view.ts";
import { toPage, type Mark } from "../messages/to-page.ts";
import type { Tabs } from "./tabs.ts";
import { within } from "./within.ts";

/** A page that is busy may answer late; the popup does not wait for it. Milliseconds. */
const PATIENCE = 500;

/** The flags that the reader has not put aside, as the page needs them. */
export function marksOf(report: Report, { flags, checks, sites }: Dismissals): readonly Mark[] {
  if (sites.includes(siteOf(report))) return [];
  return report.flags
    .filter(({ id, check }) => !flags.includes(id) && !checks.includes(check))
    .map(({ id, severity, target, message, suggestion }) => ({
      id,
      severity,
      target,
      message,
      suggestion,
    }));
}

/** The host that a dismissal of the whole site names. */
const siteOf = ({ input }: Report): string => (URL.canParse(input) ? new URL(input).hostname : "");

/** The page script of one tab. A page that is gone, or does not answer, shows no marks. */
export function pageOf(tab: number, tabs: Tabs) {
  const page = caller(toPage, (envelope) => tabs.send(tab, envelope));
  const answer = <Reply>(call: Promise<Reply>, otherwise: Reply) =>
    within(PATIENCE, call, otherwise).catch(() => otherwise);
  return {
    show: (marks: readonly Mark[]) => answer(page.showMarks(marks), 0),
    clear: async () => void (await answer<boolean>(page.clearMarks(undefined), false)),
    areMarksShown: () => answer(page.areMarksShown(undefined), false),
    reveal: (target: Mark["target"]) => answer(page.reveal(target), false),
    /** Whether our script is there, or at least nothing says that it is gone. */
    isThere: () =>
      within(
        PATIENCE,
        page.areMarksShown(undefined).then(() => true),
        true,
      ).catch(() => false),
  };
}
