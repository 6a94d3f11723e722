import { isVerbOfSaying } from "./verbs-of-saying.ts";

/** In one sentence, from its end. */
const MOST_VERBS = 4;

/**
 * Letters of the Latin scripts, capital and small; beyond Latin-1 either. The properties \p{Lu} and
 * \p{L} say the same of an English text, but cost ten times as much to make code of.
 */
const CAPITAL = "A-ZÀ-ÖØ-Þ\u0100-\u024f";
const SMALL = "a-zß-öø-ÿ\u0100-\u024f";
const LETTER = "A-Za-zÀ-ÖØ-öø-\u024f";

const NAME_WORD = `(?:(?:[A-Z]\\.){1,4}|[A-Z]{2,5}(?![${LETTER}])|(?:Mc|Mac|De|Di|La|Le|Van|O[’'])?[${CAPITAL}][${SMALL}\\d’'.]+(?:-[${CAPITAL}][${SMALL}]+)?)`;
const NAME = `(?:${NAME_WORD} (?:(?:de|da|von|van|der|bin|al|el|ben|du) )?){0,6}${NAME_WORD}`;

/** What may be a verb by its last letter: "said" in "he said", not in "so-said". */
const MAYBE_VERB = new RegExp(
  `(?<![${LETTER}’'-])(?:[a-z]{2,}[dgs]|wrote|think|thought)(?![${LETTER}’'-])`,
  "g",
);
const LEADING_VERB =
  /^(?:(?:has|had|then|later|also) )?(?<verb>[a-z]+)(?: (?!on |in |at |after |when )(?<subject>[^;:“”"(?!]+)|$)/;
const CLAUSE_VERB = new RegExp(` (?:[a-z]{2,}[dgs]|wrote|think|thought)(?![${LETTER}])`, "g");
/** UTF-16 code units. */
const LONGEST_CLAUSE = 120;
const NAME_AT_END = new RegExp(`${NAME}$`);
const NAME_AT_START = new RegExp(`^${NAME}(?=,? [${SMALL}(])`);
const NAMES = new RegExp(NAME, "g");
const ACCORDING = new RegExp(`(?<![${LETTER}])[Aa]ccording to (?<subject>[^;:“”"(?!]+)`);

/** UTF-16 code units. */
const LONGEST_PRONOUN = 5;
const PRONOUN = new RegExp(
  `(?:^|[^${LETTER}])(?:he|she|it|they|we|I|you|who|which|He|She|It|They|We|You)$`,
);
const ROLE = new RegExp(
  `(?:^|[\\s,])(?<role>(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[${CAPITAL}][${LETTER}]+[’']s?) (?:[${LETTER}’'.-]+ ){0,6}[${LETTER}’'-]+)$`,
);
/** Enough for the longest of them: the whole sentence would be searched from each of its words. UTF-16 code units. */
const ADVERB_WINDOW = 40;
/** Stand before the verb and after its subject: "Trump has repeatedly said". */
const ADVERBS =
  /[\s,]+(?:has|have|had|also|later|then|once|again|further|recently|reportedly|repeatedly|even|often|went on to|is|was|were|would|will|could|may|might|did|not|to|[a-z]+ly|on \w+day|\w+day)$/;
const TITLES: ReadonlySet<string> = new Set(
  "President Presidents Chancellor Senator Sen. Rep. Gov. Governor Congressman Congresswoman Secretary Minister Ministers Premier General Gen. Col. Lt. Capt. Mayor Judge Justice Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Lord Prof. Professor Rev. Pope King Queen Prince Speaker Chairman Chairwoman Director Commissioner Ambassador Spokesman Spokeswoman Spokesperson Democrat Republican CEO".split(
    " ",
  ),
);
/** Begin sentences with a capital and are no part of the name that follows. */
const STARTERS: ReadonlySet<string> = new Set(
  "But And Or Yet So Still Then Later Meanwhile However Instead When While As If On In At For By To With After Before Since Even Also The A An That This These Those It Its His Her Their Our My Hey Now Here There What Why How She They We I You No Not Last Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(
    " ",
  ),
);
const NO_NAME =
  /^(?:Jan\w+|Feb\w+|March|April|May|June|July|Aug\w+|\w+ember|October|Democrats?|Republicans?|U\.S\.|American|Russian|He)$/;
/** Ends of sentences that are none. */
const ABBREVIATION =
  /(?:^|[\s.(])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Reps|Sens|Gov|Gen|Lt|Col|Capt|Prof|Rev|St|Jr|Sr|vs|No|[A-Z])\.$/;
const SENTENCE_END = new RegExp(`[.!?][”"’')\\]]*\\s+(?=[${CAPITAL}“"‘'\\d])`, "g");

/** Who speaks: a name or role as the text has it, or a pronoun that is still to be resolved. */
export type Subject =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "role"; readonly name: string }
  | {
      readonly kind: "pronoun";
      /** How far before the quotation it stands, if it does. UTF-16 code units. */
      readonly back: number;
    };

/** The subject of the last verb of saying in the words before a quotation: "Biden said that he “". */
export function subjectBefore(words: string): Subject | undefined {
  const sentence = lastSentence(words);
  const verbs = verbsIn(sentence);
  const subject = saidIn(sentence, verbs) ?? sourceOf(sentence);
  if (subject !== undefined) return subject;
  return verbs.length > 0 || sentence.trimEnd().endsWith(":") ? firstNoun(sentence) : undefined;
}

/** The verbs of saying in a sentence and where they begin, the last first. */
const verbsIn = (sentence: string): readonly RegExpExecArray[] =>
  [...sentence.matchAll(MAYBE_VERB)].filter(([word]) => isVerbOfSaying(word)).reverse();

function saidIn(sentence: string, verbs: readonly RegExpExecArray[]): Subject | undefined {
  for (const { 0: verb, index } of verbs.slice(0, MOST_VERBS)) {
    // "…, adding" has its subject further back.
    const subject = verb.endsWith("ing") ? undefined : nounBefore(sentence.slice(0, index));
    if (subject?.kind === "pronoun") return { ...subject, back: sentence.length - index };
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** "According to the suit, “". */
function sourceOf(sentence: string): Subject | undefined {
  if (!sentence.includes("ccording to ")) return undefined;
  const source = ACCORDING.exec(sentence)?.groups?.["subject"];
  return source === undefined ? undefined : nounAfter(source);
}

/** The subject of the words after a quotation: "Biden said", "said Biden", "according to Biden". */
export function subjectAfter(words: string): Subject | undefined {
  const sentence = firstSentence(words.replace(/^[\s,—–-]+/, ""));
  const { verb = "", subject } = LEADING_VERB.exec(sentence)?.groups ?? {};
  if (subject !== undefined && isVerbOfSaying(verb)) return nounAfter(subject);
  if (/^[Aa]ccording to /.test(sentence)) return nounAfter(sentence.slice("according to ".length));
  const before = clauseBefore(sentence);
  return before === undefined ? undefined : nounBefore(before);
}

/** What stands before the first verb of saying, if that is no more than a clause. */
function clauseBefore(sentence: string): string | undefined {
  for (const { index, 0: found } of sentence.matchAll(CLAUSE_VERB)) {
    if (index > LONGEST_CLAUSE) return undefined;
    if (index === 0 || !isVerbOfSaying(found.slice(1))) continue;
    const before = sentence.slice(0, index);
    return /[“”":;]/.test(before) ? undefined : before;
  }
  return undefined;
}

/** A name in a text, without its title. */
export interface Mention {
  readonly name: string;
  /** UTF-16 code unit of the text. */
  readonly at: number;
  readonly hasTitle: boolean;
}

/** All names of a text in order: runs of words with capitals, whatever they name. */
export const mentionsIn = (text: string): readonly Mention[] =>
  [...text.matchAll(NAMES)].map((found) => {
    const name = withoutTitle(found[0]);
    return { name, at: found.index, hasTitle: titleAt(found[0].split(" ")) !== -1 };
  });

/** What the sentence begins with: "Sanders delivered a retort: “", "He fired back, saying “". */
function firstNoun(sentence: string): Subject | undefined {
  if (/^(?:He|She) /.test(sentence)) return { kind: "pronoun", back: 0 };
  const name = NAME_AT_START.exec(sentence)?.[0];
  return name === undefined ? undefined : named(name);
}

function nounBefore(words: string): Subject | undefined {
  let noun = withoutAdverbs(words.trimEnd().replace(/ ?\([^()]*\)(?=,?$)/, ""));
  if (noun.endsWith(",")) noun = withoutApposition(noun);
  noun = noun.replace(/,? who$/, "");
  if (PRONOUN.test(noun.slice(-LONGEST_PRONOUN - 1))) return { kind: "pronoun", back: 0 };
  const name = NAME_AT_END.exec(noun);
  if (
    name !== null &&
    !/ (?:for|of|at|from|with|in|to|by|and|on) $/.test(noun.slice(0, name.index))
  ) {
    return named(name[0]);
  }
  const role = ROLE.exec(noun)?.groups?.["role"];
  return role === undefined ? undefined : { kind: "role", name: role };
}

function withoutAdverbs(words: string): string {
  const from = Math.max(0, words.length - ADVERB_WINDOW);
  const adverb = ADVERBS.exec(words.slice(from));
  return adverb === null ? words : withoutAdverbs(words.slice(0, from + adverb.index));
}

/** "Jen Psaki, the press secretary," → "Jen Psaki"; "Trump’s attorney, Alan Garten," → "Alan Garten". */
function withoutApposition(noun: string): string {
  const inner = noun.slice(0, -1);
  const comma = inner.lastIndexOf(",");
  if (comma < 0) return inner;
  const between = inner.slice(comma + 1).trim();
  const isName = NAME_AT_END.exec(between)?.[0] === between && between.includes(" ");
  return isName ? between : inner.slice(0, comma);
}

function nounAfter(words: string): Subject | undefined {
  const noun =
    /^[^,;:.]*(?:(?<=\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St))\.[^,;:.]*)*/
      .exec(words)?.[0]
      .trim() ?? "";
  if (/^(?:he|she|it|they|we|I|you)\b/.test(noun)) return { kind: "pronoun", back: 0 };
  const [head = ""] = noun.split(
    / (?:of|for|in|on|at|during|who|to|when|after|before|as|and|about|with|from|that|while|because) /,
  );
  const name = [...head.matchAll(NAMES)].at(-1);
  if (name !== undefined && name.index + name[0].length >= head.length - 12) return named(name[0]);
  return /^(?:the|an?|another|one|his|her|their) [^\s\d.,;:’']/.test(noun)
    ? { kind: "role", name: noun.split(/ (?:in|on|at|during|who|to|when|after|that) /)[0] ?? noun }
    : undefined;
}

function named(name: string): Subject | undefined {
  const bare = withoutTitle(name);
  return bare === "" || STARTERS.has(bare) || NO_NAME.test(bare)
    ? undefined
    : { kind: "named", name: bare };
}

function withoutTitle(name: string): string {
  const bare = name.replace(/[.’']$|[’']s$/, "");
  if (!bare.includes(" ")) return bare;
  const words = bare.split(" ");
  const first = words.findIndex((word) => !STARTERS.has(word.replace(/[’']s$/, "")));
  const title = titleAt(words);
  const from = Math.max(title + 1, first === -1 ? words.length - 1 : first);
  return words.slice(from).join(" ");
}

/** The last title that a word follows; -1 for none. */
const titleAt = (words: readonly string[]): number =>
  words.findLastIndex((word, index) => index < words.length - 1 && TITLES.has(word));

function lastSentence(words: string): string {
  let start = 0;
  for (const found of words.matchAll(SENTENCE_END)) {
    if (ABBREVIATION.test(words.slice(0, found.index + 1))) continue;
    start = found.index + found[0].length;
  }
  return words.slice(start);
}

function firstSentence(words: string): string {
  for (const found of words.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(words.slice(0, found.index + 1))) return words.slice(0, found.index);
  }
  return words;
}
