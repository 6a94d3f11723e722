/** What a program or a damaged encoding left in a text. */
export interface Leftover {
  /** Id of the convention, such as "S-14". */
  readonly id: string;
  /** Global. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly explanation: string;
  /** What should stand there; absent where nothing should, or nobody knows. */
  readonly mend?: (exact: string) => string | undefined;
  readonly confidence: number;
}

/** Words with "ass" in them, as a filter of rude words leaves them: "embbady", "ambbadador", "clbadic". */
const FILTERED =
  /\b(?:em?bbad(?:y|ies)|[Aa]mbbadadors?|badured|badociat(?:ion|ions|ed|es)|badist(?:ants?|ance|ed)|pbad(?:ed|ages?|engers?|ports?)|clbad(?:ic|es|ical)?|mbadive(?:ly)?|badembly|badbadinat(?:ed|ion)|badessment|badets?)\b/g;

/** UTF-8 read as Windows-1252: each of these begins a pair that English has no use for. */
const MOJIBAKE = /(?:â€[™œ\u009d\u0153“”˜¦]|Ã[\u0080-\u00bf¡-¿]|Ä[°±ŸŽž]|Å[Ÿž¡¼]|Â[\u00a0«»°£])+/g;

/** One row a kind; the check's cases hold their look-alikes. */
export const LEFTOVERS: readonly Leftover[] = [
  {
    id: "S-14",
    pattern: /&\s?(?:mdash|ndash|nbsp|quot|amp|apos|rsquo|lsquo|rdquo|ldquo|hellip);|&#\d{2,5};/g,
    message: "“$&” is a code that a browser should have turned into a character.",
    explanation: "The text passed through a program that did not know what it was reading.",
    confidence: 0.9,
  },
  {
    id: "S-14",
    pattern: MOJIBAKE,
    message: "“$&” is a character that was read in the wrong encoding.",
    explanation:
      "The text was copied by a program that misread the original's letters; they often tell its language.",
    confidence: 0.9,
  },
  {
    id: "S-19",
    pattern:
      /\[ad_\d\]|\[embed\]|\{\{\s?title\s?\}\}|%%(?:sep|title|sitename)%%|\[\/?(?:caption|gallery)[^\]\n]{0,80}\]/g,
    message: "“$&” is a placeholder of a program that posts by itself.",
    explanation:
      "Programs that copy stories from feeds leave such marks where nobody reads what they post.",
    confidence: 0.95,
  },
  {
    id: "S-24",
    pattern: FILTERED,
    message: "“$&” was damaged by a filter of rude words.",
    explanation:
      "A program put “bad” in the place of three letters inside longer words; nobody read the result.",
    mend: (exact) => exact.replace(/b?bad/gi, "ass"),
    confidence: 0.95,
  },
  {
    id: "S-29",
    pattern:
      /^(?:Source link|Source: (?:https?:\/\/)?(?:www\.)?[a-z\d.-]+\.[a-z]{2,}|Original: (?:https?:\/\/)?(?:www\.)?[a-z\d.-]+\.[a-z]{2,}\S{0,100}|Источник:? \S{1,60})$/gm,
    message: "“$&” names the page that this text was taken from.",
    explanation:
      "Programs that copy stories leave a line that leads to the original: read that one.",
    confidence: 0.9,
  },
  {
    id: "S-27",
    pattern: /\b(?:TASS|RIA|ANSA|EFE|AFP|DPA|APA|Interfax|Xinhua)…/g,
    message: "“$&” is what was left of a link to an agency.",
    explanation: "The text was cut where a program that reads feeds stops.",
    confidence: 0.75,
  },
  {
    id: "S-29",
    pattern: /\bWatch (?:the )?video:? [“"]/g,
    message: "“$&” points to a video that is not here.",
    explanation: "The line was part of the page that this text was taken from.",
    confidence: 0.75,
  },
  {
    id: "S-34",
    pattern:
      /^[A-Z][a-zà-ž]+ [A-Z][a-zà-ž]+- [a-z ]{0,40}\b(?:journalist|editor|reporter|writer|author)\b/gm,
    message: "“$&” is pasted from a list of authors.",
    explanation: "A name and a role joined by a program stand where an author should be shown.",
    confidence: 0.75,
  },
  {
    id: "N-25",
    pattern: /\d pp \(percentage points?\)/g,
    message: "“$&” explains an abbreviation that English does not have.",
    explanation: "Portuguese and Spanish papers write “pp”; the translation kept it.",
    confidence: 0.75,
  },
];
