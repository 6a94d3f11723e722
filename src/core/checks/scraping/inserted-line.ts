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
 * Source: pages of content farms (catalogue S-20, S-21).
 * Misses: links without a label, links on a like matter (those are normal), other languages' labels.
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
    if (offset !== undefined) {
      const exact = line.trim();
      const from = lineStart + line.indexOf(exact);
      found.push({ start: from, end: from + exact.length, title: line.slice(offset) });
    }
    lineStart = lineEnd + 1;
  }
  return found;
}

/** Shorter words ("hard" is not) are mostly grammar. UTF-16 code units. */
const SHORTEST = 4;

/** Grammar of four letters and more, and words of headlines that name no subject. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "about after again also been before being could does doing down during each even ever every from have having here into just like made make many more most much must need never news only other over really said same says should since some still such than that their them then there these they thing things this those through under until very want wants ways were what when where which while will with without would year years your".split(
    " ",
  ),
);

/** A title of fewer names no subject. Count of words of weight. */
const FEWEST = 3;

/** So many letters do not tell "restaurant" from "restaurants". */
const STEM = 4;

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
    "It stands between the paragraphs and shares no subject with the article. Such lines are put in by a list that does not read; what they link can show when the page was made.",
});
