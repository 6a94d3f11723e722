import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import { isInProse } from "../../text/prose.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags two words that stand together without a space where a new piece of text begins: "Joe
 * BidenOn Sunday". Translated or scraped piece by piece, a text loses the space at the edge of a
 * link or of bold type; what was one sentence may have become two.
 * Source: machine-translated copies; in plain native texts the bare form is a typing
 * slip, once in 922.
 * Misses: seams between small letters ("Moscowcould"), tails that are no openers ("benchStatement"),
 * "Smith”he said".
 * Wrong when: a brand that is named once is built of a name and an opener.
 */
export const runOnWords: Check = {
  id: "scraping/run-on-words",
  title: "Words run together",
  judge: (article) =>
    seamsIn(article.text)
      .filter((seam) => isInProse(article, seam))
      .slice(0, MOST)
      .filter((seam) => !isBrand(article.text, seam))
      .map((seam) => findingOf(article, seam)),
};

/** Words that only begin a sentence or clause: no name ends in them. */
const OPENERS =
  "The|This|That|These|Those|There|They|Their|He|She|His|Her|We|After|Before|According|Amid|During|While|When|Since|Despite|Although|Because|But|However|Meanwhile|Today|Yesterday|From|With";

/** Little words that names end in, too ("LinkedIn"), so that the word before must be known as a name. */
const LITTLE_WORDS = "On|In|At|It|By|For|To|Of|As|And|If";

/** Example: the "n" and "On" of "BidenOn" before " Sunday". */
const SEAM = new RegExp(
  `[a-zà-öø-ÿ](?:(?<opener>${OPENERS})|(?<little>${LITTLE_WORDS}))(?=,?[\\s\u00a0][A-Za-z0-9“"'])`,
  "g",
);

/** A shorter head is a prefix of a name: "McAs", "DeAt". UTF-16 code units. */
const SHORTEST_HEAD = 3;

/** A longer one is no word; also the most that is read backwards. UTF-16 code units. */
const LONGEST_HEAD = 24;

/** More in one text are code or a list of names, and each costs a search of the text. */
const MOST = 50;

interface Seam extends Passage {
  readonly head: string;
  readonly tail: string;
  /** Offset of the tail. */
  readonly at: number;
  readonly isLittle: boolean;
}

function seamsIn(text: string): readonly Seam[] {
  return [...text.matchAll(SEAM)].flatMap((match) => {
    const at = match.index + 1;
    const before = text.slice(Math.max(0, at - LONGEST_HEAD - 1), at);
    // A head is parted from what stands before by white space or an opening mark, else it is part
    // of an address, a handle or code.
    const head = /(?:^|[\s(“"‘—–-])(?<head>\p{L}\p{Ll}+)$/u.exec(before)?.groups?.["head"];
    if (head === undefined || head.length < SHORTEST_HEAD) return [];
    const tail = match[0].slice(1);
    const isLittle = match.groups?.["little"] !== undefined;
    return [{ start: at - head.length, end: at + tail.length, head, tail, at, isLittle }];
  });
}

/** Names seen with such an end, in small letters. */
const BRANDS: ReadonlySet<string> = new Set(["linkedin", "moveon", "nowthis", "macon", "addon"]);

/**
 * Whether the whole is a name. A brand comes more than once, or its first half is no name of this
 * text; a seam comes once, mostly after a name that the text uses elsewhere.
 */
function isBrand(text: string, { start, end, head, isLittle }: Seam): boolean {
  const whole = text.slice(start, end);
  if (BRANDS.has(whole.toLowerCase())) return true;
  if (text.indexOf(whole) !== text.lastIndexOf(whole)) return true;
  const isName = head[0] !== head[0]?.toLowerCase();
  if (!isName) return isLittle;
  return !followsName(text, start) && !standsAlone(text, head);
}

/** Whether a capitalised word stands right before: "Joe BidenOn", "United StatesIn". */
const followsName = (text: string, start: number): boolean =>
  /[A-ZÀ-ÖØ-Þ]\S{0,30}[ \u00a0]$/.test(text.slice(Math.max(0, start - 32), start));

/** Whether the text has the name as a word of its own, inside a sentence. */
function standsAlone(text: string, name: string): boolean {
  let at = text.indexOf(name);
  while (at !== -1) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text[at + name.length] ?? "";
    if (/[a-z,] $/.test(before) && /[\s.,;:’'”)]/.test(after)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/** At the joint of two text nodes the cause is plain to see. */
const AT_JOINT = 0.95;

/** Inside a text the space may as well be a slip of the typist. */
const IN_TEXT = 0.85;

function findingOf({ text, joints }: Article, { start, end, head, tail, at }: Seam): Finding {
  return {
    passage: { start, end },
    convention: "S-01",
    severity: "caution",
    confidence: joints?.includes(at) ? AT_JOINT : IN_TEXT,
    message: `“${text.slice(start, end)}” is two words without a space between them.`,
    explanation:
      "Translated or copied piece by piece, a text loses the space at the edge of a link or of bold type. Sentences may have been cut or joined there.",
    suggestion: `${head} ${tail}`,
  };
}
