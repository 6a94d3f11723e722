import { dayOfIso, isoOf } from "../calendar.ts";
import type { DateMention } from "./date-mention.ts";
import type { Meaning } from "./meaning.ts";
import type { Reading, Resolution, Standpoint } from "./resolution.ts";
import { isWritable } from "./resolving/calendar-units.ts";
import { resolveMeaning } from "./resolving/resolve-meaning.ts";
import type { Outcome, Span } from "./resolving/span.ts";

/**
 * What a mention comes to, seen from a standpoint: a day or a stretch of days, several with their
 * weights, or nothing and why. Without a publication date only what names its year resolves.
 * A weekday beside a full date does not change it: whether they agree is for a check to ask.
 */
export function resolve(mention: DateMention, standpoint: Standpoint): Resolution {
  const { published, tense } = standpoint;
  const day = published === undefined ? undefined : dayOfIso(published);
  const view = {
    ...(day === undefined ? {} : { published: day }),
    ...(tense === undefined ? {} : { tense }),
  };
  const outcome = resolveMeaning(mention.meaning ?? meaningOf(mention), view);
  return resolutionOf(mention.night === "ending" ? fromEve(outcome) : outcome);
}

/** Of a mention that a row of the leaked forms read: its parts say all. */
function meaningOf({ parts, until }: DateMention): Meaning {
  const from: Meaning = { kind: "date", parts };
  return until === undefined ? from : { kind: "range", from, to: { kind: "date", parts: until } };
}

/** The night that ends on a day began the day before. */
const fromEve = (outcome: Outcome): Outcome =>
  "why" in outcome
    ? outcome
    : { spans: outcome.spans.map((span) => ({ ...span, start: span.start - 1 })) };

function resolutionOf(outcome: Outcome): Resolution {
  if ("why" in outcome) return { kind: "unresolved", why: outcome.why };
  const spans = outcome.spans.filter(({ start, end }) => isWritable(start) && isWritable(end));
  const [only] = spans;
  if (only === undefined)
    return { kind: "unresolved", why: "It lies outside the years 1 to 9999." };
  const readings = merged(spans);
  const [first] = readings;
  return readings.length === 1 && first !== undefined
    ? { kind: "resolved", reading: { ...first, weight: 1 } }
    : { kind: "ambiguous", readings };
}

/** Best first, equal ones added up, the weights scaled to 1. */
function merged(spans: readonly Span[]): readonly Reading[] {
  const weights = new Map<string, Reading>();
  const total = spans.reduce((sum, { weight }) => sum + weight, 0);
  for (const { start, end, weight } of spans) {
    const key = `${start} ${end}`;
    const known = weights.get(key)?.weight ?? 0;
    weights.set(key, { start: isoOf(start), end: isoOf(end), weight: known + weight / total });
  }
  return [...weights.values()].toSorted((one, other) => other.weight - one.weight);
}
