import type { ExportFormat } from "../core/annotations/export-format.ts";
import type { NoArticle, ServiceView, SourcePage } from "../messages/job-view.ts";

const count = (many: number, one: string, more: string): string =>
  `${many} ${many === 1 ? one : more}`;

/** "1 flag", "7 flags". */
export const flagCount = (many: number): string => count(many, "flag", "flags");

/** "1 quotation", "7 quotations". */
export const quotationCount = (many: number): string => count(many, "quotation", "quotations");

/** "1 linked page", "3 linked pages". */
export const pageCount = (many: number): string => count(many, "linked page", "linked pages");

/** "1 check", "12 checks". */
export const checkCount = (many: number): string => count(many, "check", "checks");

/** From January to December. */
export const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A heading and what the reader can do. */
export interface Notice {
  readonly title: string;
  readonly advice: string;
}

/** Why a tab has no article, and what to do. */
export const NO_ARTICLE: Readonly<Record<NoArticle, Notice>> = {
  "no-article": {
    title: "There is no article on this page.",
    advice:
      "Palimpsest reads one article at a time. Home pages and lists of headlines have nothing to check: open an article and click again.",
  },
  "too-complex": {
    title: "This page is too large to read.",
    advice:
      "It holds far more than an article does, and reading it would slow your browser. A print view or another copy of the article may work.",
  },
  pdf: {
    title: "This is a PDF document.",
    advice:
      "Palimpsest reads web pages only. If the article also stands on a web page, check it there.",
  },
  "browser-page": {
    title: "This page belongs to the browser.",
    advice: "No extension may read it. Open an article and click again.",
  },
  "store-page": {
    title: "This is the store for extensions.",
    advice: "The browser lets no extension read it. Open an article and click again.",
  },
  "not-allowed": {
    title: "The browser did not let Palimpsest read this page.",
    advice:
      "Reload the page and click the icon again. If nothing changes, the page is protected: by the browser, or by whoever manages it.",
  },
};

/** How far the reading of one linked page is. */
export const PAGE_STATE: Readonly<Record<SourcePage["state"], string>> = {
  waiting: "Waiting",
  reading: "Reading",
  read: "Read",
  unreachable: "Could not be reached",
  refused: "Not read",
};

/** What a source with hosts of its own said: a source that has nothing was asked and understood. */
export const SERVICE_STATE: Readonly<Record<ServiceView["state"], string>> = {
  waiting: "Not asked yet",
  asking: "Asking…",
  found: "Found something",
  "not-found": "Has nothing",
  unreachable: "Could not be reached",
  refused: "Not answered",
  "not-asked": "Not asked",
};

/** The keys and what they do, as the list of keys shows them. */
export const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["j", "n", "↓"], "Next flag"],
  [["k", "p", "↑"], "Previous flag"],
  [["Enter"], "Open or close the flag"],
  [["s"], "Show it on the page"],
  [["c"], "Copy it with its evidence"],
  [["d"], "Dismiss it"],
  [["?"], "Show these keys"],
];

/** The formats that a report can be saved in, and what each is for. */
export const FORMATS: Readonly<
  Record<ExportFormat, { readonly name: string; readonly for: string }>
> = {
  html: { name: "Page", for: "to read, print and send" },
  md: { name: "Notes", for: "Markdown, to go on writing" },
  csv: { name: "Table", for: "CSV, for a spreadsheet" },
  jsonld: { name: "Annotations", for: "W3C JSON-LD, for annotation tools" },
  json: { name: "Everything", for: "JSON, without loss" },
};

/** How many dates came to one day or stretch of days, to several, and to none. */
export interface DateCounts {
  readonly resolved: number;
  readonly ambiguous: number;
  readonly unresolved: number;
}

/** Every other text of the popup, so that all can be translated in one place. */
export const WORDS = {
  product: "Palimpsest",

  // Masthead
  hideMarks: "Marks on the page",
  recheck: "Check again",
  save: "Save report",
  saved: (name: string) => `Saved as ${name}`,
  notSaved: "The browser did not let Palimpsest save.",
  keys: "Keys",
  close: "Close",

  // Article
  reading: "Reading the article…",
  published: (day: string) => `Published ${day}`,
  publishedFrom: (from: string) => {
    if (from === "URL") return "Date taken from the page’s address";
    if (from === "visible date" || from === "date near the title") {
      return "Date as the page shows it";
    }
    return `Date as the page’s data give it (${from})`;
  },
  unpublished: "No publication date found on the page",
  probablyPublished: (days: string) => `Probably published ${days}`,
  otherYears: (years: string) => `Its dates fit other years as well: ${years}.`,
  wordCount: (words: number) => count(words, "word", "words"),
  translated: (language: string, signs: number, kinds: number) =>
    `Looks translated from ${language}: ${count(signs, "sign", "signs")} of ${count(kinds, "kind", "kinds")} agree`,
  signKinds: {
    date: "Dates",
    number: "Figures",
    seam: "Seams",
    word: "Words",
    press: "Newsroom phrases",
    residue: "Left untranslated",
    name: "Names",
    quotation: "Quotations",
    bio: "Biography",
    spinner: "Reworded phrases",
  },
  more: (many: number) => `and ${many} more`,
  alsoPossible: (languages: string) => `Less likely: ${languages}.`,
  production: {
    "piece-by-piece":
      "It seems to have been translated piece by piece, as programs do that copy a page.",
    "in-paragraphs": "It seems to have been translated in whole paragraphs.",
    reworded: "It seems to have been put into other words by a program afterwards.",
  },
  noVerdict: "A translation can be right in every word. The signs say where to look.",
  disclosed: "The page says itself that it is a translation.",

  /** Only for screen readers, once the text is checked. */
  checkedSaid: (flags: number) => `Checked: ${flagCount(flags)}.`,

  // Jumps
  jumps: "Parts of this report",
  flags: "Flags",
  quotations: "Quotations",
  dates: "Dates",
  sources: "Sources",
  checks: "Checks",
  position: (at: number, of: number) => (at === 0 ? "" : `${at} / ${of}`),
  previous: "Previous flag",
  next: "Next flag",

  // Flags
  meant: "Most likely meant",
  languages: (names: string) => `Points to ${names}.`,
  inSource: "In the source",
  foundBy: (check: string, of100: number) =>
    `Check “${check}”: right in about ${of100} of 100 cases.`,
  show: "Show on page",
  gone: "This text is no longer on the page.",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser did not let Palimpsest copy.",
  dismiss: "Dismiss",
  dismissWhat: "Dismiss what?",
  dismissFlag: "This flag",
  dismissCheck: "All of this kind",
  dismissSite: (host: string) => `All flags on ${host}`,

  // Dismissed
  flagDismissed: "Flag dismissed.",
  checkDismissed: "Flags of this kind dismissed.",
  siteDismissed: (host: string) => `No flags are shown on ${host} any more.`,
  undo: "Undo",
  aside: (many: number) => `${flagCount(many)} dismissed`,
  restoreAll: "Bring all back",
  siteAside: (host: string) => `You asked to see no flags on ${host}.`,
  restoreSite: "Show flags here again",

  // Nothing found
  nothingFound: "Nothing here asks for a second look.",
  nothingFoundMeans:
    "That does not make the article true. Palimpsest looks for traces of translation, of copying and of changed quotations, and for nothing else.",
  ranClear: (ran: number) => `${count(ran, "check", "checks")} ran and saw nothing.`,
  nothingRan: "No check could run.",
  nothingRanMeans: "So nothing is known of this article. The reasons stand under “Checks” below.",
  allAside: "All flags of this article are dismissed.",

  // Quotations
  noQuotations: "The article quotes nobody.",
  unknownSpeaker: "Speaker not found",
  notYet: "Not compared yet",
  notYetNote: "No page has been read yet.",
  nothingToCompare: "Nothing to compare with",
  nothingToCompareNote: "There was no page to read that could hold these words.",
  stopped: "Not compared: stopped",
  stoppedNote: "You stopped the reading before these words were compared.",
  sourceOnly: "only in the source",
  articleOnly: "only in the article",
  /** Read aloud before the words of a step of a diff, and after them. */
  sourceOnlySpoken: "[only in the source: ",
  articleOnlySpoken: "[only in the article: ",
  spokenEnd: "]",

  // Dates
  noDates: "The article names no date.",
  dateSummary: ({ resolved, ambiguous, unresolved }: DateCounts) =>
    [
      [resolved, "clear"],
      [ambiguous, "with several readings"],
      [unresolved, "not known"],
    ]
      .filter(([many]) => many !== 0)
      .map(([many, what]) => `${many} ${what}`)
      .join(", "),
  or: "or",
  /** Before a reading that is less likely than the one above it. */
  perhaps: "perhaps",
  ofNextDay: (time: string) => `(${time} of the next day)`,
  hasPassed: "This has passed.",

  // Sources
  consentTitle: "Compare the quotations with their sources?",
  consentStill: "Nothing has left your browser.",
  consentHow: (pages: number) =>
    `Palimpsest would read the pages that this article links, on ${pages === 1 ? "this site" : `these ${pages} sites`}:`,
  consentSends:
    "Each site sees an ordinary request for one page from your address: no cookies, no login, nothing about the article. The browser will ask you once more.",
  consentAsks: (title: string) => `It would also ask ${title}, as you switched it on.`,
  consentYes: (hosts: number, services: number) => {
    if (hosts === 0) return "Ask";
    const read = `Read ${hosts === 1 ? "this site" : `these ${hosts} sites`}`;
    return services === 0 ? read : `${read} and ask`;
  },
  consentRefused: "You did not allow it. Nothing was sent, and nothing will be.",
  noLinks: "The article links no page to compare with.",
  switchedOff: "Nothing is asked: you have switched that off.",
  options: "What may be asked…",
  asking: (many: number) => `Asking ${count(many, "source", "sources")}…`,
  asked: (many: number) => `${count(many, "source", "sources")} asked`,
  pagesRead: (read: number, of: number) => `${read} of ${pageCount(of)} read`,
  pagesReading: (done: number, of: number) => `Reading linked pages: ${done} of ${of}`,
  stop: "Stop",
  notCompared: (quotations: number) =>
    quotations === 0
      ? "Nothing has left your browser."
      : `${quotationCount(quotations)} not compared yet.`,
  compare: "Compare…",
  wasStopped: (read: number, of: number) => `Stopped: ${read} of ${pageCount(of)} read`,
  readMore: "Try the pages that are left",

  // Checks
  outcome: { flagged: "Flagged something", clear: "Saw nothing", "not-run": "Not run" },
  checkSummary: (ran: number, notRun: number) =>
    notRun === 0 ? `${checkCount(ran)} ran` : `${checkCount(ran)} ran, ${notRun} not run`,
  noReason: "No reason was given.",

  // Failures
  failed: "The check did not finish.",
  failedAdvice: "Nothing can be said about this article yet.",
  unanswered: "Palimpsest does not answer.",
  unansweredAdvice: "The part that works in the background did not reply to several calls.",
  tryAgain: "Try again",
  none: "This page has not been checked.",
  noneAdvice: "It may have changed since Palimpsest last read it.",
  check: "Check this article",
  noTab: "No tab could be found.",
} as const;
