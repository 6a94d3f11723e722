import type { Article } from "../../article/article.ts";
import { derived } from "../../article/derived.ts";
import type { Passage } from "../../article/passage.ts";
import { type DayNumber, dayOfIso, weekdayOf } from "../calendar.ts";
import { assertedDates } from "./asserted-dates.ts";
import type { DateMention } from "./date-mention.ts";
import { nearestDay } from "./nearest-day.ts";

/** "yesterday, Friday": a relative day with its name, which together tell the day they were written on. */
export interface ToldFrom extends Passage {
  /** 0 for Sunday to 6 for Saturday: the weekday on which it was written. */
  readonly weekday: number;
  /** The day on which it was written, where the name and the publication date tell it. */
  readonly day?: DayNumber;
}

/** Days from the day of writing. */
const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** "yesterday, Friday", "today (Sunday)", "today Sunday": what stands between the two. */
const BEFORE_NAME = /\b(?<relative>yesterday|today|tomorrow)(?:,? | \(|,? on )$/i;

/** The same where one mention holds both. */
const AT_START = /^(?<relative>yesterday|today|tomorrow)\b/i;

/** Room for the longest relative day and what stands after it. UTF-16 code units. */
const WINDOW = 16;

/** What closes the name: "today, Sunday papers sell" goes on with it. */
const CLOSED =
  /^(?:\s*(?:$|[,.;:!?)\u2013\u2014-])| (?:in|at|by|during|morning|afternoon|evening|night)\b)/;

/** The relative days of an article that are named beside, in the order of the text. */
export const toldFrom = derived((article): readonly ToldFrom[] =>
  assertedDates(article).flatMap((mention) => {
    const { text } = article;
    if (!CLOSED.test(text.slice(mention.end, mention.end + 12))) return [];
    const relative = relativeOf(text, mention);
    if (relative === undefined) return [];
    return toldBy(mention, relative, article);
  }),
);

/** A relative day, and where it begins. */
interface Relative {
  readonly word: string;
  readonly at: number;
}

/** The relative day before a mention or at its start. */
function relativeOf(text: string, { start, exact }: DateMention): Relative | undefined {
  const inside = AT_START.exec(exact)?.groups?.["relative"];
  if (inside !== undefined) return { word: inside.toLowerCase(), at: start };
  const from = Math.max(0, start - WINDOW);
  const before = BEFORE_NAME.exec(text.slice(from, start));
  const word = before?.groups?.["relative"];
  if (before === null || word === undefined) return undefined;
  return { word: word.toLowerCase(), at: from + before.index };
}

function toldBy(
  { parts, end }: DateMention,
  { word, at }: Relative,
  { text, published }: Article,
): readonly ToldFrom[] {
  const offset = OFFSETS[word] ?? 0;
  const named = nearestDay(parts, dayOfIso(published?.date ?? ""));
  const weekday = named === undefined ? parts.weekday : weekdayOf(named);
  if (weekday === undefined) return [];
  return [
    {
      start: at,
      end: isOpen(text, at, end) && text.charAt(end) === ")" ? end + 1 : end,
      weekday: (weekday - offset + 7) % 7,
      ...(named === undefined ? {} : { day: named - offset }),
    },
  ];
}

/** Whether a parenthesis opened in a stretch of the text is still open at its end. */
const isOpen = (text: string, start: number, end: number): boolean =>
  text.lastIndexOf("(", end) > Math.max(start, text.lastIndexOf(")", end - 1));
