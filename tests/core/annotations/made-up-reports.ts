import type { Flag, Target } from "../../../src/core/flags/flag.ts";
import type { Making } from "../../../src/core/annotations/making.ts";
import type { Report, ReportMatch } from "../../../src/core/verify/report.ts";

/** What is known of the making of every export here. */
export const MAKING: Making = {
  at: "2022-02-01T10:00:00.000Z",
  textSha256: "0".repeat(64),
  aside: 0,
};

const TEXT =
  "Leaders speak 🕊 on the phone\n\nThey spoke on Sunday (2). “We are for peace,” he said.";

const targetOf = (exact: string): Target => {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return { exact, prefix: TEXT.slice(0, start), suffix: TEXT.slice(end), start, end };
};

export const SUNDAY: Flag = {
  id: "day-in-parentheses-1",
  check: "date/day-in-parentheses",
  convention: "D-PT-01",
  severity: "caution",
  confidence: 0.97,
  target: targetOf("Sunday (2)"),
  message: "This is most likely Sunday 2 January 2022.",
  explanation: "Papers in Portuguese write the day of the month so.",
  suggestion: "Sunday 2 January 2022",
  resolved: "2022-01-02",
  origin: ["pt-BR"],
  evidence: [],
};

const MATCH: ReportMatch = {
  reference: 0,
  exact: "We stand for peace",
  start: 10,
  end: 28,
  similarity: 0.8,
  diff: [
    ["=", "We "],
    ["-", "stand "],
    ["+", "are "],
    ["=", "for peace"],
  ],
};

export const ALTERED: Flag = {
  ...SUNDAY,
  id: "altered-1",
  check: "quote/altered",
  convention: null,
  severity: "serious",
  target: targetOf("We are for peace,"),
  suggestion: null,
  resolved: null,
  origin: [],
  evidence: [MATCH],
};

/** A small report with one of everything. */
export const REPORT: Report = {
  schema: 1,
  input: "papers/secret folder/story.html",
  article: {
    url: "https://paper.example/leaders",
    title: "Leaders speak 🕊 on the phone",
    byline: "Ana Berg",
    siteName: "The Paper",
    language: "en",
    published: { date: "2022-01-03", from: "meta article:published_time" },
    publicationDates: [],
    probablyPublished: null,
    text: TEXT,
    parts: [
      { kind: "title", start: 0, end: 32 },
      { kind: "body", start: 32, end: TEXT.length },
    ],
    words: 12,
  },
  flags: [ALTERED, SUNDAY],
  quotations: [
    {
      target: targetOf("We are for peace,"),
      speaker: "he",
      status: "altered",
      match: MATCH,
      reasons: ["Another verb: “are” here, “stand” in the source."],
    },
  ],
  dates: [
    {
      target: targetOf("Sunday (2)"),
      form: "weekday-day",
      resolution: {
        kind: "resolved",
        readings: [{ start: "2022-01-02", end: "2022-01-02", weight: 1 }],
        why: null,
      },
      time: null,
      tense: "past",
      convention: "D-PT-01",
    },
  ],
  claims: [],
  references: [
    {
      url: "https://office.example/statement",
      title: "Statement",
      source: "linked-pages",
      published: "2022-01-02",
      fetched: "2022-01-04T10:00:00Z",
      sha256: "ab".repeat(32),
    },
  ],
  sources: [{ id: "linked-pages", answer: "found", detail: "1 of 1 page read.", ms: 12 }],
  checks: [
    { id: "date/day-in-parentheses", outcome: "flagged", why: null },
    { id: "quote/altered", outcome: "flagged", why: null },
    { id: "scraping/seam", outcome: "clear", why: null },
    { id: "quote/not-in-source", outcome: "not-run", why: "No source was asked yet." },
  ],
  translatedFrom: [{ language: "pt-BR", confidence: 0.93, flags: ["day-in-parentheses-1"] }],
  production: null,
  timings: { extract: 20, checks: 2, sources: 12, compare: 1 },
};

/** The same report with a text in every field that holds a text from outside. */
export function reportFullOf(text: string): Report {
  const target = { exact: text, prefix: text, suffix: text, start: 0, end: text.length };
  const match: ReportMatch = {
    ...MATCH,
    exact: text,
    diff: [
      ["=", text],
      ["-", text],
      ["+", text],
    ],
  };
  const flag = { ...SUNDAY, convention: text, target, message: text, explanation: text };
  return {
    ...REPORT,
    input: text,
    article: {
      ...REPORT.article,
      url: text,
      title: text,
      byline: text,
      siteName: text,
      language: text,
      published: { date: text, from: text },
      probablyPublished: { start: text, end: text, why: text, otherYears: [] },
      text,
      parts: [{ kind: "body", start: 0, end: text.length }],
    },
    flags: [
      { ...flag, id: text, check: text, suggestion: text, origin: [text], evidence: [match] },
      { ...flag, severity: "info", suggestion: null, target: { ...target, start: 1 } },
    ],
    quotations: [{ target, speaker: text, status: "altered", match, reasons: [text] }],
    dates: REPORT.dates.map((date) => ({
      ...date,
      target,
      time: text,
      convention: text,
      resolution: { ...date.resolution, readings: [{ start: text, end: text, weight: 1 }] },
    })),
    references: [
      { url: text, title: text, source: text, published: text, fetched: text, sha256: text },
    ],
    sources: [{ id: text, answer: "refused", detail: text, ms: 0 }],
    checks: [
      { id: text, outcome: "not-run", why: text },
      { id: text, outcome: "clear", why: null },
    ],
    translatedFrom: [{ language: text, confidence: 1, flags: [text] }],
  };
}
