import type { PublicationCandidate } from "../../article/article.ts";
import { type DayNumber, dayNumber, dayOfIso, longDate, weekdayOf } from "../calendar.ts";
import type { DateMention } from "./date-mention.ts";
import type { DayParts } from "./day-parts.ts";

/** A stretch of days in which an article may have been published, as one of its dates tells. */
export interface Vote {
  /** First and last day. */
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** How much it counts beside the others'. */
  readonly weight: number;
}

/** Whether what a date tells has passed or is to come; `undefined` where no verb tells. */
export type Tense = "past" | "future" | undefined;

/** A date of the text or page, and when the article may have been published if it is to be believed. */
export interface Witness {
  /** What it says, for a sentence: "“Sunday (2)” had passed". */
  readonly said: string;
  /** Whether it names a weekday and its day, which few days share. */
  readonly isTelling: boolean;
  /** Whether it names a month and its day. */
  readonly isDated: boolean;
  /** The year, where it names one that is not to come. */
  readonly year?: number;
  /** The days that fit it: by its tense before or after it. They bound the publication. */
  readonly near: readonly Vote[];
  /** Other votes, which only count: for the likeliest days, and against impossible ones. */
  readonly likely: readonly Vote[];
  readonly far: readonly Vote[];
}

/** No news page is older, and no undated one that is met much younger. Years. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2040;

/** The days that are voted on. */
export const FIRST_DAY: DayNumber = dayNumber(FIRST_YEAR, 1, 1) ?? 0;
/** The last of them. */
export const LAST_DAY: DayNumber = dayNumber(LAST_YEAR, 12, 31) ?? 0;

/** Days that lie ahead are nearer than days that are past: three of four within a month. Factor of weight. */
const AHEAD = 1.5;

/** A number of days from what a date tells, and the weight of a publication within it. */
type Layer = readonly [days: number, weight: number];

/** How far from what it tells news is published. */
interface Reach {
  /** Mostly; before it or after it, as its tense tells. */
  readonly near: Layer;
  /** Likeliest. */
  readonly likely?: Layer;
  /** At most; on either side, since tense is often mistaken. */
  readonly far: Layer;
}

const ANY_TIME: Layer = [Infinity, 0];

/** "Sunday the 2nd": of this week; nobody leaves out the month of a day more than a month away. */
const WEEKDAY_DAY: Reach = { near: [6, 3], far: [31, 2] };

/** "Sunday, January 2": of these weeks. */
const WEEKDAY_DATE: Reach = { near: [31, 2], likely: [7, 1], far: [120, 1] };

/** "Sunday, January 2, 2022": of these days, or history. */
const WEEKDAY_FULL_DATE: Reach = { near: [10, 3], far: ANY_TIME };

/** "January 2": the year is left out where it is the present one. */
const DATE: Reach = { near: [31, 1], likely: [10, 1], far: [183, 0.5] };

/** "2 January 2022": of these days, or history. */
const FULL_DATE: Reach = { near: [45, 1], likely: [7, 1], far: ANY_TIME };

/** "in 2022", "January 2022". */
const YEAR: Reach = { near: [366, 0.5], far: ANY_TIME };

/** What a mention bears witness of, or `undefined` for one that names no day, month or year. */
export function witnessOf(mention: DateMention, tense: Tense): Witness | undefined {
  const { exact, parts, until, form } = mention;
  if (parts.year === undefined && (form === "numeric" || isEvent(parts, tense))) return undefined;
  const reach = reachOf(parts);
  if (reach === undefined) return undefined;
  const spans = spansOf(parts, until);
  const votes = ([days, weight]: Layer, towards: Tense) =>
    united(
      spans.flatMap((span) =>
        voteOf(span, {
          days,
          weight: towards === "future" ? weight * AHEAD : weight,
          tense: towards,
        }),
      ),
    );
  return {
    said: `“${exact}” ${SAID[tense ?? "unknown"]}`,
    isTelling: namesWeekdayAndDay(mention),
    isDated: parts.month !== undefined && parts.day !== undefined,
    ...(parts.year === undefined || tense === "future" ? {} : { year: parts.year }),
    near: votes(reach.near, tense),
    likely: reach.likely === undefined ? [] : votes(reach.likely, tense),
    far: votes(reach.far, undefined),
  };
}

/** Whether it names what few days share: "Sunday (2)", "Sunday, January 2". */
export const namesWeekdayAndDay = ({ parts }: DateMention): boolean =>
  parts.weekday !== undefined && parts.day !== undefined;

/** Days that are names of events, in whatever year they are told. Month and day. */
const EVENTS: ReadonlySet<string> = new Set(["9-11", "1-6", "7-4", "10-7"]);

const isEvent = ({ month, day }: DayParts, tense: Tense): boolean =>
  tense !== "future" && EVENTS.has(`${month}-${day}`);

const SAID = { past: "had passed", future: "lay ahead", unknown: "was near" } as const;

function reachOf({ year, month, day, weekday }: DayParts): Reach | undefined {
  if (day === undefined) return year === undefined ? undefined : YEAR;
  if (year !== undefined) return weekday === undefined ? FULL_DATE : WEEKDAY_FULL_DATE;
  if (weekday !== undefined) return month === undefined ? WEEKDAY_DAY : WEEKDAY_DATE;
  return month === undefined ? undefined : DATE;
}

interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const countFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const YEARS = countFrom(FIRST_YEAR, LAST_YEAR);
const MONTHS = countFrom(1, 12);

/** Every stretch of days that the parts can mean. */
function spansOf(parts: DayParts, until: DayParts | undefined): readonly Span[] {
  const { year, month, day, weekday } = parts;
  if (day === undefined) return year === undefined ? [] : wholeOf(year, month);
  const length = until?.day === undefined ? 0 : Math.max(0, until.day - day);
  const months = month === undefined ? MONTHS : [month];
  return (year === undefined ? YEARS : [year])
    .flatMap((one) => months.map((another) => dayNumber(one, another, day)))
    .filter((first) => first !== undefined)
    .filter((first) => weekday === undefined || weekdayOf(first) === weekday)
    .map((first) => ({ first, last: first + length }));
}

/** A whole year, or a month of it. */
function wholeOf(year: number, month: number | undefined): readonly Span[] {
  const first = dayNumber(year, month ?? 1, 1);
  const after =
    month === undefined || month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return first === undefined || after === undefined ? [] : [{ first, last: after - 1 }];
}

interface Distance {
  readonly days: number;
  readonly weight: number;
  readonly tense: Tense;
}

/** The days round a span in which it is told so; none where they all lie beyond what is voted on. */
function voteOf({ first, last }: Span, { days, weight, tense }: Distance): readonly Vote[] {
  const start = Math.max(FIRST_DAY, tense === "past" ? first : first - days);
  const end = Math.min(LAST_DAY, tense === "future" ? last : last + days);
  return start > end ? [] : [{ start, end, weight }];
}

/** Votes in the order of their days, those that overlap as one: nobody votes twice for a day. */
function united(votes: readonly Vote[]): readonly Vote[] {
  const found: Vote[] = [];
  for (const vote of votes) {
    const last = found.at(-1);
    if (last === undefined || vote.start > last.end) found.push(vote);
    else found[found.length - 1] = { ...last, end: Math.max(last.end, vote.end) };
  }
  return found;
}

/** Most pages are changed within so many days of their publication, if at all. */
const SOON = 31;

/** What the bounds that a page gives for its publication bear witness of. */
export function witnessOfBound({ kind, date }: PublicationCandidate): Witness | undefined {
  const day = dayOfIso(date);
  if (day === undefined || kind === "value" || day < FIRST_DAY) return undefined;
  const tense = kind === "earliest" ? "past" : "future";
  const said = kind === "earliest" ? "its picture was stored in" : "the page was last changed on";
  const span = { first: day, last: day };
  return {
    said: `${said} ${longDate(day)}`,
    isTelling: false,
    isDated: true,
    near: voteOf(span, { days: Infinity, weight: 3, tense }),
    likely: voteOf(span, { days: SOON, weight: 1, tense }),
    far: [],
  };
}
