import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { GENDERS, SPELLINGS } from "./names.ts";

/**
 * Flags names that a translation has changed: one person under two spellings, a spokesperson of the
 * wrong gender, a title given twice over ("President Mr. Joe Biden").
 * Source: `names.ts`, names that news in several languages spells in as many ways.
 * Misses: every name that no list holds.
 * Wrong when: a text explains the two spellings, or quotes a caption with the other.
 */
export const name: Check = {
  id: "translation/name",
  title: "Name changed on the way",
  judge: (article) =>
    [...driftIn(article), ...gendersIn(article), ...doubleTitlesIn(article)].slice(0, MOST),
};

/** More tell a reader nothing new. */
const MOST = 10;

/** Every spelling of the list; what only begins or ends like one is left out where it is looked up. */
const NAME = new RegExp(`(?:${SPELLINGS.flat().join("|")})[a-zà-ž]*`, "g");

const GROUPS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((spellings, group) => spellings.map((spelling) => [spelling, group] as const)),
);

/** A text that names both where they first stand together explains them. UTF-16 code units. */
const EXPLAINED = 40;

function driftIn(article: Article): readonly Finding[] {
  const first = new Map<number, Map<string, Passage>>();
  for (const { 0: spelling, index } of article.text.matchAll(NAME)) {
    const group = GROUPS.get(spelling);
    const passage = { start: index, end: index + spelling.length };
    if (group === undefined || !isOwn(article, passage)) continue;
    const seen = first.get(group) ?? new Map<string, Passage>();
    if (!seen.has(spelling)) first.set(group, seen.set(spelling, passage));
  }
  return [...first.values()].flatMap((seen) => {
    const [[one, before] = ["", { start: 0, end: 0 }], second] = [...seen];
    if (second === undefined) return [];
    const [other, passage] = second;
    return passage.start - before.end < EXPLAINED ? [] : [driftOf(passage, one, other)];
  });
}

const isOwn = (article: Article, passage: Passage): boolean =>
  isInProse(article, passage) && !isQuoted(article, passage);

const driftOf = (passage: Passage, one: string, other: string): Finding => ({
  passage,
  convention: "F-NAME-805",
  severity: "info",
  confidence: 0.75,
  message: `“${other}” is called “${one}” before.`,
  explanation:
    "A desk keeps to one spelling of a name. Two in one text come from two sources, mostly in two languages.",
  suggestion: one,
});

/** "spokesman Jen Psaki" */
const SPOKESPERSON = /\bspokes(?<gender>man|woman) (?<name>\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+)/gu;

const gendersIn = (article: Article): readonly Finding[] =>
  [...article.text.matchAll(SPOKESPERSON)]
    .map((match) => ({
      passage: { start: match.index, end: match.index + match[0].length },
      said: match.groups?.["gender"],
      person: match.groups?.["name"] ?? "",
    }))
    .filter(({ person, said }) => GENDERS[person] !== undefined && GENDERS[person] !== said)
    .filter(({ passage }) => isOwn(article, passage))
    .map(({ passage, person }) => genderOf(passage, person, GENDERS[person] ?? ""));

const genderOf = (passage: Passage, person: string, gender: string): Finding => ({
  passage,
  convention: "F-NAME-809",
  severity: "caution",
  confidence: 0.9,
  message: `${person} is a ${gender}.`,
  explanation:
    "Many languages do not tell the gender of a spokesperson; a machine that translates guesses it.",
  suggestion: `spokes${gender} ${person}`,
});

/** "President Mr. Joe Biden" */
const DOUBLE_TITLE =
  /\b(?:President|Prime Minister|Chancellor|Governor|Minister) (?<seam>(?:Mr|Mrs|Ms)\.? )(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu;

const doubleTitlesIn = (article: Article): readonly Finding[] =>
  [...article.text.matchAll(DOUBLE_TITLE)]
    .map(({ 0: exact, index }) => ({ start: index, end: index + exact.trimEnd().length }))
    .filter((passage) => isOwn(article, passage))
    .map((passage) => ({
      passage,
      convention: "F-NAME-807",
      severity: "info" as const,
      confidence: 0.75,
      message: "A title stands before another title.",
      explanation:
        "English gives an office or “Mr.”, not both. Languages that give both leave the habit in a translation.",
    }));
