import type { Article } from "../../article/article.ts";
import { type DayNumber, dayOfIso, isoOf, longDate } from "../../text/calendar.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import { nearestDay } from "../../text/dates/nearest-day.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a day that the text puts into the future although it was past when the page was published:
 * "are expected to hold talks on January 9-10" on 15 January. The text is older than the page.
 * Source: copies and translations keep the tense of their source.
 * Units: compared with the day of publication, never with the day of reading; 2 to 60 days late.
 * Misses: plans told in nouns ("the talks of January 9 lie ahead"), and headlines ("to meet").
 * Wrong when: the publication date is that of an update; a story is told in the present tense; the
 * day is meant a year later and the text leaves the year out.
 */
export const staleFuture: Check = {
  id: "date/stale-future",
  title: "Future that was past when the page was published",
  judge: (article) => {
    const published = dayOfIso(article.published?.date ?? "");
    if (published === undefined) return [];
    return assertedDates(article).flatMap((mention) => findingOf(article, mention, published));
  },
};

/** Zones, and stories that are put on the net the day after, make one. Days. */
const USUAL = 1;

/** Farther back, a day without a year is rather that of next year, or an old story is told. Days. */
const FARTHEST = 60;

function findingOf(
  { text }: Article,
  mention: DateMention,
  published: DayNumber,
): readonly Finding[] {
  const days = daysOf(mention, published);
  if (days === undefined) return [];
  const late = published - days.last;
  if (late <= USUAL || late > FARTHEST) return [];
  const cue = futureBefore(text, mention);
  if (cue === undefined) return [];
  const isPlan = cue === "plan";
  return [
    {
      passage: { start: mention.start, end: mention.end },
      convention: "D-X-05",
      severity: isPlan ? "caution" : "info",
      confidence: isPlan ? 0.75 : 0.5,
      message: `“${mention.exact}” is told as the future, but the page is dated ${late} days after it, ${longDate(published)}.`,
      explanation: `The text was most likely written before ${longDate(days.first)} and published again later. What happened since is not in it.`,
      resolved: isoOf(days.first),
    },
  ];
}

/** The first and the last day of a mention that lie nearest to publication; of a day alone, the same. */
function daysOf(
  mention: DateMention,
  published: DayNumber,
): { readonly first: DayNumber; readonly last: DayNumber } | undefined {
  const first = isPlain(mention) ? nearestDay(mention.parts, published) : undefined;
  if (first === undefined) return undefined;
  if (mention.until === undefined) return { first, last: first };
  // "through Sunday" ends on no day that is told.
  const last = nearestDay(mention.until, first);
  return last === undefined ? undefined : { first, last: Math.max(first, last) };
}

/** Words of a date that say themselves on which side it lies: "June 9 next year", "last January 9". */
const SIDED = /\b(?:last|past|next)\b/i;

/** Whether a mention is a day of a month and no more. "To rise to 2.9" counts no days. */
const isPlain = ({ form, parts: { month, year }, exact }: DateMention): boolean =>
  month !== undefined && (form !== "numeric" || year !== undefined) && !SIDED.test(exact);

/** "will", "are expected to": present forms alone; "were to" and "would" tell of past plans. */
const FUTURE =
  /\b(?:(?<will>will|shall|won['’]t)|(?:is|are)(?: (?:also|now|still|not|\w{2,12}ly))? (?:to|due|set|slated|expected|scheduled|planned|going)|(?:plan|intend)s? to)\b/g;

/** Words after which another verb rules, or the day belongs to a noun. */
const OTHER_CLAUSE =
  /[\n;:()“”"—–]|[a-z][.!?] |\b(?:who|whom|whose|which|that|where|when|while|after|before|since|because|as|if|but|every|each|annual|annually|anniversary|was|were|had|has|have|did|said|told|made|took|came|went|gave|began|sent|won|lost|met|left|fell|ran|saw|wrote|found|known|given|taken|written|seen|done)\b/;

/** A participle that "be" does not rule: "the decision published on". */
const PARTICIPLE =
  /(?<!\b(?:be|been|being|not|is|are|and) )(?<!\b(?:be|is|are) \w{1,20}ly )\b[a-z]{2,20}ed\b/;

/** Between the verb and its day stand an object and a place. UTF-16 code units. */
const REACH = 120;

/** A day that begins a noun phrase: "will discuss the January 9 talks", "of January 9". */
const OF_A_NOUN = /\b(?:the|a|an|this|that|his|her|its|their|our|my|your|of|about|s)[ \u00a0]$/;

/** What may follow a day that a verb rules. */
const AFTER =
  /^(?:[ \u00a0]?(?:$|[\n,.;:!?)\]—–-])| (?:in|at|with|and|to|for|when|as|by|or|but|followed|before|after|between|during|under|near|on|from|if|so|unless|local)\b)/;

/** How the clause of a mention puts it into the future; `undefined` where it does not. */
function futureBefore(text: string, { start, end }: DateMention): "will" | "plan" | undefined {
  if (!AFTER.test(text.slice(end, end + 12))) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const cue = [...before.matchAll(FUTURE)].at(-1);
  if (cue === undefined || OF_A_NOUN.test(before)) return undefined;
  const between = before.slice(cue.index + cue[0].length);
  if (OTHER_CLAUSE.test(between) || PARTICIPLE.test(between)) return undefined;
  return cue.groups?.["will"] === undefined ? "plan" : "will";
}
