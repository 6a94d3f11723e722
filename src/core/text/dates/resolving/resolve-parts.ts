import { type DayNumber, dayNumber, MONTHS, WEEKDAYS, weekdayOf } from "../../calendar.ts";
import { ordinal } from "../date-names.ts";
import type { DayParts } from "../day-parts.ts";
import { civil, firstOfMonth, unitAround, type Days } from "./calendar-units.ts";
import { certain, eitherSpan, nothing, type Outcome } from "./span.ts";

/** The day a text speaks from, as a count, and its tense. */
export interface View {
  readonly published?: DayNumber;
  readonly tense?: "past" | "future";
}

const UNDATED = "It is counted from the day of publication, and that is not known.";

/** A date of which some parts are named. */
export function resolveParts(parts: DayParts, view: View): Outcome {
  const { year, month, day, weekday } = parts;
  if (year !== undefined) return inYear(parts, year);
  if (view.published === undefined) return nothing(UNDATED);
  const seen = { published: view.published, tense: view.tense };
  if (month !== undefined && day !== undefined) return dayOfMonth({ month, day }, weekday, seen);
  if (month !== undefined) return monthAlone(month, seen);
  if (day !== undefined)
    return weekday === undefined ? dayAlone(day, seen) : weekdayDay({ weekday, day }, seen);
  return weekday === undefined ? nothing("It names no day.") : weekdayAlone(weekday, seen);
}

/** A view with a day of publication. */
export interface Dated {
  readonly published: DayNumber;
  readonly tense: "past" | "future" | undefined;
}

function inYear({ month, day }: DayParts, year: number): Outcome {
  if (month === undefined) return certain(firstOfMonth(year, 1), firstOfMonth(year + 1, 1) - 1);
  if (day === undefined)
    return certain(firstOfMonth(year, month), firstOfMonth(year, month + 1) - 1);
  const found = dayNumber(year, month, day);
  return found === undefined ? impossible(month, day, ` ${year}`) : certain(found);
}

const impossible = (month: number, day: number, year = ""): Outcome =>
  nothing(`There is no ${day} ${MONTHS[month - 1] ?? "such month"}${year}.`);

/** So near, the year is the nearest whatever the tense: half a year is 183. Days. */
const NEAR = 120;

/** How far a day is looked for that few years have: 29 February recurs within 8 years. Years. */
const YEARS_AROUND = 8;

/** "January 9": of the nearest year; the tense decides where two years are about as near. */
function dayOfMonth(
  { month, day }: { readonly month: number; readonly day: number },
  weekday: number | undefined,
  { published, tense }: Dated,
): Outcome {
  const { year } = civil(published);
  const days = yearsAround(year)
    .map((candidate) => dayNumber(candidate, month, day))
    .filter((candidate) => candidate !== undefined)
    .toSorted((one, other) => Math.abs(one - published) - Math.abs(other - published));
  const [nearest, other] = days;
  if (nearest === undefined) return impossible(month, day);
  const near = days.filter((candidate) => Math.abs(candidate - published) < 400);
  const fits = near.filter((candidate) => weekdayOf(candidate) === weekday);
  const [fit] = fits;
  if (fit !== undefined && fit !== nearest) return eitherSpan(oneDay(fit), oneDay(nearest), 0.6);
  if (fit !== undefined || other === undefined || Math.abs(nearest - published) <= NEAR) {
    return certain(nearest);
  }
  return bySide({ nearest: oneDay(nearest), other: oneDay(other) }, { published, tense });
}

const yearsAround = (year: number): readonly number[] =>
  Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => year - YEARS_AROUND + index);

const oneDay = (day: DayNumber): Days => ({ start: day, end: day });

interface Sides {
  readonly nearest: Days;
  readonly other: Days;
}

/** Without a tense, how much likelier the nearer of two is. */
const NEARER = 0.6;

/** The one on the side that the tense asks for; without a tense both. */
function bySide({ nearest, other }: Sides, { published, tense }: Dated): Outcome {
  if (tense === undefined) return eitherSpan(nearest, other, NEARER);
  const fits = ({ start, end }: Days) => (tense === "past" ? start <= published : end >= published);
  const chosen = !fits(nearest) && fits(other) ? other : nearest;
  return certain(chosen.start, chosen.end);
}

/** "in January": the nearest one, counted from its middle. */
function monthAlone(month: number, { published, tense }: Dated): Outcome {
  const { year } = civil(published);
  const [nearest, other] = [year - 1, year, year + 1]
    .map((candidate) => ({
      start: firstOfMonth(candidate, month),
      end: firstOfMonth(candidate, month + 1) - 1,
    }))
    .toSorted((one, second) => distance(one, published) - distance(second, published));
  if (nearest === undefined || other === undefined) return nothing(UNDATED);
  if (distance(nearest, published) <= NEAR) return certain(nearest.start, nearest.end);
  return bySide({ nearest, other }, { published, tense });
}

const distance = ({ start, end }: Days, day: DayNumber): number =>
  Math.max(0, start - day, day - end);

/** "on the 2nd": the last such day up to the day after publication; in a future tense the next. */
function dayAlone(day: number, { published, tense }: Dated): Outcome {
  const months = tense === "future" ? [0, 1, 2] : [1, 0, -1, -2];
  const found = months
    .map((step) => dayInMonth(published, step, day))
    .find((candidate) =>
      candidate === undefined
        ? false
        : tense === "future"
          ? candidate >= published
          : candidate <= published + 1,
    );
  return found === undefined ? nothing(`No month near has a day ${day}.`) : certain(found);
}

function dayInMonth(from: DayNumber, step: number, day: number): DayNumber | undefined {
  const { start, end } = unitAround(from, "month", step);
  return day >= 1 && start + day - 1 <= end ? start + day - 1 : undefined;
}

/** News is about the days round its publication: a fit farther off is a chance one. Days. */
const FIT = 31;

/** Beyond it nobody would leave the month out. Days. */
export const FARTHEST_FIT = 45;

/** The days within 45 days of another that have the weekday and the day of the month, the nearest first. */
export function weekdayFits(
  { weekday, day = 0 }: Pick<DayParts, "weekday" | "day">,
  published: DayNumber,
): readonly DayNumber[] {
  return [-2, -1, 0, 1, 2]
    .map((step) => dayInMonth(published, step, day))
    .filter((fit) => fit !== undefined)
    .filter((fit) => Math.abs(fit - published) <= FARTHEST_FIT && weekdayOf(fit) === weekday)
    .toSorted((one, other) => Math.abs(one - published) - Math.abs(other - published));
}

/** "Sunday the 2nd": the nearest fit, on the side that the tense asks for if there is one. */
function weekdayDay(
  named: { readonly weekday: number; readonly day: number },
  { published, tense }: Dated,
): Outcome {
  const isExpected = (day: DayNumber) => (tense === "future" ? day >= published : day <= published);
  const fits = weekdayFits(named, published).filter((day) => Math.abs(day - published) <= FIT);
  const found = fits.find(isExpected) ?? fits[0];
  return found === undefined
    ? nothing(
        `No ${WEEKDAYS[named.weekday] ?? "day"} the ${ordinal(named.day)} lies near the day of publication.`,
      )
    : certain(found);
}

/** Without a tense, how much likelier the weekday just past is than the coming one: news tells. */
const PAST = 0.7;

/** "on Sunday": the last one up to publication; in a future tense the next. */
function weekdayAlone(weekday: number, { published, tense }: Dated): Outcome {
  const past = published - ((weekdayOf(published) - weekday + 7) % 7);
  if (past === published || tense === "past") return certain(past);
  return tense === "future" ? certain(past + 7) : eitherSpan(oneDay(past), oneDay(past + 7), PAST);
}
