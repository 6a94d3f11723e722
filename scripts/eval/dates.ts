import { dayOfIso, isoOf } from "../../src/core/text/calendar.ts";
import { DATE_TOOLS, type Found } from "./date-tools.ts";
import { rowsOf, share } from "./evaluation-set.ts";

/** One of the values that a row expects: of a day, a range (its end not included) or a moment. */
type Value = Readonly<Record<string, string>>;

/** What a row expects to be found. */
interface Expected {
  readonly text: string;
  readonly type?: string;
  readonly start?: number;
  readonly values:
    | null
    | readonly Value[]
    | { readonly PastResolution?: Value; readonly FutureResolution?: Value };
}

/** A row of dates.jsonl. */
interface Row {
  readonly lang: string;
  readonly model: string;
  readonly text: string;
  readonly ref: string | null;
  readonly expect: readonly Expected[];
}

/** The rows a reader of news needs: dates, ranges of dates, dates with a time. */
const MAIN = ["DateParser", "DatePeriodParser", "DateTimeParser"];

/** Of the mixed rows those where only such things are expected. */
const MIXED = "DateTimeModel";

/** Rows that expect spans alone. */
const EXTRACTORS = ["DateExtractor", "DatePeriodExtractor", "DateTimeExtractor"];

/** What the figure has to reach on the main rows, ahead of both other tools. */
const GOAL = 0.85;

/** Examples shown of each kind of error. */
const EXAMPLES = 4;

/**
 * Span and value on the rows of dates.jsonl in English, for three tools by one rule: all that a row
 * expects is found, with equal spans, and the value named first is one of those expected; where
 * nothing is expected, nothing of that kind is found.
 */
export function evaluateDates(folder: string): readonly string[] {
  const rows = rowsOf<Row>(`${folder}/dates.jsonl`)?.filter(({ lang }) => lang === "English");
  if (rows === undefined) return [`not run, there is no dates.jsonl in ${folder}`];
  const main = rows.filter(({ model }) => MAIN.includes(model));
  const mixed = rows.filter(({ model, expect }) => model === MIXED && expect.every(isDate));
  const spans = rows.filter(({ model }) => EXTRACTORS.includes(model));
  return [
    ...figures(`main rows, span and value (goal: ${GOAL * 100} %, and ahead of both)`, main),
    ...MAIN.flatMap((model) =>
      figures(
        model,
        main.filter((row) => row.model === model),
      ),
    ),
    ...figures("mixed rows, span and value", mixed),
    ...figures("extractor rows, span alone", spans),
    ...errorLines(main),
  ];
}

const DATE_TYPES = ["date", "daterange", "datetime"];

const isDate = ({ type = "" }: Expected): boolean =>
  DATE_TYPES.includes(type.split(".").at(-1) ?? "");

function figures(title: string, rows: readonly Row[]): readonly string[] {
  return [
    `${title}:`,
    ...Object.entries(DATE_TOOLS).map(([name, tool]) => {
      const right = rows.filter((row) => errorOf(row, tool(row.text, momentOf(row))) === undefined);
      return `  ${name.padEnd(18)}${share(right.length, rows.length)}`;
    }),
  ];
}

/** Rows without a moment are read from here: none of them is counted from it. */
const momentOf = ({ ref }: Row): string => ref ?? "2016-11-07T00:00:00";

type ErrorKind = "found too much" | "not found" | "other span" | "other value" | "no value";

/** What is wrong with what a tool found in a row, if anything is. */
function errorOf(row: Row, found: readonly Found[]): ErrorKind | undefined {
  if (row.expect.length === 0) {
    return found.some((one) => isOfModel(row.model, one)) ? "found too much" : undefined;
  }
  return row.expect
    .map((expected) => errorIn(expected, found))
    .find((error) => error !== undefined);
}

/** Whether a find is of the kind that a model reads: "in two weeks" is a date, and no range. */
function isOfModel(model: string, { first }: Found): boolean {
  if (model.startsWith("DatePeriod")) return first === undefined || first.from !== first.to;
  return true;
}

function errorIn(expected: Expected, found: readonly Found[]): ErrorKind | undefined {
  const start = expected.start ?? 0;
  const end = start + expected.text.length;
  const exact = found.find((one) => one.start === start && one.end === end);
  if (exact === undefined) {
    return found.some((one) => one.start < end && start < one.end) ? "other span" : "not found";
  }
  const values = valuesOf(expected).filter(isValue);
  if (values.length === 0) return undefined;
  if (exact.first === undefined) return "no value";
  return values.some((value) => agrees(value, exact)) ? undefined : "other value";
}

function valuesOf({ values }: Expected): readonly Value[] {
  if (values === null) return [];
  if (Array.isArray(values)) return values as readonly Value[]; // told from the record by Array.isArray
  const { PastResolution, FutureResolution } = values as Exclude<typeof values, readonly Value[]>;
  return [PastResolution, FutureResolution].filter((value) => value !== undefined);
}

/** Seasons, and days that do not exist, have no value: there the span decides. */
const isValue = (value: Value): boolean =>
  /\d{4}-/.test(fieldsOf(value).join()) && !fieldsOf(value).includes("0001-01-01");

const fieldsOf = ({
  date,
  dateTime,
  startDate,
  endDate,
  value,
  start,
  end,
}: Value): readonly string[] =>
  [date, dateTime, startDate, endDate, value, start, end].filter((field) => field !== undefined);

/** Whether the value named first is the expected one. */
function agrees(value: Value, { first }: Found): boolean {
  if (first === undefined) return false;
  const day = value["date"] ?? value["dateTime"] ?? value["value"];
  const isOneDay = first.from === first.to;
  if (day !== undefined) return isOneDay && `${first.from} ${first.time ?? ""}`.trim() === day;
  return (
    isStart(value["startDate"] ?? value["start"], first) &&
    isEnd(value["endDate"] ?? value["end"], first)
  );
}

const isStart = (start: string | undefined, { from }: NonNullable<Found["first"]>): boolean =>
  start === undefined || start === from;

/** The data's end is the day after the last, but of "from 2 to 22 October" and "to 2018" what is named. */
const isEnd = (end: string | undefined, { to, endsWith }: NonNullable<Found["first"]>): boolean =>
  end === undefined || end === to || end === endsWith || end === isoOf((dayOfIso(to) ?? 0) + 1);

/** Our errors, by model and kind, with a few examples each. */
function errorLines(rows: readonly Row[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const found = DATE_TOOLS["palimpsest"]?.(row.text, momentOf(row)) ?? [];
    const error = errorOf(row, found);
    if (error === undefined) continue;
    const name = `${row.model}, ${error}`;
    groups.set(name, [...(groups.get(name) ?? []), exampleOf(row, found)]);
  }
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([name, examples]) => [
      `our errors, ${name}: ${examples.length}`,
      ...examples
        .slice(0, process.env["ALL_ERRORS"] === undefined ? EXAMPLES : undefined)
        .map((line) => `  ${line}`),
    ]);
}

function exampleOf(row: Row, found: readonly Found[]): string {
  const wanted = row.expect.map(
    (one) =>
      `“${one.text}” ${valuesOf(one)
        .map((value) => fieldsOf(value).join("–"))
        .join(" or ")}`,
  );
  const read = found.map(({ start, end, first }) => {
    const value =
      first === undefined ? "no value" : `${first.from}–${first.to} ${first.time ?? ""}`;
    return `“${row.text.slice(start, end)}” ${value.trim()}`;
  });
  return `${row.text.slice(0, 90)} (${row.ref?.slice(0, 16) ?? "no moment"}) | wanted ${wanted.join(", ") || "nothing"} | read ${read.join(", ") || "nothing"}`;
}
