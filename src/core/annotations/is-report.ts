import { REPORT_SCHEMA, type Report } from "../verify/report.ts";

/** Whether a value from outside has a shape. */
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf =
  (...words: readonly unknown[]): Test =>
  (value) =>
    words.includes(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
/** Fields that came later: reports of older versions lack them. */
const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const record =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const own = new Map(Object.entries(value));
    return Object.entries(fields).every(([name, test]) => test(own.get(name)));
  };

const target = record({
  exact: isText,
  prefix: isText,
  suffix: isText,
  start: isCount,
  end: isCount,
});

const evidence = { reference: isCount, exact: isText, start: isCount, end: isCount };

const match = record({
  ...evidence,
  similarity: isNumber,
  diff: listOf(
    (step) =>
      Array.isArray(step) && step.length === 2 && oneOf("=", "+", "-")(step[0]) && isText(step[1]),
  ),
});

const flag = record({
  id: isText,
  check: isText,
  convention: orNull(isText),
  severity: oneOf("info", "caution", "serious"),
  confidence: isNumber,
  target,
  message: isText,
  explanation: isText,
  suggestion: orNull(isText),
  resolved: orNull(isText),
  origin: listOf(isText),
  evidence: listOf(record(evidence)),
});

const quotation = record({
  target,
  speaker: orNull(isText),
  status: oneOf(
    "verbatim",
    "abridged",
    "altered",
    "reworded",
    "other-speaker",
    "not-in-source",
    "no-source",
    "unchecked",
  ),
  match: orNull(match),
  reasons: orAbsent(listOf(isText)),
});

const date = record({
  target,
  form: isText,
  resolution: record({
    kind: oneOf("resolved", "ambiguous", "unresolved"),
    readings: listOf(record({ start: isText, end: isText, weight: isNumber })),
    why: orNull(isText),
  }),
  time: orNull(isText),
  tense: oneOf("past", "future", null),
  convention: orNull(isText),
});

const article = record({
  url: orNull(isText),
  title: isText,
  byline: orNull(isText),
  siteName: orNull(isText),
  language: orNull(isText),
  published: orNull(record({ date: isText, from: isText })),
  publicationDates: listOf(
    record({ date: isText, from: isText, kind: oneOf("value", "latest", "earliest") }),
  ),
  probablyPublished: orNull(
    record({ start: isText, end: isText, why: isText, otherYears: listOf(isNumber) }),
  ),
  text: isText,
  parts: listOf(
    record({
      kind: oneOf("title", "body", "inserted", "furniture"),
      start: isCount,
      end: isCount,
    }),
  ),
  words: isCount,
});

const shape = record({
  schema: oneOf(REPORT_SCHEMA),
  input: isText,
  article,
  flags: listOf(flag),
  quotations: listOf(quotation),
  dates: listOf(date),
  claims: listOf(
    record({
      target,
      kind: oneOf("date", "number", "name"),
      status: oneOf("supported", "contradicted", "not-in-source", "no-source", "unchecked"),
      match: orNull(match),
    }),
  ),
  references: listOf(
    record({
      url: orNull(isText),
      title: isText,
      source: isText,
      published: orNull(isText),
      fetched: orNull(isText),
      sha256: orNull(isText),
    }),
  ),
  sources: listOf(
    record({
      id: isText,
      answer: oneOf("found", "not-found", "unreachable", "refused", "not-asked"),
      detail: isText,
      ms: isNumber,
    }),
  ),
  checks: listOf(
    record({ id: isText, outcome: oneOf("flagged", "clear", "not-run"), why: orNull(isText) }),
  ),
  translatedFrom: listOf(record({ language: isText, confidence: isNumber, flags: listOf(isText) })),
  production: orAbsent(orNull(isText)),
  timings: record({ extract: isNumber, checks: isNumber, sources: isNumber, compare: isNumber }),
});

/**
 * Whether a value from outside is a whole report of this schema. Fields that a report does not have
 * may be there, and are kept.
 */
export const isReport = (value: unknown): value is Report => shape(value);
