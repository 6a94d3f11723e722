import type { Severity } from "../core/checks/finding.ts";
import type { Flag } from "../core/flags/flag.ts";
import type { Report, ReportDate } from "../core/verify/report.ts";

const RANK: Readonly<Record<Severity, number>> = { serious: 0, caution: 1, info: 2 };

/** A report for reading in a terminal. Ends in a line break. */
export function summary(report: Report): string {
  const { article, flags, quotations, checks } = report;
  const notRun = checks.filter(({ outcome }) => outcome === "not-run");
  const lines = [
    `${report.input}`,
    `  ${article.title}`,
    `  ${publicationOf(report)}; ${article.words} words; ${flags.length === 0 ? "no flag" : `flags: ${flags.length}`}`,
    ...whyOf(report),
    ...flags.toSorted(bySeverity).flatMap(linesOfFlag),
    ...quotations.map(
      ({ status, speaker, target }) =>
        `  quotation ${status}: “${target.exact}”${speaker === null ? "" : ` (${speaker})`}`,
    ),
    ...datesIn(report),
    ...notRun.map(({ id, why }) => `  not run ${id}: ${why ?? ""}`),
  ];
  return `${lines.map(withoutControls).join("\n")}\n`;
}

function publicationOf({ article: { published, probablyPublished } }: Report): string {
  if (published === null) {
    const { start, end } = probablyPublished ?? {};
    const probably = start === undefined ? "" : `, probably published ${start} to ${end}`;
    return `no publication date${probably}`;
  }
  return `published ${published.date} (${published.from})`;
}

function whyOf({ article: { probablyPublished } }: Report): readonly string[] {
  if (probablyPublished === null) return [];
  const { why, otherYears } = probablyPublished;
  const thisYear = new Date().getFullYear();
  const years = otherYears.filter((year) => year <= thisYear);
  return [`  ${why}${years.length === 0 ? "" : ` Its dates also fit ${years.join(", ")}.`}`];
}

const bySeverity = (one: Flag, other: Flag): number =>
  RANK[one.severity] - RANK[other.severity] || one.target.start - other.target.start;

function linesOfFlag({ severity, check, target, message, suggestion }: Flag): readonly string[] {
  const meant = suggestion === null ? [] : [`      meant: ${suggestion}`];
  return [`  ${severity.padEnd(7)} “${target.exact}” (${check})`, `      ${message}`, ...meant];
}

/** How many dates there are, and those of which a reader should know more than is written. */
function datesIn({ dates }: Report): readonly string[] {
  if (dates.length === 0) return [];
  const open = dates.filter(
    ({ resolution, convention }) => resolution.kind !== "resolved" || convention !== null,
  );
  return [
    `  dates: ${dates.length}`,
    ...open.map((date) => `  date “${date.target.exact}”: ${meaningOf(date)}`),
  ];
}

const meaningOf = ({ resolution: { readings, why } }: ReportDate): string =>
  why ?? readings.map(({ start, end }) => (start === end ? start : `${start}/${end}`)).join(" or ");

/** Control characters, and those that turn the direction of text. Example: "\u001b[2J". */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of a page must not steer the terminal, and a line of it must not pose as one of ours. */
const withoutControls = (line: string): string => line.replace(STEERING, " ");
