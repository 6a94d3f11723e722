import type { ReportCheck, ReportSource } from "../../verify/report.ts";

/** What came of asking a source. What it does not have is never merged with what could not be asked. */
export const ANSWER: Readonly<Record<ReportSource["answer"], string>> = {
  found: "Answered",
  "not-found": "Has nothing on it",
  unreachable: "Could not be reached",
  refused: "Refused",
  "not-asked": "Not asked",
};

/** What came of a check. */
export const OUTCOME: Readonly<Record<ReportCheck["outcome"], string>> = {
  flagged: "Flagged something",
  clear: "Saw nothing",
  "not-run": "Did not run",
};

const count = (many: number, one: string, more: string): string =>
  `${many} ${many === 1 ? one : more}`;

/** The texts of reports that leave the extension, so that all can be translated in one place. */
export const REPORT_WORDS = {
  published: (day: string, from: string) => `Published ${day} (${from})`,
  unpublished: "No publication date found",
  probablyPublished: (days: string) => `Probably published ${days}`,
  words: (many: number) => count(many, "word", "words"),
  flag: "Flag",
  flags: (many: number) => count(many, "flag", "flags"),
  looksTranslated: (language: string, signs: number) =>
    `Looks translated from ${language}: ${count(signs, "sign agrees", "signs agree")}.`,
  nothingFound:
    "Nothing here asks for a second look. That does not make the article true: only traces of translation, of copying and of changed quotations were looked for.",
  meant: "Most likely meant",
  inSource: "In the source",
  foundBy: (check: string, of100: number) =>
    `Check “${check}”: right in about ${of100} of 100 cases.`,
  convention: (id: string) => `Convention ${id}.`,
  seeFlag: (number: number) => `See flag ${number}`,
  languages: (names: string) => `Points to ${names}.`,
  unknownSpeaker: "Speaker not found",
  articleOnly: "only in the article",
  sourceOnly: "only in the source",
  or: "or",
  perhaps: "perhaps",
  inText: "in the text",
  furniture: "Around the article on the page",
  noQuotations: "The article quotes nobody.",
  noDates: "The article names no date.",
  noSources: "No source was asked.",
  noReferences: "Nothing was compared with.",
  noReason: "No reason was given.",
  aside: (many: number) =>
    `${count(many, "flag", "flags")} that the reader put aside ${many === 1 ? "is" : "are"} not shown.`,
  noScore:
    "A flag is a question, never a verdict. This report gives no score and calls nothing true or untrue: it says what was seen, why that is worth a look, and what it was compared with.",
} as const;
