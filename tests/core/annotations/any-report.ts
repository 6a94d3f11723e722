import fc from "fast-check";
import type { Flag, Target } from "../../../src/core/flags/flag.ts";
import type { Report, ReportMatch } from "../../../src/core/verify/report.ts";
import { hostileText } from "./hostile-texts.ts";

const orNull = fc.option(hostileText, { nil: null });
const offset = fc.nat({ max: 5000 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0); // JSON has no -0

const target: fc.Arbitrary<Target> = fc.record({
  exact: hostileText,
  prefix: hostileText,
  suffix: hostileText,
  start: offset,
  end: offset,
});

const evidence = fc.record({ reference: offset, exact: hostileText, start: offset, end: offset });

const match: fc.Arbitrary<ReportMatch> = fc.record({
  reference: offset,
  exact: hostileText,
  start: offset,
  end: offset,
  similarity: share,
  diff: fc.array(fc.tuple(fc.constantFrom("=", "+", "-"), hostileText), { maxLength: 4 }),
});

const flag: fc.Arbitrary<Flag> = fc.record({
  id: hostileText,
  check: fc.oneof(hostileText, fc.constant("quote/altered")),
  convention: orNull,
  severity: fc.constantFrom("info", "caution", "serious"),
  confidence: share,
  target,
  message: hostileText,
  explanation: hostileText,
  suggestion: orNull,
  resolved: orNull,
  origin: fc.array(hostileText, { maxLength: 2 }),
  evidence: fc.array(evidence, { maxLength: 2 }),
});

/** Reports of every shape, every text of them hostile. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  schema: fc.constant(1 as const),
  input: hostileText,
  article: fc.record({
    url: orNull,
    title: hostileText,
    byline: orNull,
    siteName: orNull,
    language: orNull,
    published: fc.option(fc.record({ date: hostileText, from: hostileText }), { nil: null }),
    publicationDates: fc.array(
      fc.record({
        date: hostileText,
        from: hostileText,
        kind: fc.constantFrom("value", "latest", "earliest"),
      }),
      { maxLength: 2 },
    ),
    probablyPublished: fc.option(
      fc.record({
        start: hostileText,
        end: hostileText,
        why: hostileText,
        otherYears: fc.array(fc.nat(), { maxLength: 2 }),
      }),
      { nil: null },
    ),
    text: hostileText,
    parts: fc.array(
      fc.record({
        kind: fc.constantFrom("title", "body", "inserted", "furniture"),
        start: offset,
        end: offset,
      }),
      { maxLength: 3 },
    ),
    words: fc.nat(),
  }),
  flags: fc.array(flag, { maxLength: 3 }),
  quotations: fc.array(
    fc.record({
      target,
      speaker: orNull,
      status: fc.constantFrom("verbatim", "altered", "reworded", "not-in-source", "unchecked"),
      match: fc.option(match, { nil: null }),
      reasons: fc.array(hostileText, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  dates: fc.array(
    fc.record({
      target,
      form: fc.constantFrom("weekday-day", "time"),
      resolution: fc.record({
        kind: fc.constantFrom("resolved", "ambiguous", "unresolved"),
        readings: fc.array(fc.record({ start: hostileText, end: hostileText, weight: share }), {
          maxLength: 2,
        }),
        why: orNull,
      }),
      time: orNull,
      tense: fc.constantFrom("past", "future", null),
      convention: orNull,
    }),
    { maxLength: 2 },
  ) as fc.Arbitrary<Report["dates"]>, // the forms are a few of many
  claims: fc.constant([]),
  references: fc.array(
    fc.record({
      url: orNull,
      title: hostileText,
      source: hostileText,
      published: orNull,
      fetched: orNull,
      sha256: orNull,
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(
    fc.record({
      id: hostileText,
      answer: fc.constantFrom("found", "not-found", "unreachable", "refused", "not-asked"),
      detail: hostileText,
      ms: fc.nat(),
    }),
    { maxLength: 2 },
  ),
  checks: fc.array(
    fc.record({
      id: hostileText,
      outcome: fc.constantFrom("flagged", "clear", "not-run"),
      why: orNull,
    }),
    { maxLength: 3 },
  ),
  translatedFrom: fc.array(
    fc.record({
      language: hostileText,
      confidence: share,
      flags: fc.array(hostileText, { maxLength: 2 }),
    }),
    { maxLength: 1 },
  ),
  production: fc.constantFrom(null, "in-paragraphs"),
  timings: fc.record({ extract: fc.nat(), checks: fc.nat(), sources: fc.nat(), compare: fc.nat() }),
});
