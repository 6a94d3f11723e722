import * as chrono from "chrono-node";
import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import { dayOfIso, isoOf } from "../../src/core/text/calendar.ts";
import type { DateMention } from "../../src/core/text/dates/date-mention.ts";
import { readDates } from "../../src/core/text/dates/read-dates.ts";
import type { Standpoint } from "../../src/core/text/dates/resolution.ts";
import { resolve } from "../../src/core/text/dates/resolve.ts";

/** What a tool found, and what it names first for it: ISO 8601 dates, the last day included. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly first?: {
    readonly from: string;
    readonly to: string;
    /** "14:30:00". */
    readonly time?: string;
    /** Of a range "from … to …" the first day of what it ends with: the data names that one. */
    readonly endsWith?: string;
  };
}

/** A reader of dates: the text, and the moment it is read at (an ISO 8601 timestamp without a zone). */
export type DateTool = (text: string, moment: string) => readonly Found[];

/** Ours. */
const palimpsest: DateTool = (text, moment) =>
  readDates(text).map((mention) => foundOf(mention, { published: moment.slice(0, 10) }));

function foundOf(mention: DateMention, standpoint: Standpoint): Found {
  const { start, end, time } = mention;
  const resolution = resolve(mention, standpoint);
  if (resolution.kind === "unresolved") return { start, end };
  const reading = resolution.kind === "resolved" ? resolution.reading : resolution.readings[0];
  if (reading === undefined) return { start, end };
  const endsWith = firstDayOfEnd(mention, reading.end);
  return {
    start,
    end,
    first: {
      from: reading.start,
      to: reading.end,
      ...(time === undefined ? {} : { time: inFull(time) }),
      ...(endsWith === undefined ? {} : { endsWith }),
    },
  };
}

const inFull = (time: string): string => (time.length === 5 ? `${time}:00` : time);

/** "until 2018" ends with the year 2018: its first day. */
function firstDayOfEnd({ meaning }: DateMention, last: string): string | undefined {
  if (meaning?.kind !== "range") return undefined;
  const end = resolve(
    { start: 0, end: 0, exact: "", form: "month", parts: {}, meaning: meaning.to },
    { published: last },
  );
  return end.kind === "resolved" && end.reading.end === last ? end.reading.start : undefined;
}

/** chrono-node: what it knows for certain tells whether it means a day, a month or a year. */
const chronoNode: DateTool = (text, moment) =>
  chrono.parse(text, new Date(moment)).map(({ index, text: exact, start, end }) => ({
    start: index,
    end: index + exact.length,
    first:
      end === undefined || end === null
        ? chronoDays(start)
        : { from: isoOfChrono(start), to: isoOfChrono(end) },
  }));

function chronoDays(date: chrono.ParsedComponents): NonNullable<Found["first"]> {
  const from = isoOfChrono(date);
  const isDay = date.isCertain("day") || date.isCertain("weekday");
  if (!isDay && date.isCertain("month"))
    return { from: `${from.slice(0, 8)}01`, to: endOfMonth(from) };
  if (!isDay && date.isCertain("year"))
    return { from: `${from.slice(0, 5)}01-01`, to: `${from.slice(0, 5)}12-31` };
  const time = date.isCertain("hour") ? timeOf(date) : undefined;
  return { from, to: from, ...(time === undefined ? {} : { time }) };
}

const twoDigits = (value: number | null): string => String(value ?? 0).padStart(2, "0");

const isoOfChrono = (date: chrono.ParsedComponents): string =>
  `${String(date.get("year")).padStart(4, "0")}-${twoDigits(date.get("month"))}-${twoDigits(date.get("day"))}`;

const timeOf = (date: chrono.ParsedComponents): string =>
  (["hour", "minute", "second"] as const).map((unit) => twoDigits(date.get(unit))).join(":");

function endOfMonth(iso: string): string {
  const next = new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
}

/** A value of Recognizers-Text. The end of its ranges is the day after the last, as in its data. */
interface RecognizedValue {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Recognizers-Text: what is no date, as a length of time, is left out. */
const recognizers: DateTool = (text, moment) =>
  recognizeDateTime(text, Culture.English, 0, new Date(moment))
    .filter(({ typeName }) =>
      /\.(?:date|daterange|datetime|datetimerange|time|timerange)$/.test(typeName),
    )
    .map(({ start, end, resolution }) => {
      const [value] = (resolution?.["values"] ?? []) as readonly RecognizedValue[]; // by its documentation
      const first = value === undefined ? undefined : recognizedDays(value);
      return { start, end: end + 1, ...(first === undefined ? {} : { first }) };
    });

function recognizedDays({ value, start, end }: RecognizedValue): Found["first"] {
  const [day = "", time] = (value ?? start ?? end ?? "").split(" ");
  if (dayOfIso(day) === undefined) return undefined;
  if (start === undefined || end === undefined) {
    return { from: day, to: day, ...(time === undefined ? {} : { time }) };
  }
  return { from: day, to: isoOf((dayOfIso(end) ?? 0) - 1), endsWith: end.slice(0, 10) };
}

/** The readers that are compared, ours first. */
export const DATE_TOOLS: Readonly<Record<string, DateTool>> = {
  palimpsest,
  "chrono-node": chronoNode,
  "recognizers-text": recognizers,
};
