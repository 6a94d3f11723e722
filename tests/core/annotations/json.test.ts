import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonOf, readReport } from "../../../src/core/annotations/json.ts";
import { anyReport } from "./any-report.ts";
import { HOSTILE } from "./hostile-texts.ts";
import { REPORT } from "./made-up-reports.ts";

it("reads every report back as it was", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(readReport(jsonOf(report))).toEqual({ kind: "report", report });
    }),
    { numRuns: 1000, seed: 7 },
  );
}, 60_000);

it("reads a report back from the bytes of a file", () => {
  const text = "\ud800 alone, 🕊 in a pair, \u2028, \0";
  const report = { ...REPORT, input: text };
  const bytes = new TextEncoder().encode(jsonOf(report));
  expect(readReport(new TextDecoder().decode(bytes))).toEqual({ kind: "report", report });
});

it("keeps what a later version has added", () => {
  const later = { ...REPORT, added: [1, 2] };
  expect(readReport(jsonOf(later))).toEqual({ kind: "report", report: later });
});

it("reads a report from before it told how a translation was made and why words changed", () => {
  const older = JSON.stringify({
    ...REPORT,
    production: undefined,
    quotations: REPORT.quotations.map((quotation) => ({ ...quotation, reasons: undefined })),
  });
  expect(older).not.toMatch(/production|reasons/);
  expect(readReport(older).kind).toBe("report");
});

it.each(["", "{", "null", "[]", "{}", "1", '"report"', "[".repeat(200_000), ...HOSTILE])(
  "reads %j as no report",
  (text) => {
    const read = readReport(text);
    expect(read.kind).toBe("unreadable");
    expect(read).toHaveProperty("why", expect.stringMatching(/^This is no .*\.$/));
  },
);

const [FLAG] = REPORT.flags;

it.each([
  ["of another schema", { ...REPORT, schema: 2 }],
  ["without flags", { ...REPORT, flags: undefined }],
  ["with a number for a title", { ...REPORT, article: { ...REPORT.article, title: 1 } }],
  ["with a severity that there is not", { ...REPORT, flags: [{ ...FLAG, severity: "fatal" }] }],
  [
    "with an offset below 0",
    { ...REPORT, flags: [{ ...FLAG, target: { ...FLAG?.target, start: -1 } }] },
  ],
  ["with a list for an object", { ...REPORT, timings: [] }],
  ["whose shape hides in a prototype", JSON.parse('{"__proto__":{"schema":1}}')],
])("refuses a report %s", (_, damaged) => {
  expect(readReport(JSON.stringify(damaged)).kind).toBe("unreadable");
});
