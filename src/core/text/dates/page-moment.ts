import { dayOfIso } from "../calendar.ts";

/** A stretch of time in hours since 1970, in UTC. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "T10:00-03:00" after the day; without an offset it is taken as UTC. */
const TIME =
  /^.{10}T(?<hour>\d\d):(?<minute>\d\d)(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))?/;

/**
 * The hours that lie between two dates of a page (ISO 8601, with or without a time); 0 where they
 * may be the same moment. A day without a time is all its 24 hours. `undefined` for what is no date.
 */
export function hoursBetween(one: string, other: string): number | undefined {
  const [first, second] = [stretchOf(one), stretchOf(other)];
  if (first === undefined || second === undefined) return undefined;
  return Math.max(0, first.start - second.end, second.start - first.end);
}

/** Whether the first date lies wholly before the second. */
export function isBefore(one: string, other: string): boolean {
  const [first, second] = [stretchOf(one), stretchOf(other)];
  return first !== undefined && second !== undefined && first.end < second.start;
}

function stretchOf(date: string): Stretch | undefined {
  const day = dayOfIso(date);
  if (day === undefined) return undefined;
  const midnight = day * 24;
  const { hour, minute, sign, hours, minutes } = TIME.exec(date)?.groups ?? {};
  if (hour === undefined) return { start: midnight, end: midnight + 24 };
  const offset = hoursOf(hours, minutes) * (sign === "-" ? -1 : 1);
  const moment = midnight + hoursOf(hour, minute) - offset;
  return { start: moment, end: moment };
}

const hoursOf = (hours = "0", minutes = "0"): number => Number(hours) + Number(minutes) / 60;
