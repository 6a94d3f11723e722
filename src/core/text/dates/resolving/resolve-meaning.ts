import { type DayNumber, weekdayOf } from "../../calendar.ts";
import type { Meaning } from "../meaning.ts";
import { civil, type Days, firstOfMonth, mondayOf, shifted, unitAround } from "./calendar-units.ts";
import { partOf } from "./part-of.ts";
import { nthOf } from "./nth-of.ts";
import { resolveParts, type View } from "./resolve-parts.ts";
import { certain, eachSpan, eitherSpan, nothing, type Outcome } from "./span.ts";

type Of<Kind extends Meaning["kind"]> = Extract<Meaning, { kind: Kind }>;

/** What a meaning comes to, seen from a day. */
export function resolveMeaning(meaning: Meaning, view: View): Outcome {
  switch (meaning.kind) {
    case "date":
      return resolveParts(meaning.parts, view);
    case "years":
      return ofYears(meaning);
    case "story":
      return nothing("It is counted from a day that the text speaks of.");
    case "either":
      return resolveEither(meaning, view);
    case "range":
      return resolveRange(meaning, view);
    case "nth":
      return eachSpan(resolveMeaning(meaning.within, view), (span) => nthOf(meaning, span));
    case "around":
      return eachSpan(resolveMeaning(meaning.day, view), ({ start }) =>
        daysOf(unitAround(start, meaning.unit)),
      );
    case "from":
      return eachSpan(resolveMeaning(meaning.start, view), ({ start }) =>
        certain(start, shifted(start, meaning.by, 1) - 1),
      );
    default:
      return view.published === undefined
        ? resolveUndated(meaning, view)
        : resolveDated(meaning, { ...view, published: view.published });
  }
}

const UNDATED = "It is counted from the day of publication, and that is not known.";

type FromPublication = Exclude<
  Meaning,
  Of<"date" | "years" | "story" | "either" | "range" | "nth" | "around" | "from">
>;

/** "June 2015", "early 2015" and "summer 2015" need no publication date. */
function resolveUndated(meaning: FromPublication, view: View): Outcome {
  const holder =
    meaning.kind === "part" ? meaning.of : "within" in meaning ? meaning.within : undefined;
  if (holder === undefined) return nothing(UNDATED);
  const held = resolveMeaning(holder, view);
  return "why" in held
    ? held
    : resolveDated(meaning, { ...view, published: held.spans[0]?.start ?? 0 });
}

/** A view with its day of publication. */
type Dated = View & { readonly published: DayNumber };

function resolveDated(meaning: FromPublication, view: Dated): Outcome {
  const { published } = view;
  switch (meaning.kind) {
    case "shifted":
    case "less":
      return resolveCounted(meaning, view);
    case "period":
      return daysOf(periodAround(meaning, view));
    case "weekday":
    case "weekday-in":
      return resolveWeekday(meaning, view);
    case "beside":
      return resolveBeside(meaning, view);
    case "stretch":
      return resolveStretch(meaning, published);
    default:
      return resolveHeld(meaning, view);
  }
}

/** What is a part of another period. */
function resolveHeld(meaning: Of<"inside" | "part" | "season">, view: Dated): Outcome {
  switch (meaning.kind) {
    case "inside":
      return eachSpan(resolveMeaning(meaning.within, view), ({ start }) =>
        insideOf(meaning, start),
      );
    case "part":
      return eachSpan(resolveMeaning(meaning.of, view), (span) =>
        partOf(meaning.part, span, view.published),
      );
    case "season":
      return resolveSeason(meaning, view);
  }
}

const resolveCounted = (meaning: Of<"shifted" | "less">, view: Dated): Outcome =>
  meaning.kind === "less" ? resolveLess(meaning, view) : resolveShifted(meaning, view);

const resolveShifted = ({ by, direction, from }: Of<"shifted">, view: Dated): Outcome =>
  eachSpan(from === undefined ? certain(view.published) : resolveMeaning(from, view), ({ start }) =>
    certain(shifted(start, by, direction)),
  );

/** From the day it is counted from to the day counted, in the order of the calendar. */
function resolveLess({ than }: Of<"less">, view: Dated): Outcome {
  const from = than.kind === "shifted" && than.from !== undefined ? than.from : undefined;
  const origin = from === undefined ? certain(view.published) : resolveMeaning(from, view);
  return eachSpan(origin, ({ start }) =>
    eachSpan(resolveMeaning(than, view), (bound) =>
      certain(Math.min(start, bound.start), Math.max(start, bound.start)),
    ),
  );
}

const daysOf = ({ start, end }: Days): Outcome => certain(start, end);

function ofYears({ spans }: Of<"years">): Outcome {
  const [first, second] = spans.map(([from, to]) => ({
    start: firstOfMonth(from, 1),
    end: firstOfMonth(to + 1, 1) - 1,
  }));
  if (first === undefined) return nothing("It names no year.");
  return second === undefined ? daysOf(first) : eitherSpan(first, second, 0.9);
}

/** Of two orders, how likely the one is that alone lies near the day of publication. */
const NEAR_PUBLICATION = 0.8;

/** News is about the days round its publication. Days. */
const NEAR = 31;

/** Both orders of day and month; the one near the publication date first, where only one is. */
function resolveEither({ readings }: Of<"either">, view: View): Outcome {
  const spans = readings.flatMap((parts) => {
    const outcome = resolveParts(parts, view);
    return "spans" in outcome ? outcome.spans.slice(0, 1) : [];
  });
  const [first, second] = spans;
  if (first === undefined) return nothing("There is no such day.");
  if (second === undefined) return daysOf(first);
  const isNear = ({ start }: Days) =>
    view.published !== undefined && Math.abs(start - view.published) <= NEAR;
  if (isNear(first) === isNear(second)) return eitherSpan(first, second, 0.5);
  return isNear(first)
    ? eitherSpan(first, second, NEAR_PUBLICATION)
    : eitherSpan(second, first, NEAR_PUBLICATION);
}

/** An end without a year is the first after the start; others are seen from where the text stands. */
function resolveRange({ from, to }: Of<"range">, view: View): Outcome {
  if (from.kind === "either" && to.kind === "either") return inOneOrder(from, to, view);
  return eachSpan(resolveMeaning(from, view), ({ start }) => {
    const isOpen = (to.kind === "date" && to.parts.year === undefined) || to.kind === "either";
    const seen: View = isOpen ? { published: start, tense: "future" } : view;
    return eachSpan(resolveMeaning(to, seen), (last) =>
      last.end < start ? nothing("It ends before it begins.") : certain(start, last.end),
    );
  });
}

/** "from 10/1 to 11/7": both ends are written in one order. */
function inOneOrder(from: Of<"either">, to: Of<"either">, view: View): Outcome {
  const [first, second] = from.readings.map((parts, order): Outcome =>
    resolveRange(
      {
        kind: "range",
        from: { kind: "date", parts },
        to: { kind: "date", parts: to.readings[order] ?? {} },
      },
      view,
    ),
  );
  const spans = [first, second].flatMap((outcome) =>
    outcome !== undefined && "spans" in outcome ? outcome.spans : [],
  );
  return spans.length === 0 ? nothing("It ends before it begins.") : { spans };
}

/** On these days of the week "this weekend" in a past tense is the one just past. */
const isEarlyInWeek = (day: DayNumber): boolean => weekdayOf(day) >= 1 && weekdayOf(day) <= 4;

function periodAround({ unit, step }: Of<"period">, { published, tense }: Dated): Days {
  const isPastWeekend =
    unit === "weekend" && step === 0 && tense === "past" && isEarlyInWeek(published);
  return unitAround(published, unit, isPastWeekend ? -1 : step);
}

/** How likely "next Friday" on a Monday is the one of the week after, and "last Monday" on a Friday the one just past. */
const LIKELIER = 0.6;

function resolveWeekday(
  meaning: Of<"weekday" | "weekday-in">,
  { published, tense }: Dated,
): Outcome {
  const { weekday } = meaning;
  const inWeek = mondayOf(published) + ((weekday + 6) % 7);
  if (meaning.kind === "weekday-in") return certain(inWeek + 7 * meaning.week);
  const past = published - ((weekdayOf(published) - weekday + 7) % 7);
  switch (meaning.step) {
    case -1: {
      const before = past === published ? past - 7 : past;
      return eitherSpan(day(before), day(inWeek - 7), LIKELIER);
    }
    case 0:
      if (tense === undefined) return certain(inWeek);
      return certain(tense === "past" || past === published ? past : past + 7);
    case 1:
      return eitherSpan(day(inWeek + 7), day(past + 7), LIKELIER);
  }
}

const day = (start: DayNumber): Days => ({ start, end: start });

/** "last March", "next January 2": the nearest on the one side; "this March" is of the year. */
function resolveBeside({ parts, step }: Of<"beside">, view: Dated): Outcome {
  const { start: first } = unitAround(view.published, "year");
  const years = [-1, 0, 1].map((years) => unitAround(first, "year", years).start);
  const found = years
    .map((start) => insideOf({ parts }, start))
    .flatMap((outcome) => ("spans" in outcome ? outcome.spans : []));
  if (step === 0)
    return found[1] === undefined ? nothing("There is no such day.") : daysOf(found[1]);
  const chosen =
    step === -1
      ? found.findLast(({ end }) => end < view.published)
      : found.find(({ start }) => start > view.published);
  return chosen === undefined ? nothing("There is no such day.") : daysOf(chosen);
}

/** "June" or "the 20th" of the year or month that begins on a day. */
function insideOf({ parts }: { readonly parts: Of<"inside">["parts"] }, start: DayNumber): Outcome {
  const date = new Date(start * 86_400_000);
  const year = date.getUTCFullYear();
  return resolveParts({ year, month: date.getUTCMonth() + 1, ...parts }, {});
}

/** Up to yesterday, or from tomorrow; "the last two decades" may be whole ones, too. */
function resolveStretch({ by, direction }: Of<"stretch">, published: DayNumber): Outcome {
  const days =
    direction === -1
      ? { start: shifted(published, by, -1), end: published - 1 }
      : { start: published + 1, end: shifted(published, by, 1) };
  const unit = by[0]?.unit;
  if (unit !== "decade" && unit !== "century") return daysOf(days);
  const { start, end } = unitAround(published, unit);
  const whole =
    direction === -1
      ? { start: shifted(start, by, -1), end: start - 1 }
      : { start: end + 1, end: shifted(end + 1, by, 1) - 1 };
  return eitherSpan(whole, days, 0.5);
}

/** Three whole months: spring from 1 March. Without a year the nearest. */
function resolveSeason({ season, within }: Of<"season">, view: Dated): Outcome {
  const month = 3 + 3 * season;
  if (within !== undefined) {
    const years = within.kind === "period" && isInWinter(season, view) ? -1 : 0;
    return eachSpan(resolveMeaning(within, view), ({ start }) =>
      seasonIn(unitAround(start, "year", years).start, month),
    );
  }
  const seasons = [-1, 0, 1].map((step) => {
    const { start } = unitAround(view.published, "year", step);
    return { start: unitAround(start, "month", month - 1).start, step };
  });
  const nearest = seasons.toSorted(
    (one, other) =>
      Math.abs(one.start + 45 - view.published) - Math.abs(other.start + 45 - view.published),
  )[0];
  return seasonIn(unitAround(view.published, "year", nearest?.step ?? 0).start, month);
}

/** In January and February "this winter" is the one that began in the year before. */
const isInWinter = (season: number, { published }: Dated): boolean =>
  season === WINTER && civil(published).month <= 2;

const WINTER = 3;

const seasonIn = (yearStart: DayNumber, month: number): Outcome =>
  certain(
    unitAround(yearStart, "month", month - 1).start,
    unitAround(yearStart, "month", month + 1).end,
  );
