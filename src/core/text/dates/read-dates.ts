import { isWithin, overlaps } from "../../article/passage.ts";
import type { DateMention } from "./date-mention.ts";
import { dateAt } from "./grammar/grammar.ts";
import type { DateValue } from "./grammar/piece.ts";
import { leakedDates } from "./leaked-dates.ts";
import type { Meaning } from "./meaning.ts";
import { type Phrase, phrasesIn } from "./tokens.ts";

/** More in one text are a table, and a table must not cost more. Count of mentions. */
const MOST_MENTIONS = 300;

/** A text that seems to speak of dates so often, and names fewer than 300, is no article. Count of tokens. */
const MOST_TRIES = 3_000;

/**
 * The dates that a text names, in the order of the text, none inside another: plain English ones,
 * and those in the leaked forms of other languages, which win over a plain one that they hold.
 * Misses: lone numbers ("on 15"), names of months and weekdays cut short without a number beside
 * them, days counted from a day of the story ("the next day", "that week"), all but the first 300.
 * Wrong when: a month is a name ("May 12 win").
 */
export function readDates(
  text: string,
  leakedOfText: readonly DateMention[] = leakedDates(text),
): readonly DateMention[] {
  const plain = plainDates(text);
  const leaked = leakedOfText.filter((leak) => !plain.some((other) => isCut(other, leak)));
  if (leaked.length === 0) return plain;
  return [...leaked, ...plain.filter((mention) => !leaked.some((leak) => overlaps(leak, mention)))]
    .toSorted((one, other) => one.start - other.start)
    .slice(0, MOST_MENTIONS);
}

/**
 * Whether a leaked form holds but a piece of a plain date at least as long: "this Sunday" in "this
 * Sunday, January 9". "Last Friday" is no more than the beginning of "last Friday (10)".
 */
const isCut = (plain: DateMention, leak: DateMention): boolean =>
  overlaps(plain, leak) &&
  !isWithin(plain, leak) &&
  !isWeekdayOf(plain, leak) &&
  plain.end - plain.start >= leak.end - leak.start;

const isWeekdayOf = (plain: DateMention, leak: DateMention): boolean =>
  plain.form === "weekday" &&
  plain.until === undefined &&
  plain.end < leak.end &&
  leak.parts.day !== undefined;

function plainDates(text: string): readonly DateMention[] {
  const mentions: DateMention[] = [];
  let tries = 0;
  for (const phrase of phrasesIn(text)) {
    mentions.push(...mentionsIn(phrase, text));
    tries += phrase.length;
    if (mentions.length >= MOST_MENTIONS || tries > MOST_TRIES) break;
  }
  return mentions.slice(0, MOST_MENTIONS);
}

function mentionsIn(phrase: Phrase, text: string): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < phrase.length; at++) {
    const piece = dateAt(phrase, at);
    const start = phrase[at]?.start;
    const end = piece === undefined ? undefined : phrase[piece.end - 1]?.end;
    if (piece === undefined || start === undefined || end === undefined) continue;
    mentions.push({ start, end, exact: text.slice(start, end), ...mentionOf(piece.value) });
    at = piece.end - 1;
  }
  return mentions;
}

function mentionOf({ meaning, form, time }: DateValue) {
  return {
    form,
    meaning,
    ...partsOf(meaning),
    ...(time === undefined ? {} : { time }),
  };
}

/** The parts that are written, for who looks at a mention without resolving it. */
function partsOf(meaning: Meaning): Pick<DateMention, "parts" | "until"> {
  switch (meaning.kind) {
    case "date":
      return { parts: meaning.parts };
    case "either":
      return { parts: meaning.readings[0] ?? {} };
    case "range": {
      const until = partsOf(meaning.to).parts;
      return { ...partsOf(meaning.from), until };
    }
    case "beside":
    case "inside":
      return { parts: meaning.parts };
    case "weekday":
    case "weekday-in":
      return { parts: { weekday: meaning.weekday } };
    default:
      return { parts: {} };
  }
}
