import type { DateMention } from "./date-mention.ts";
import { dateAt } from "./grammar/grammar.ts";
import type { DateValue } from "./grammar/piece.ts";
import type { Meaning } from "./meaning.ts";
import { phrasesIn } from "./tokens.ts";

/** More in one text are a table, and a table must not cost more. Count of mentions. */
const MOST_MENTIONS = 300;

/**
 * The dates that a text names, in the order of the text, none inside another.
 * Misses: lone numbers ("on 15"), names of months and weekdays cut short without a number beside
 * them, all but the first 300. Wrong when: a month is a name ("May 12 win").
 */
export function readDates(text: string): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (const phrase of phrasesIn(text)) {
    for (let at = 0; at < phrase.length; at++) {
      const piece = dateAt(phrase, at);
      const start = phrase[at]?.start;
      const end = piece === undefined ? undefined : phrase[piece.end - 1]?.end;
      if (piece === undefined || start === undefined || end === undefined) continue;
      mentions.push({ start, end, exact: text.slice(start, end), ...mentionOf(piece.value) });
      if (mentions.length === MOST_MENTIONS) return mentions;
      at = piece.end - 1;
    }
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
