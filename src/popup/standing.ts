import type { ExportFormat } from "../core/annotations/export-format.ts";
import type { Flag } from "../core/flags/flag.ts";
import type { Severity } from "../core/checks/finding.ts";
import { overlaps, type Passage } from "../core/article/passage.ts";
import type { Report } from "../core/verify/report.ts";
import type { Dismissals, JobView } from "../messages/job-view.ts";
import { parseAddress } from "../ui/address.ts";
import type { ToSave } from "./report-file.ts";

/** A tab's check that has a report. */
export type Checked = Extract<JobView, { kind: "checked" }>;

/** The host that a dismissal of the whole site names. */
export const siteOf = (report: Report): string => parseAddress(report.input)?.hostname ?? "";

/** Whether the reader asked to see nothing on this article's site. */
export const isSiteAside = ({ report, dismissals }: Checked): boolean =>
  dismissals.sites.includes(siteOf(report));

/** The flags that the reader has not put aside. */
export function standingFlags({ report, dismissals }: Checked): readonly Flag[] {
  return report.flags.filter((flag) => !isAside(flag, dismissals));
}

/** What harms a reader most comes first. */
export const SEVERITIES: readonly Severity[] = ["serious", "caution", "info"];

/** Of the worst flag that is shown on a passage. */
export function severityOn(passage: Passage, checked: Checked): Severity | undefined {
  if (isSiteAside(checked)) return undefined;
  const flags = standingFlags(checked).filter(({ target }) => overlaps(target, passage));
  return SEVERITIES.find((severity) => flags.some((flag) => flag.severity === severity));
}

/** How many flags are shown. */
export const flagsShown = (checked: Checked): number =>
  isSiteAside(checked) ? 0 : standingFlags(checked).length;

/** What is saved of a check: without the flags that were put aside, but for the format that keeps all. */
export function toSave(checked: Checked, format: ExportFormat): ToSave {
  const { report } = checked;
  const flags = format === "json" ? report.flags : standingFlags(checked);
  return { report: { ...report, flags }, aside: report.flags.length - flags.length };
}

const isAside = (flag: Flag, { flags, checks }: Dismissals): boolean =>
  flags.includes(flag.id) || checks.includes(flag.check);
