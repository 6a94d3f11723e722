import type { Article, Part } from "../../article/article.ts";
import { titleOffset } from "../../article/inserted-line.ts";
import type { Passage } from "../../article/passage.ts";
import { isInProse } from "../../text/prose.ts";
import { words, wordsIn, type Word } from "../../text/words.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a related link between the paragraphs ("See also  It's hard to sit alone in restaurants")
 * that shares no word of weight with the article: not part of the story, put there by a list that
 * chose it blindly. Its subject can tell when and by whom the page was made.
 * Source: pages of content farms.
 * Misses: links without a label, with a colon after it, on a like matter (those are normal), and
 * other languages' labels.
 * Wrong when: a site's editors recommend another story by hand.
 */
export const insertedLine: Check = {
  id: "scraping/inserted-line",
  title: "Line that is not part of the story",
  judge(article) {
    const lines = article.parts
      .filter(({ kind }) => kind === "inserted")
      .flatMap((part) => linesIn(article.text, part));
    if (lines.length === 0 || lines.length > MOST_LINES) return [];
    const stems = stemsOf(article);
    return lines.filter((line) => isOffTopic(line, stems)).map(findingOf);
  },
};

/** A site whose articles hold more of them links by habit, not by accident. */
const MOST_LINES = 6;

/**
 * The label that plugins put before what they choose. Editors, who choose by hand, write a colon:
 * "Related: …" with a title of another matter stands on honest pages, too.
 */
const BLIND_LABEL =
  /^\W*(?:[Ss]ee also|[Rr]ead also|[Aa]lso read|[Yy]ou (?:may|might) also like)\s+$/;

interface Line extends Passage {
  readonly title: string;
}

/** The lines of an inserted part that have a label and a title. */
function linesIn(text: string, { start, end }: Part): readonly Line[] {
  const found: Line[] = [];
  for (let lineStart = start; lineStart < end && found.length <= MOST_LINES;) {
    const lineBreak = text.indexOf("\n", lineStart);
    const lineEnd = lineBreak === -1 || lineBreak > end ? end : lineBreak;
    const line = text.slice(lineStart, lineEnd);
    const offset = titleOffset(line);
    if (offset !== undefined && BLIND_LABEL.test(line.slice(0, offset))) {
      const exact = line.trim();
      const from = lineStart + line.indexOf(exact);
      found.push({ start: from, end: from + exact.length, title: line.slice(offset) });
    }
    lineStart = lineEnd + 1;
  }
  return found;
}

/** Shorter words are mostly grammar. UTF-16 code units. */
const SHORTEST = 5;

/** Grammar of five letters and more. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "about after again before being could doing during every other really should still their there these thing things those under until where which while would years".split(
    " ",
  ),
);

/** A title of fewer names no subject. Count of words of weight. */
const FEWEST = 3;

/** So many letters do not tell "restaurant" from "restaurants". */
const STEM = 5;

const stemOf = ({ form }: Word): string | undefined => {
  const [bare = ""] = form.split("'");
  return bare.length < SHORTEST || EMPTY_WORDS.has(bare) ? undefined : bare.slice(0, STEM);
};

/** The stems of the title and body. */
const stemsOf = (article: Article): ReadonlySet<string | undefined> =>
  new Set(
    words(article)
      .filter((word) => isInProse(article, word))
      .map(stemOf),
  );

function isOffTopic({ title }: Line, stems: ReadonlySet<string | undefined>): boolean {
  const own = wordsIn(title)
    .map(stemOf)
    .filter((stem) => stem !== undefined);
  return own.length >= FEWEST && own.every((stem) => !stems.has(stem));
}

const findingOf = ({ start, end, title }: Line): Finding => ({
  passage: { start, end },
  convention: "S-20",
  severity: "info",
  confidence: 0.7,
  message: `This line is a link to another story (“${title.trim()}”), not part of this one.`,
  explanation:
    "It shares no subject with the article: a list that does not read put it there. What it links can show when the page was made.",
});
