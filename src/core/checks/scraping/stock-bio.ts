import type { Article } from "../../article/article.ts";
import type { Passage } from "../../article/passage.ts";
import type { Check } from "../check.ts";

/**
 * Flags an author's biography made of the set phrases of a word game: "Proud explorer. Freelance
 * social media expert. Problem solver. Gamer." It says that no real author is shown, nothing about
 * the facts of the article.
 * Source: the word lists of the "Twitter bio generator"; content farms give them to invented
 * authors (11 of 11 such biographies, 0 of 7 written by people).
 * Misses: translated or reworded biographies, those of other generators, those that stand only on
 * another page.
 * Wrong when: a person chose such words in earnest.
 */
export const stockBio: Check = {
  id: "scraping/stock-bio",
  title: "Stock biography",
  judge: (article) =>
    passagesToRead(article)
      .flatMap((passage) => biographiesIn(article.text, passage))
      .map((passage) => ({
        passage,
        convention: "S-50",
        severity: "info",
        confidence: 0.95,
        message: "The author's biography is made of the set phrases of a word game.",
        explanation:
          "A generator of joke biographies has exactly these phrases; content farms give them to authors they invented. It says nothing about the facts of the article.",
      })),
};

/** Two to three paragraphs: where a biography stands that was left in the body. UTF-16 code units. */
const END_OF_BODY = 600;

/** The furniture, and the end of the body. */
function passagesToRead({ parts }: Article): readonly Passage[] {
  const furniture = parts.filter(({ kind }) => kind === "furniture");
  const body = parts.findLast(({ kind }) => kind === "body");
  if (body === undefined) return furniture;
  return [{ start: Math.max(body.start, body.end - END_OF_BODY), end: body.end }, ...furniture];
}

/** The longest biography of nine phrases fits. UTF-16 code units. */
const LONGEST = 400;

/** A name and a label may stand before a biography in quotation marks. UTF-16 code units. */
const BEFORE_MARKS = /^[^"“.!?]{0,80}(?=["“])/;

/** The biographies among the lines of a passage. */
function biographiesIn(text: string, { start, end }: Passage): readonly Passage[] {
  const found: Passage[] = [];
  for (let lineStart = start; lineStart < end;) {
    const lineBreak = text.indexOf("\n", lineStart);
    const lineEnd = lineBreak === -1 || lineBreak > end ? end : lineBreak;
    if (lineEnd - lineStart <= LONGEST) {
      const line = text.slice(lineStart, lineEnd).trimEnd();
      const from = /^\s*/.exec(line)?.[0].length ?? 0;
      const before = BEFORE_MARKS.exec(line.slice(from))?.[0].length ?? 0;
      const biography = line.slice(from + before);
      const at = lineStart + from + before;
      if (isGenerated(biography)) found.push({ start: at, end: at + biography.length });
    }
    lineStart = lineEnd + 1;
  }
  return found;
}

const SUBJECTS =
  "alcohol|bacon|beer|coffee|pop culture|food|internet|music|social media|travel|tv|twitter|web|zombie";
const HEADS =
  "aficionado|junkie|enthusiast|geek|maven|expert|practitioner|evangelist|scholar|fanatic|specialist|ninja|guru|buff|nerd|advocate|fan|lover|trailblazer";
const NOUNS =
  "analyst|communicator|creator|entrepreneur|explorer|gamer|introvert|organizer|problem solver|reader|student|thinker|troublemaker|writer";
const ADJECTIVES =
  "freelance|wannabe|hardcore|passionate|professional|lifelong|friendly|total|general|certified|extreme|typical|amateur|incurable|devoted|hipster friendly|subtly charming|award winning|infuriatingly humble|evil|proud|avid|unapologetic";

/** Phrases that hardly anybody writes by chance. Example: "Subtly charming bacon junkie". */
const TELLING = new RegExp(
  `^(?:(?:(?:${ADJECTIVES}) )?(?:${SUBJECTS})(?: (?:${HEADS})|aholic)|(?:${ADJECTIVES}) (?:${NOUNS})|falls down a lot|unable to type with boxing gloves on|prone to fits of apathy|friend of animals everywhere|future teen idol)$`,
);

/** Phrases that people use of themselves, too. Example: "Gamer". */
const PLAIN = new RegExp(`^(?:${NOUNS})$`);

const FEWEST_PHRASES = 3;
const MOST_PHRASES = 9;

/** "Unable to type with boxing gloves on" is the longest. UTF-16 code units. */
const LONGEST_PHRASE = 50;

/** One sentence in five may be a person's own. */
const SHARE_OF_SET_PHRASES = 0.8;

/** "Writer. Reader. Thinker. Student." is what a person may say. */
const FEWEST_TELLING = 2;

function isGenerated(biography: string): boolean {
  const phrases = biography
    .replace(/["“”]/g, "")
    .replaceAll("-", " ")
    .toLowerCase()
    .split(/[.!?]+/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
  if (phrases.length < FEWEST_PHRASES || phrases.length > MOST_PHRASES) return false;
  // Prose ends here, before the expressions are made.
  if (phrases.filter(({ length }) => length > LONGEST_PHRASE).length > 1) return false;
  const telling = phrases.filter((phrase) => TELLING.test(phrase)).length;
  const plain = phrases.filter((phrase) => PLAIN.test(phrase)).length;
  return telling >= FEWEST_TELLING && telling + plain >= SHARE_OF_SET_PHRASES * phrases.length;
}
