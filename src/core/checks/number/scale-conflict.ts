import type { Article } from "../../article/article.ts";
import type { NumberMention } from "../../text/numbers/number-mention.ts";
import { numberMentions } from "../../text/numbers/number-mentions.ts";
import { writeAmount } from "../../text/numbers/write-amount.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import { sentenceAround } from "../../text/sentences.ts";
import { wordsIn } from "../../text/words.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags two amounts of one thing that differ by exactly 10, 1,000, 10,000 or 1,000,000: "the $44
 * billion takeover" and, further down, "the $44 trillion takeover". Scales slip where languages
 * count differently (billón is 10¹², 万 is 10⁴): one of the two is most likely wrong. The later is
 * flagged.
 * Source: row N-50 of the conventions; slips of the Spanish press reported by Fundéu.
 * Units: values under the English reading.
 * Misses: figures of one digit (2 million, 2 billion), amounts in one sentence, things that the text
 * names in other words; what is quoted.
 * Wrong when: two things are called the same, of which one really is ten times the other.
 */
export const scaleConflict: Check = {
  id: "number/scale-conflict",
  title: "One amount on two scales",
  judge: (article) => {
    const found: Finding[] = [];
    for (const group of groupsOf(article)) {
      for (const [index, later] of group.entries()) {
        const earlier = group.slice(0, index).find((one) => doConflict(article.text, one, later));
        if (earlier !== undefined) found.push(findingOf(earlier.mention, later.mention));
      }
    }
    return found.slice(0, MOST_FINDINGS);
  },
};

const MOST_FINDINGS = 10;

/** More amounts with the same digits are a table. */
const LARGEST_GROUP = 12;

/** The slips of scale words and of 万 and 억. */
const FACTORS = [10, 1e3, 1e4, 1e6];

/** Words that two amounts of one thing share, at least. */
const FEWEST_SHARED = 2;

/** Where nothing is named right after the amounts, their sentences must say it: so many words, at least. */
const FEWEST_WITHOUT_NOUN = 4;

/** An amount with what it counts. */
interface Amount {
  readonly mention: NumberMention;
  readonly value: number;
  /** What follows it, in small letters: "takeover". */
  readonly noun: string;
}

/** Amounts with the same significant digits and unit, where there are two or more. */
function groupsOf(article: Article): readonly (readonly Amount[])[] {
  const groups = new Map<string, Amount[]>();
  for (const mention of numberMentions(article)) {
    const digits = significant(mention.english ?? 0);
    if (digits.length < 2 || mention.count.exact.includes(".000")) continue;
    const key = `${digits} ${mention.unit?.name ?? ""}`;
    const amount = { mention, value: mention.english ?? 0, noun: nounAfter(article.text, mention) };
    groups.set(key, [...(groups.get(key) ?? []), amount].slice(0, LARGEST_GROUP));
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ value }) => value)).size > 1)
    .map((group) => group.filter(({ mention }) => isMeant(article, mention)));
}

/** "44" of 44,000,000 and of 4.4. */
const significant = (value: number): string =>
  String(Number(value.toPrecision(12)))
    .replace(".", "")
    .replace(/^0+|0+$/g, "");

const isMeant = (article: Article, mention: NumberMention): boolean =>
  isInProse(article, mention) && !isQuoted(article, mention);

/** Room for an adjective and a noun. UTF-16 code units. */
const NOUN_WINDOW = 40;

const nounAfter = (text: string, { end }: NumberMention): string =>
  /^[ -](?:(?:in|of|for) )?(?<noun>[a-z]{3,})/.exec(text.slice(end, end + NOUN_WINDOW))?.groups?.[
    "noun"
  ] ?? "";

function doConflict(text: string, one: Amount, other: Amount): boolean {
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  if (!FACTORS.includes(Number(ratio.toPrecision(12)))) return false;
  if (one.noun !== other.noun) return false;
  const from = sentenceAround(text, one.mention.start);
  const to = sentenceAround(text, other.mention.start);
  if (from.start === to.start) return false;
  const near = contentWords(text.slice(from.start, from.end), one.noun);
  const shared = contentWords(text.slice(to.start, to.end), one.noun).filter((word) =>
    near.includes(word),
  );
  return new Set(shared).size >= (isThing(one.noun) ? FEWEST_SHARED : FEWEST_WITHOUT_NOUN);
}

const isThing = (noun: string): boolean => noun !== "" && !GRAMMAR.has(noun);

/** What follows an amount without saying what it is. */
const GRAMMAR = new Set(
  "annually and are but did each for from had has have last monthly more less over than that the their they this was were when which while who will with would into per after before since the year yearly years month months day days week weeks hours minutes percent times".split(
    " ",
  ),
);

/** Words that say what a sentence is of. */
const contentWords = (sentence: string, noun: string): readonly string[] =>
  wordsIn(sentence)
    .map(({ form }) => form)
    .filter(
      (form) =>
        form.length > 4 &&
        form !== noun &&
        !/\d|illions?$|^(?:about|after|their|there|would|could|which|while|those|these|other|people|since|under|through|nearly|around|almost|thousand|dollars|percent)$/.test(
          form,
        ),
    );

/** Right in eight of ten, by the reading of what it flags. */
const CONFIDENCE = 0.8;

function findingOf(earlier: NumberMention, later: NumberMention): Finding {
  const ratio = writeAmount(
    Math.round(
      Math.max(earlier.english ?? 0, later.english ?? 0) /
        Math.min(earlier.english ?? 0, later.english ?? 0),
    ),
  );
  return {
    passage: { start: later.start, end: later.end },
    convention: "N-50",
    severity: "serious",
    confidence: CONFIDENCE,
    message: `“${later.exact}” here and “${earlier.exact}” above seem to be one amount, and differ by a factor of ${ratio}.`,
    explanation:
      "Scales slip where languages count differently: Spanish “billón” is a trillion, Chinese and Japanese count in ten thousands. See which of the two the source has.",
  };
}
