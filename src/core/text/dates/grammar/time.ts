import type { WordRoles } from "../lexicon.ts";
import type { Phrase, Token } from "../tokens.ts";
import { cardinalAt, isStartOfFigure } from "./numbers.ts";
import { after, formAt, isAnyOf, isGlued, numberAt, type Piece, rolesAt, skip } from "./piece.ts";

/** A time of day, and how sure it is one without a date beside it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** "7" or "seven": an hour only where something says so. */
  readonly isBare: boolean;
  /** 12-hour clock with "am", "pm" or a part of the day. */
  readonly isHalved: boolean;
}

/** "8:00", "8.30pm", "20 min past eight in the evening", "a quarter to seven", "noon", and a bare "7". */
export function timeAt(phrase: Phrase, at: number): Piece<Clock> | undefined {
  const clock =
    fractionAt(phrase, at) ?? colonAt(phrase, at) ?? namedAt(phrase, at) ?? bareAt(phrase, at);
  if (clock === undefined) return undefined;
  const part = partOfDayAt(phrase, clock.end);
  return part === undefined || isCount(phrase, clock, part.end)
    ? clock
    : { value: inPart(clock.value, part.value), end: part.end };
}

/** "One evening": a number in letters, right before the part of the day. */
const isCount = (phrase: Phrase, clock: Piece<Clock>, partEnd: number): boolean =>
  clock.value.isBare && phrase[clock.end - 1]?.kind === "word" && partEnd === clock.end + 1;

const isHour = (hour: number, minute: number): boolean => hour <= 24 && minute < 60;

/** "8:00", "15:50:06", "8:00pm", "8.30 pm": with a point only before "am" or "pm". */
function colonAt(phrase: Phrase, at: number): Piece<Clock> | undefined {
  const mark = formAt(phrase, at + 1);
  const hour = numberAt(phrase, at);
  const minute = gluedNumberAt(phrase, at + 2);
  if (hour === undefined || minute === undefined || !isHour(hour.value, minute.value)) {
    return undefined;
  }
  if (mark === ".") return halved(withHalf(phrase, clockAt(hour, minute, at + 3)));
  if (mark !== ":") return undefined;
  const second = secondAt(phrase, at + 3);
  const { value, end } = clockAt(hour, minute, second?.end ?? at + 3);
  return withHalf(phrase, {
    value: second === undefined ? value : { ...value, second: second.value },
    end,
  });
}

/** Two digits after a mark, nothing between. */
function gluedNumberAt(phrase: Phrase, at: number): Token | undefined {
  const number = numberAt(phrase, at);
  const isJoined = isGlued(phrase, at - 1) && isGlued(phrase, at);
  return number?.form.length === 2 && isJoined ? number : undefined;
}

function clockAt(hour: Token, minute: Token, end: number): Piece<Clock> {
  return { value: { hour: hour.value, minute: minute.value, isBare: false, isHalved: false }, end };
}

const halved = (clock: Piece<Clock> | undefined): Piece<Clock> | undefined =>
  clock?.value.isHalved === true ? clock : undefined;

function secondAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const second = formAt(phrase, at) === ":" ? gluedNumberAt(phrase, at + 1) : undefined;
  return second && { value: second.value, end: at + 2 };
}

/** "8pm", "seven", "7 o'clock". */
function bareAt(phrase: Phrase, at: number): Piece<Clock> | undefined {
  const hour = hourAt(phrase, at) ?? cardinalAt(phrase, at);
  if (hour === undefined || !isHour(hour.value, 0)) return undefined;
  const end =
    after(phrase, hour.end, "o", "'", "clock") ??
    after(phrase, hour.end, "o", "’", "clock") ??
    hour.end;
  return withHalf(phrase, {
    value: { hour: hour.value, minute: 0, isBare: end === hour.end, isHalved: false },
    end,
  });
}

/** One or two digits that are no part of a longer figure: of "2.30" and "10,000" the first are none. */
function hourAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const number = numberAt(phrase, at);
  const goesOn = isAnyOf(phrase[at + 1], [".", ":"]) && gluedNumberAt(phrase, at + 2) !== undefined;
  if (isStartOfFigure(phrase, at)) return undefined;
  return number === undefined || number.isOrdinal || number.form.length > 2 || goesOn
    ? undefined
    : { value: number.value, end: at + 1 };
}

function namedAt(phrase: Phrase, at: number): Piece<Clock> | undefined {
  const hour = { noon: 12, midday: 12, midnight: 0 }[phrase[at]?.form ?? ""];
  return hour === undefined
    ? undefined
    : { value: { hour, minute: 0, isBare: false, isHalved: false }, end: at + 1 };
}

/** "20 min past eight", "a quarter to seven", "half past nine". */
function fractionAt(phrase: Phrase, at: number): Piece<Clock> | undefined {
  const minutes = minutesAt(phrase, at);
  const side = minutes === undefined ? undefined : phrase[minutes.end];
  if (minutes === undefined || !isAnyOf(side, ["past", "to"])) return undefined;
  const hour = bareAt(phrase, minutes.end + 1);
  if (hour === undefined) return undefined;
  const total = hour.value.hour * 60 + (side?.form === "past" ? minutes.value : -minutes.value);
  const value = { ...hour.value, hour: Math.floor(total / 60), minute: total % 60, isBare: false };
  return total < 0 ? undefined : { value, end: hour.end };
}

function minutesAt(phrase: Phrase, at: number): Piece<number> | undefined {
  const start = skip(phrase, at, "a");
  if (formAt(phrase, start) === "quarter") return { value: 15, end: start + 1 };
  if (formAt(phrase, at) === "half") return { value: 30, end: at + 1 };
  const digits = numberAt(phrase, at);
  const count = digits ? { value: digits.value, end: at + 1 } : cardinalAt(phrase, at);
  if (count === undefined || count.value >= 60) return undefined;
  return isAnyOf(phrase[count.end], ["min", "mins", "minute", "minutes"])
    ? { value: count.value, end: count.end + 1 }
    : undefined;
}

/** Adds twelve hours for "pm", none for "am": "a.m.", "pm". */
function withHalf(phrase: Phrase, clock: Piece<Clock>): Piece<Clock> | undefined {
  const half = halfAt(phrase, clock.end);
  if (half === undefined) return clock;
  if (clock.value.hour > 12 || clock.value.hour === 0) return undefined;
  const hour = (clock.value.hour % 12) + (half.value === "pm" ? 12 : 0);
  return { value: { ...clock.value, hour, isBare: false, isHalved: true }, end: half.end };
}

function halfAt(phrase: Phrase, at: number): Piece<"am" | "pm"> | undefined {
  const form = formAt(phrase, at);
  if (form === "am" || form === "pm") return { value: form, end: at + 1 };
  if (form !== "a" && form !== "p") return undefined;
  const dotted = after(phrase, at + 1, ".", "m");
  return dotted === undefined
    ? undefined
    : { value: form === "a" ? "am" : "pm", end: skip(phrase, dotted, ".") };
}

/** Of a day: "morning". */
export type PartOfDay = NonNullable<WordRoles["partOfDay"]>;

/** "in the evening", "morning". "Tonight" is the day as well. */
export function partOfDayAt(phrase: Phrase, at: number): Piece<PartOfDay> | undefined {
  const inThe = after(phrase, at, "in", "the");
  const { partOfDay: part, day } = rolesAt(phrase, inThe ?? at);
  return part === undefined || day !== undefined
    ? undefined
    : { value: part, end: (inThe ?? at) + 1 };
}

/** "eight" in the evening is 20. */
export function inPart(clock: Clock, part: PartOfDay): Clock {
  const isLate = part === "afternoon" || part === "evening" || part === "night";
  // "Midnight tonight" is the end of the day, and no hour of the afternoon.
  const later = clock.hour === 0 ? 24 : clock.hour + 12;
  const hour = isLate && !clock.isHalved && clock.hour < 12 ? later : clock.hour;
  return { ...clock, hour, isBare: false, isHalved: true };
}

/** "20:05", with seconds only where they were written. */
export const timeOf = ({ hour, minute, second }: Clock): string =>
  [hour, minute, ...(second === undefined ? [] : [second])]
    .map((figure) => String(figure).padStart(2, "0"))
    .join(":");
