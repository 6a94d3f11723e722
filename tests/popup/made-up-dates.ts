import type { ReportDate } from "../../src/core/verify/report.ts";

interface DateParts {
  readonly start: number;
  readonly form?: ReportDate["form"];
  readonly time?: string;
  readonly tense?: ReportDate["tense"];
  readonly convention?: string;
}

/** Days or stretches of days: "2022-01-02", or "2022-01-09/2022-01-10" with its last day. */
type Readings = readonly (readonly [days: string, weight: number])[];

const made = (exact: string, parts: DateParts): Omit<ReportDate, "resolution"> => ({
  target: { exact, prefix: "", suffix: "", start: parts.start, end: parts.start + exact.length },
  form: parts.form ?? "month-day",
  time: parts.time ?? null,
  tense: parts.tense ?? null,
  convention: parts.convention ?? null,
});

/** A date of one reading or several. */
export function date(exact: string, readings: Readings, parts: DateParts): ReportDate {
  const read = readings.map(([days, weight]) => {
    const [start = days, end = start] = days.split("/");
    return { start, end, weight };
  });
  const kind = read.length === 1 ? "resolved" : "ambiguous";
  return { ...made(exact, parts), resolution: { kind, readings: read, why: null } };
}

/** A date that comes to no day. */
export const unresolved = (exact: string, why: string, parts: DateParts): ReportDate => ({
  ...made(exact, parts),
  resolution: { kind: "unresolved", readings: [], why },
});

/** One of every kind, in the order of a text that was published on 3 January 2022. */
export const DATES: readonly ReportDate[] = [
  date("Sunday (2)", [["2022-01-02", 1]], {
    start: 118,
    form: "weekday-day",
    convention: "D-PT-01",
  }),
  date("last week", [["2021-12-27/2022-01-02", 1]], { start: 300, form: "relative" }),
  date(
    "02/01/2022",
    [
      ["2022-01-02", 0.5],
      ["2022-02-01", 0.5],
    ],
    { start: 420, form: "numeric" },
  ),
  date(
    "next Friday",
    [
      ["2022-01-14", 0.7],
      ["2022-01-07", 0.3],
    ],
    { start: 520, form: "weekday" },
  ),
  date("January 9-10", [["2022-01-09/2022-01-10", 1]], { start: 640, tense: "future" }),
  date("the night of the 3rd, 25:00", [["2022-01-03", 1]], { start: 760, time: "25:00" }),
  date("in March 2023", [["2023-03-01/2023-03-31", 1]], { start: 840, tense: "future" }),
  date("the 1990s", [["1990-01-01/1999-12-31", 1]], { start: 900, form: "year" }),
  unresolved("31 September 2021", "There is no 31 September 2021.", { start: 980 }),
];

/** So many dates, as a chronicle has. */
export const manyDates = (many: number): readonly ReportDate[] =>
  Array.from({ length: many }, (_, index) => {
    const year = 1900 + (index % 120);
    return date(`5 May ${year}`, [[`${year}-05-05`, 1]], { start: 2000 + 40 * index });
  });
