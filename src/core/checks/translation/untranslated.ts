import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { isQuoted } from "../../text/quoted.ts";
import { tokenise } from "../../text/phrases/tokens.ts";
import { vocabulary } from "../../text/phrases/vocabulary.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { FOREIGN_WORDS, INTERFACE_LINES } from "./foreign-words.ts";

/**
 * Flags words left in the language of the original: a stretch of another language inside an English
 * text, or a comment form in Turkish below it.
 * Source: lists of the commonest words of twelve languages; scripts that English does not use;
 * strings of themes in other languages.
 * Misses: single words, names of the original ("O Flamengo"), languages without a list.
 * Wrong when: a text holds a title or a saying of another language without quotation marks.
 */
export const untranslated: Check = {
  id: "translation/untranslated",
  title: "Words left untranslated",
  judge: (article) =>
    isEnglish(article)
      ? [...stretchesOf(article), ...foreignScripts(article), ...interfaceLines(article)]
          .filter(({ passage }) => !isQuoted(article, passage))
          .slice(0, MOST)
      : [],
};

/** More tell a reader nothing new. */
const MOST = 10;

const isEnglish = ({ language = "en" }: Article): boolean => /^en\b/i.test(language);

/** What is known of a word of another language. */
interface Known {
  readonly language: string;
  readonly isTelling: boolean;
}

const LISTED: ReadonlyMap<string, readonly Known[]> = listed();
const VOCABULARY = vocabulary(LISTED.keys());

/** By the number of a word. */
const KNOWN: ReadonlyMap<number, readonly Known[]> = new Map(
  [...LISTED].map(([word, known]) => [VOCABULARY.idOf(word), known]),
);

function listed(): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>();
  for (const { language, telling, frequent } of FOREIGN_WORDS) {
    for (const [list, isTelling] of [[telling, true] as const, [frequent, false] as const]) {
      for (const word of list.split(" ").filter((one) => one !== "")) {
        known.set(word, [...(known.get(word) ?? []), { language, isTelling }]);
      }
    }
  }
  return known;
}

/** At most so many words of no list stand between two of a stretch. */
const WIDEST_GAP = 3;

/** A stretch holds so many words of the lists, two of them telling ones and different. */
const LEAST_WORDS = 3;
const LEAST_TELLING = 2;

/** A word of a list, where it stands in the text. */
interface Hit extends Passage {
  readonly id: number;
  readonly isTelling: boolean;
}

/** Words of one language that stand close together. */
interface Stretch {
  readonly language: string;
  readonly hits: readonly Hit[];
  /** The count of words before the last of them. */
  readonly last: number;
}

const stretchesOf = (article: Article): readonly Finding[] =>
  withoutOverlaps(
    closeTogether(article.text)
      .filter(isForeign)
      .toSorted((one, other) => other.hits.length - one.hits.length)
      .map(({ language, hits }) => ({
        language,
        passage: { start: hits[0]?.start ?? 0, end: hits.at(-1)?.end ?? 0 },
      })),
  ).map(({ language, passage }) => findingOf(article, passage, language));

function closeTogether(text: string): readonly Stretch[] {
  const open = new Map<string, Stretch>();
  const done: Stretch[] = [];
  for (const { at, language, ...hit } of knownWords(text)) {
    const before = open.get(language);
    const goesOn = before !== undefined && at - before.last <= WIDEST_GAP + 1;
    if (before !== undefined && !goesOn) done.push(before);
    open.set(language, { language, hits: [...(goesOn ? before.hits : []), hit], last: at });
  }
  return [...done, ...open.values()];
}

/** The words of a text that stand in a list, once for each list; `at` counts the words before. */
function* knownWords(text: string): Generator<Hit & { language: string; at: number }> {
  const { count, ids, starts, ends } = tokenise(text, VOCABULARY);
  for (let at = 0; at < count; at++) {
    const id = ids[at] ?? 0;
    if (id === 0) continue;
    for (const known of KNOWN.get(id) ?? []) {
      yield { id, at, start: starts[at] ?? 0, end: ends[at] ?? 0, ...known };
    }
  }
}

function isForeign({ hits }: Stretch): boolean {
  const telling = hits.filter(({ isTelling }) => isTelling).map(({ id }) => id);
  return hits.length >= LEAST_WORDS && new Set(telling).size >= LEAST_TELLING;
}

interface Foreign {
  readonly language: string;
  readonly passage: Passage;
}

/** Related languages share words: the one with more of them stands. */
const withoutOverlaps = (found: readonly Foreign[]): readonly Foreign[] =>
  found.filter(
    ({ passage: { start, end } }, index) =>
      !found
        .slice(0, index)
        .some(({ passage: earlier }) => start < earlier.end && earlier.start < end),
  );

/** Two words or more outside brackets; the languages that are written so most. */
const SCRIPTS: readonly { readonly pattern: RegExp; readonly language: string }[] = [
  {
    pattern: /(?<!\p{L})\p{Script=Cyrillic}{2,}(?:[ ,.–-]{1,3}\p{Script=Cyrillic}+)+/gu,
    language: "ru",
  },
  {
    pattern: /(?<!\p{L})\p{Script=Greek}{2,}(?:[ ,.–-]{1,3}\p{Script=Greek}+)+/gu,
    language: "el",
  },
  {
    pattern: /(?<!\p{L})\p{Script=Arabic}{2,}(?:[ ،.–-]{1,3}\p{Script=Arabic}+)+/gu,
    language: "ar",
  },
  {
    pattern: /(?<!\p{L})[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{4,}/gu,
    language: "ja",
  },
  {
    pattern: /(?<!\p{L})\p{Script=Hangul}{2,}(?:[ ,.–-]{1,3}\p{Script=Hangul}+)+/gu,
    language: "ko",
  },
];

/** What stands in brackets is a gloss that the writer put there. */
const isGloss = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_GLOSS), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

/** UTF-16 code units. */
const LONGEST_GLOSS = 80;

/** A letter of none of these scripts stands below it: most texts need no look. */
const FIRST_FOREIGN_LETTER = /[\u0370-\u1fff\u3040-\ud7a3]/;

const foreignScripts = (article: Article): readonly Finding[] =>
  FIRST_FOREIGN_LETTER.test(article.text)
    ? SCRIPTS.flatMap(({ pattern, language }) =>
        [...article.text.matchAll(pattern)]
          .slice(0, MOST)
          .filter(({ index }) => !isGloss(article.text, index))
          .map(({ 0: exact, index }) =>
            findingOf(article, { start: index, end: index + exact.length }, language),
          ),
      )
    : [];

/** The strings of a theme stand in lines of their own around the article. */
const interfaceLines = (article: Article): readonly Finding[] =>
  article.parts
    .filter(({ kind }) => kind !== "title")
    .flatMap(({ start, end }) =>
      [...article.text.slice(start, end).matchAll(/[^\n]+/g)].flatMap((line) => {
        const language =
          INTERFACE_LINES[
            line[0]
              .trim()
              .replace(/[.:*]{1,9}$/, "")
              .toLowerCase()
          ];
        if (language === undefined) return [];
        const from = start + line.index;
        return [findingOf(article, { start: from, end: from + line[0].length }, language)];
      }),
    );

function findingOf({ text }: Article, passage: Passage, language: string): Finding {
  const exact = text.slice(passage.start, passage.end);
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return {
    passage,
    convention: "S-17",
    severity: "info",
    confidence: CONFIDENCE,
    message: `“${exact}” is ${name}, left in an English text.`,
    explanation:
      "A program that translates leaves a piece as it is when it does not know it. The words show which language the original is in.",
    origin: [language],
  };
}

/** Titles and sayings without quotation marks are the rest. */
const CONFIDENCE = 0.9;
