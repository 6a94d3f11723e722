import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { type DayNumber, dayNumber, dayOfIso, isoOf, longDate } from "../../text/calendar.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import { dayInAddress } from "../../text/dates/day-in-address.ts";
import { tenseAround } from "../../text/dates/standpoint.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags an article that tells as past, or links in its text, what came after its own date of
 * publication: the date is not the page's, or the text was changed later.
 * Source: pages of content farms that carry the date of the story they copied.
 * Units: `resolved` is the day that came later.
 * Misses: days without a year, events that the text does not date, links whose addresses hold no day;
 * changes that the page itself dates.
 * Wrong when: a day to come is told in a past tense ("was set for 3 May 2025"), or a link was
 * corrected later by hand.
 */
export const olderThanItsStory: Check = {
  id: "date/older-than-its-story",
  title: "Page older than its story",
  judge(article) {
    const published = dayOfIso(article.published?.date ?? "");
    if (published === undefined) return [];
    const known = Math.max(published, ...changesOf(article));
    const late = [...eventsAfter(article, known + ZONES), ...linksAfter(article, known + LATE)];
    return late.slice(0, MOST).map((one) => findingOf(one, published));
  },
};

/** Time zones and a night between two calendars. Days. */
const ZONES = 2;

/** Stories are linked to later ones in the days after they came out, while they are still changed. Days. */
const LATE = 7;

/** More of them say the same. */
const MOST = 3;

interface Later extends Passage {
  readonly day: DayNumber;
  /** What the page does with the day, for a sentence. */
  readonly does: string;
  /** Whether it stands in a line that the site put there, as programs do long after. */
  readonly isOfSite?: boolean;
}

/** The days on which the page says that it was changed. */
const changesOf = ({ publicationDates = [] }: Article): readonly DayNumber[] =>
  publicationDates
    .filter(({ kind }) => kind === "latest")
    .flatMap(({ date }) => dayOfIso(date) ?? []);

/** Words by which a past tense tells a day to come: "was set for 3 May 2025". */
const AHEAD =
  /\b(?:is|are|for|until|till|by|to|through|before|after|from|effective|expires?|ends?|starting)\s*$/i;

/** Far enough for those words. UTF-16 code units. */
const WORDS_BEFORE = 20;

const eventsAfter = (article: Article, last: DayNumber): readonly Later[] =>
  assertedDates(article).flatMap((mention) => {
    const day = fullDayOf(mention);
    if (day === undefined || day <= last || !isPast(article.text, mention)) return [];
    return [
      { start: mention.start, end: mention.end, day, does: `tells of ${longDate(day)} as past` },
    ];
  });

const isPast = (text: string, mention: Passage): boolean =>
  tenseAround(text, mention) === "past" &&
  !AHEAD.test(text.slice(Math.max(0, mention.start - WORDS_BEFORE), mention.start));

const fullDayOf = ({ form, parts: { year, month, day } }: DateMention): DayNumber | undefined =>
  form === "numeric" || year === undefined || month === undefined || day === undefined
    ? undefined
    : dayNumber(year, month, day);

/** Pictures and films are put in their places later. */
const ASSET = /\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf)(?:[?#]|$)/i;

const linksAfter = ({ links, parts }: Article, last: DayNumber): readonly Later[] =>
  links.flatMap(({ start, end, url }) => {
    const day = dayOfIso(dayInAddress(url) ?? "");
    if (day === undefined || day <= last || ASSET.test(url)) return [];
    const part = parts.find((one) => one.start <= start && end <= one.end);
    const isOwn = part?.kind === "body" || part?.kind === "inserted";
    return isOwn
      ? [
          {
            start,
            end,
            day,
            does: `links a page of ${longDate(day)}`,
            isOfSite: part.kind === "inserted",
          },
        ]
      : [];
  });

/** By so much another story gave the date; less is a text that was changed. Days. */
const ANOTHER_STORY = 365;

const findingOf = (
  { start, end, day, does, isOfSite = false }: Later,
  published: DayNumber,
): Finding => ({
  passage: { start, end },
  convention: "D-X-09",
  severity: day - published > ANOTHER_STORY && !isOfSite ? "caution" : "info",
  confidence: 0.8,
  message: `The page is dated ${longDate(published)}, but ${does}.`,
  explanation:
    "A page cannot know what comes after it: its date may be that of the story it was made from, or the text was changed later without saying so.",
  resolved: isoOf(day),
});
