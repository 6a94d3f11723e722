import type { Severity } from "../finding.ts";

/** A shape that texts have where pieces were translated, cut or joined apart from one another. */
export interface SeamShape {
  /** Id of the convention, such as "S-03". */
  readonly id: string;
  /** Global; a group named "seam" is the passage where the match is more than it. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly explanation: string;
  /** What is flagged, put right; "$<name>" stands for a group, "$<small>" for the seam in small letters. */
  readonly suggestion?: string;
  readonly severity: Severity;
  readonly confidence: number;
}

const OFFICES =
  "[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Kk]ing|[Ll]eader|[Ff]oreign [Mm]inister";

/** Openers of clauses that no name ends in and no title holds in the middle of a sentence. */
const OPENERS =
  "Amid|According|During|After|Before|While|Because|Although|Including|Despite|Since|Where|Which|Proves|Declared";

/** Institutions that are named without an article only where something was cut off before them. */
const INSTITUTIONS =
  "White House|Kremlin|Foreign Ministry|Defen[cs]e Ministry|State Department|Pentagon|Élysée|Supreme Court";

/** One row a shape; each with its look-alikes among the cases of the check. */
export const SEAMS: readonly SeamShape[] = [
  {
    // "the Russian president in a month Russian President Vladimir Putin"
    id: "S-03",
    pattern: new RegExp(
      `\\bthe (?<people>[A-Z][a-z]+) (?:${OFFICES})\\b[^.!?;:,“”"\\n]{1,30} \\k<people> (?<office>President|Prime Minister|Chancellor|King|Leader|Foreign Minister) (?<name>[A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?)`,
      "gu",
    ),
    message: "The same office is named twice in a row.",
    explanation:
      "Where a link or bold type held a title and a name, it was translated apart from the sentence, which has the title a second time.",
    suggestion: "$<people> $<office> $<name>",
    severity: "info",
    confidence: 0.92,
  },
  {
    // "Vladimir Putin Amid tensions on the border"
    id: "S-04",
    pattern: new RegExp(
      ` (?<seam>(?:${OPENERS}) (?<=(?:\\b[a-z]{2,}|\\b[A-Z][a-z]+ [A-Z][a-z]+) (?:${OPENERS}) )[a-z]+)(?= [a-z])`,
      "g",
    ),
    message: "A capital letter in the middle of a sentence: “$<seam>”.",
    explanation:
      "A new piece of text began here, as after a link: it was translated as a sentence of its own, or a full stop was lost.",
    suggestion: "$<small>",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "… further. White House in the current situation."
    id: "S-05",
    pattern: new RegExp(
      `(?<seam>(?<institution>${INSTITUTIONS})(?<=[.!?”"] (?:${INSTITUTIONS})) (?:in|on|at|about|of|to|from|with) (?:the|a|its|this) [a-z]+(?: [a-z]+)?\\.)(?=\\s|$)`,
      "g",
    ),
    message: "“$<seam>” is no sentence: it says nothing of anybody.",
    explanation:
      "The rest of a clause such as “the White House said in a statement” stands alone, its verb lost where the sentence was cut.",
    suggestion: "the $<institution> said …",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "Joe BidenOn Sunday (2), he told": a subject, a time in capitals, and the subject again.
    id: "S-06",
    pattern: new RegExp(
      "[A-Z][a-z]+ ?(?:On|In|At|Last|This) [A-Z][a-z]+day(?: \\(\\d{1,2}\\))?, (?<seam>(?:he|she|they) (?<verb>[a-z]+))",
      "g",
    ),
    message: "“$<seam>” names the subject of the sentence a second time.",
    explanation:
      "The name stood in a piece of its own, as a link does; the rest was translated without it and needed a pronoun.",
    suggestion: "$<verb>",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "It was seen as a breakthrough. serious."
    id: "S-07",
    pattern: /\. (?<=\b(?:an?|the) [a-z]{3,}\. )(?<seam>[a-z]{4,}[.”"])(?=\s|$)/g,
    message: "“$<seam>” was left behind by the sentence before it.",
    explanation:
      "In Spanish, French or Italian the adjective follows its noun; a full stop came between them.",
    severity: "info",
    confidence: 0.9,
  },
  {
    // "in an interview with the newspaper “”."
    id: "S-08",
    pattern: / (?<seam>“\s?”|«\s?»)(?<=[a-z,] .{2,3})(?=[\s.,;:]|$)/g,
    message: "Quotation marks with nothing between them.",
    explanation: "What stood there, mostly a name that was a link, was lost on the way.",
    severity: "info",
    confidence: 0.9,
  },
  {
    // "according to ."
    id: "S-09",
    pattern:
      /\b(?<seam>(?:according to|reported by|interview with|told the|said the) [.,])(?=\s|$)/g,
    message: "“$<seam>” breaks off before it names anybody.",
    explanation: "A name that was a link was lost on the way.",
    severity: "info",
    confidence: 0.9,
  },
  {
    // "DAccording to the police", "Tthe winner"
    id: "S-10",
    pattern:
      /^(?<seam>[A-Z](?:According|The|This|That|When|After|While|With)|T(?:the|this|that)|A(?:after|according)|W(?:when|while|with))(?= [a-z])/gm,
    message: "A letter too many at the beginning: “$<seam>”.",
    explanation: "The large first letter of the page was copied apart from its word.",
    severity: "info",
    confidence: 0.9,
  },
  {
    // "different”he said"
    id: "S-36",
    pattern: /”(?<seam>he|she|they|it|said|says|told|the|wrote) (?<=[a-z]{2}[,.!?]?”[a-z]+ )/g,
    message: "“$<seam>” is joined to the quotation before it.",
    explanation: "The quotation was a piece of its own, and the space after it was lost.",
    suggestion: " $<seam>",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "D.he most important thing"
    id: "S-10",
    pattern: /^(?<seam>[A-Z]\.(?:he|hen|his|hat|hey|here|ccording|fter|hile|ith)) /gm,
    message: "A full stop in a word: “$<seam>”.",
    explanation: "The large first letter of the page was copied apart from its word.",
    severity: "info",
    confidence: 0.9,
  },
  {
    // "on The 22th"
    id: "S-37",
    pattern: /\b(?<seam>[2-9]?[123]th)\b/g,
    message: "“$<seam>” is no English number.",
    explanation: "A program that put an ending to every figure wrote it.",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "UM We stand", "”A Its function": an article of the original, left alone
    id: "S-38",
    pattern:
      /(?<seam>\b(?:O|E|Um|UM|Os|Un|Una|El|Il) |[”"]A )(?=(?:Its|The|This|He|She|We|They|His|Her|These|Those|There)\b)/g,
    message: "A word of the original stands before the sentence.",
    explanation:
      "A short word, such as an article, stood in a piece of its own and was left as it is.",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "O Flamengo is one of"
    id: "S-38",
    pattern:
      /(?:^|[.!?] )(?<seam>(?:O|Os|Um) (?!Globo|Estado|Dia|Povo)[A-Z][a-zà-ž]+) (?:is|are|was|were|has|have|had|will|also)\b/gm,
    message: "“$<seam>” has the article of its language.",
    explanation: "Portuguese puts an article before names; it was left standing.",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "Corona the-last-moment-when-the-infection"
    id: "S-32",
    pattern: /\b(?!The |This |That |His |Her )[A-Z][a-z]+ (?<seam>[a-z]+(?:-[a-z]+){5,8})\b/g,
    message: "“$<seam>” is a piece of a page’s address.",
    explanation: "A program took words from the address of the page that it copied.",
    severity: "info",
    confidence: 0.75,
  },
  {
    // "Jakarta Jakarta is the capital"
    id: "S-12",
    pattern:
      /\b(?<seam>(?<twice>[A-Z][a-z]{3,}) \k<twice>) is (?:the (?:capital|largest|second)|an? (?:city|country|island|state))\b/g,
    message: "“$<seam>”: a name stands twice.",
    explanation: "A heading and the sentence under it were joined.",
    suggestion: "$<twice>",
    severity: "info",
    confidence: 0.75,
  },
];
