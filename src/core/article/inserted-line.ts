/** A longer line is a paragraph. UTF-16 code units. */
const LONGEST_LINE = 200;

/** What may stand before a label: bullets, arrows, an opening bracket. At most so many code units. */
const ORNAMENT = "^[\\s[(*•·▶►▸»>–—-]{0,6}";

/** Labels that no sentence begins with, so that a space is enough after them: "See also  It's hard". */
const PLAIN_LABEL = new RegExp(
  `${ORNAMENT}(?:see also|also see|read also|also read|read too|you (?:may|might) also like|leia também|lire aussi|lea también)[:|\\s–—-]{1,8}`,
  "i",
);

/** Labels that sentences begin with too ("Read more about it"): a colon or bar must follow. */
const MARKED_LABEL = new RegExp(
  `${ORNAMENT}(?:read(?: more| next| now| this)?|see more|must read|don[’']t miss|recommended|trending|more(?: on this| news)?|(?:related|recommended)(?: (?:article|articles|story|stories|news|post|posts|content|coverage|reading|video))?)\\s{0,3}[:|»]\\s{0,8}`,
  "i",
);

/** The same labels in capitals need no mark: "READ MORE Storm closes schools". */
const CAPITAL_LABEL = new RegExp(
  `${ORNAMENT}(?:READ MORE|READ NEXT|SEE MORE|MUST READ|RELATED(?: ARTICLES?| STORY| STORIES| NEWS)?|RECOMMENDED|DON[’']T MISS)\\s{1,8}`,
);

/** A title begins with a capital, a digit or a quotation mark, and has two words at least. */
const TITLE = /^["“‘'¿¡]?[A-Z0-9À-ÖØ-Þ]\S*\s+\S/;

/** Prose ends so; a title hardly ever does. */
const SENTENCE_END = /\.["”’')\]]?\s*$/;

/**
 * The offset at which the title begins in a line such as "See also  It's hard to sit alone", or
 * `undefined` for a line that is no related link: prose, a bare label, a paragraph. UTF-16 code
 * units of the line.
 */
export function titleOffset(line: string): number | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const marked = MARKED_LABEL.exec(line);
  if (marked !== null) return offsetAfter(marked[0], line);
  const label = CAPITAL_LABEL.exec(line) ?? PLAIN_LABEL.exec(line);
  if (label === null || SENTENCE_END.test(line)) return undefined;
  return offsetAfter(label[0], line);
}

/**
 * Whether a line of its own is a related link that the site put between the paragraphs: a label
 * ("See also", "READ MORE:") and a title. Misses: labels of other languages, titles without a label.
 */
export const isInsertedLine = (line: string): boolean => titleOffset(line) !== undefined;

const offsetAfter = (label: string, line: string): number | undefined =>
  TITLE.test(line.slice(label.length)) ? label.length : undefined;
