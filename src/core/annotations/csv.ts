import type { Report } from "../verify/report.ts";
import { addressOf } from "./wording/address-of.ts";
import { matchOf } from "./wording/match-of.ts";

/** The columns, as the first line names them. Positions count UTF-16 code units. */
const COLUMNS = [
  "kind",
  "id",
  "severity",
  "status",
  "check",
  "convention",
  "confidence",
  "words",
  "speaker",
  "message",
  "explanation",
  "suggestion",
  "means",
  "languages",
  "source title",
  "source address",
  "source words",
  "start",
  "end",
  "article title",
  "article address",
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

/** Without it, spreadsheets take UTF-8 for the letters of an older time. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A report as a table (RFC 4180, UTF-8): a line for each flag, quotation and date. Every cell is in
 * quotes, and none can be taken for a formula; where that costs an apostrophe or a line break, the
 * lossless JSON has the words as they are.
 */
export function csvOf(report: Report): string {
  const about = { "article title": report.article.title, "article address": addressOf(report) };
  const rows = [...flagRows(report), ...quotationRows(report), ...dateRows(report)];
  const lines = rows.map((row) => {
    const whole: Row = { ...row, ...about };
    return COLUMNS.map((column) => cellOf(whole[column] ?? "")).join(",");
  });
  return `${BYTE_ORDER_MARK}${[COLUMNS.map(cellOf).join(","), ...lines].join("\r\n")}\r\n`;
}

const flagRows = (report: Report): readonly Row[] =>
  report.flags.map((flag) => ({
    kind: "flag",
    id: flag.id,
    severity: flag.severity,
    check: flag.check,
    convention: flag.convention,
    confidence: flag.confidence,
    words: flag.target.exact,
    message: flag.message,
    explanation: flag.explanation,
    suggestion: flag.suggestion,
    means: flag.resolved,
    languages: flag.origin.join(" "),
    ...sourceOf(matchOf(flag, report) ?? flag.evidence[0], report),
    ...placeOf(flag.target),
  }));

const quotationRows = (report: Report): readonly Row[] =>
  report.quotations.map(({ target, status, speaker, match, reasons = [] }) => ({
    kind: "quotation",
    status,
    words: target.exact,
    speaker,
    explanation: reasons.join(" "),
    ...sourceOf(match ?? undefined, report),
    ...placeOf(target),
  }));

const dateRows = ({ dates }: Report): readonly Row[] =>
  dates.map(({ target, resolution: { kind, readings, why }, convention }) => ({
    kind: "date",
    status: kind,
    convention,
    words: target.exact,
    explanation: why,
    means: readings
      .map(({ start, end }) => (start === end ? start : `${start}/${end}`))
      .join(" or "),
    ...placeOf(target),
  }));

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): Row => ({
  start,
  end,
});

function sourceOf(
  evidence: { readonly reference: number; readonly exact: string } | undefined,
  { references }: Report,
): Row {
  if (evidence === undefined) return {};
  const reference = references[evidence.reference];
  return {
    "source title": reference?.title ?? null,
    "source address": reference?.url ?? null,
    "source words": evidence.exact,
  };
}

/** What begins a formula in some spreadsheet, in half and full width, or calls a program. */
const BEGINS_FORMULA = "=+\\-@|%＝＋－＠｜";

/** Blank, or not seen at all: a spreadsheet passes over it. */
const UNSEEN = "\\s\\p{Cc}\\p{Cf}";

/** A cell that begins as a formula does, or with the very sign that is put before one: "=1+1", "'x". */
const FORMULA = new RegExp(`^[${UNSEEN}"]*[${BEGINS_FORMULA}']`, "u");

/** Where a spreadsheet that splits at semicolons or commas would begin another cell: "x;=1+1". */
const INNER_FORMULA = new RegExp(`([,;]"*)(?=[\\p{Cc}\\p{Cf}]*[${BEGINS_FORMULA}])`, "gu");

const cellOf = (value: string | number): string => {
  if (typeof value === "number") return `"${value}"`;
  const line = value.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029\0]+/g, " ");
  const inner = line.replaceAll(INNER_FORMULA, "$1'");
  const harmless = FORMULA.test(line) ? `'${inner}` : inner;
  return `"${harmless.replaceAll('"', '""')}"`;
};
