import type { Article } from "../article/article.ts";
import { derived } from "../article/derived.ts";
import { wordList } from "../text/phrases/form.ts";
import {
  isSentenceStart,
  ownerOf,
  sentenceRound,
  standsIn,
  type Run,
} from "../text/phrases/surroundings.ts";
import type { Tokens } from "../text/phrases/tokens.ts";
import { words } from "../text/words.ts";
import type { Convention } from "./convention.ts";

/** An article, and its words as the phrases were found in them. */
export interface Read {
  readonly article: Article;
  readonly tokens: Tokens;
}

/** Whether the company in which a phrase stands lets it be the leak that its row describes. */
export const isInCompany = ({ article, tokens }: Read, run: Run, row: Convention): boolean =>
  opensAsItMust(tokens, run, row) && hasNear(tokens, run, row) && isOnTopic(article, row);

function opensAsItMust(tokens: Tokens, { first, last }: Run, { opens }: Convention): boolean {
  if (opens === undefined) return true;
  if (opens === "sentence") return isSentenceStart(tokens, first);
  const { text, starts, ends } = tokens;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const isLineStart = MARKS.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  if (opens === "line" || !isLineStart) return isLineStart;
  const lineBreak = text.indexOf("\n", end);
  return MARKS.test(text.slice(end, lineBreak === -1 ? text.length : lineBreak));
}

/** What may stand beside a label on its line. */
const MARKS = /^[\s([{"“'*–—•:.…)\]}”-]{0,8}$/;

function hasNear(tokens: Tokens, run: Run, { near, notNear, within }: Convention): boolean {
  if (near === undefined && notNear === undefined) return true;
  const { first, last } = sentenceRound(tokens, run);
  const reach = within ?? Infinity;
  const sides: readonly Run[] = [
    { first: Math.max(first, run.first - reach), last: run.first - 1 },
    { first: run.last + 1, last: Math.min(last, run.last + reach) },
  ];
  const holds = (list: string) => sides.some((side) => standsIn(tokens, side, setOf(list)));
  return (notNear === undefined || !holds(notNear)) && (near === undefined || holds(near));
}

function isOnTopic(article: Article, { about, notAbout }: Convention): boolean {
  if (about === undefined && notAbout === undefined) return true;
  const forms = formsOf(article);
  const holds = (list: string) => [...setOf(list)].some((word) => forms.has(word));
  return (about === undefined || holds(about)) && (notAbout === undefined || !holds(notAbout));
}

/** The words of a text, each once. */
const formsOf = derived(
  (article): ReadonlySet<string> => new Set(words(article).map(({ form }) => ownerOf(form))),
);

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list. Made when a row first needs it: most rows never do. */
function setOf(list: string): ReadonlySet<string> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const made: ReadonlySet<string> = new Set(wordList(list));
  sets.set(list, made);
  return made;
}
