import type { Severity } from "../../src/core/checks/finding.ts";
import type { QuotationStatus } from "../../src/core/compare/comparison.ts";
import type { Flag } from "../../src/core/flags/flag.ts";
import type { ReportMatch, ReportQuotation } from "../../src/core/verify/report.ts";

interface FlagParts {
  readonly check: string;
  readonly severity: Severity;
  readonly words: readonly [prefix: string, exact: string, suffix: string];
  readonly start: number;
  readonly message: string;
  readonly explanation: string;
  readonly more?: Partial<Flag>;
}

export const flag = ({
  check,
  severity,
  words,
  start,
  message,
  explanation,
  more,
}: FlagParts): Flag => ({
  id: `${check.split("/")[1]}-${start}`,
  check,
  convention: null,
  severity,
  confidence: 0.96,
  target: {
    prefix: words[0],
    exact: words[1],
    suffix: words[2],
    start,
    end: start + words[1].length,
  },
  message,
  explanation,
  suggestion: null,
  resolved: null,
  origin: [],
  evidence: [],
  ...more,
});

export const FINAL_INVASION = flag({
  check: "translation/false-friend",
  severity: "serious",
  words: ["‘respond decisively’ to Russia’s ", "final invasion", " of Ukraine"],
  start: 43,
  message: "“Final” may stand for a word that means “possible”.",
  explanation:
    "Portuguese and Spanish “eventual” means possible, not final. Translated word by word, a possible invasion becomes a last and certain one.",
  more: { suggestion: "a possible invasion", origin: ["pt", "es"], confidence: 0.97 },
});

export const ALTERED = flag({
  check: "quote/altered",
  severity: "serious",
  words: ["were discussed. ", "We appreciate Ukraine’s steadfast support.", "”\n\nRepresentatives"],
  start: 700,
  message: "These quoted words differ from the source in a way that changes who did what.",
  explanation:
    "The page that the article links has the same sentence with other words. In the source the support is for Ukraine; here it is Ukraine’s own.",
  more: { confidence: 0.94 },
});

export const SUNDAY = flag({
  check: "date/day-in-parentheses",
  severity: "caution",
  words: ["the United States, Joe Biden", "On Sunday (2)", ", he told Ukrainian President"],
  start: 115,
  message: "“Sunday (2)” gives the day of the month, as newspapers in Brazil do.",
  explanation:
    "Brazilian news agencies put the day of the month after the weekday. English readers take the number for something else, or for nothing.",
  more: {
    suggestion: "Sunday 2 January 2022",
    resolved: "2022-01-02",
    origin: ["pt-BR"],
    confidence: 0.99,
  },
});

export const RUN_ON = flag({
  check: "scraping/run-on-words",
  severity: "info",
  words: ["President of the United States, Joe ", "BidenOn", " Sunday (2), he told"],
  start: 110,
  message: "Two words run together where a link ended.",
  explanation: "A space is lost when a text is taken from another page together with its links.",
  more: { suggestion: "Biden. On", confidence: 0.93 },
});

export const SEE_ALSO = flag({
  check: "scraping/inserted-line",
  severity: "info",
  words: ["", "See also  It's hard to sit alone in restaurants in Spain", "\n\nKremlin officials"],
  start: 1900,
  message: "A line that belongs to the site stands among the paragraphs.",
  explanation:
    "Lines such as this are put in by the site’s software. They are no part of the story.",
});

const MATCH: ReportMatch = {
  reference: 0,
  exact: "We appreciate the unwavering support for Ukraine.",
  start: 10,
  end: 60,
  similarity: 0.71,
  diff: [
    ["=", "We appreciate "],
    ["-", "the unwavering "],
    ["+", "Ukraine’s steadfast "],
    ["=", "support"],
    ["-", " for Ukraine"],
    ["=", "."],
  ],
};

export const quotation = (
  exact: string,
  parts: { start: number; speaker?: string; status: QuotationStatus; match?: ReportMatch },
): ReportQuotation => ({
  target: { exact, prefix: "", suffix: "", start: parts.start, end: parts.start + exact.length },
  speaker: parts.speaker ?? null,
  status: parts.status,
  match: parts.match ?? null,
});

const same = (exact: string): ReportMatch => ({
  reference: 0,
  exact,
  start: 0,
  end: exact.length,
  similarity: 1,
  diff: [["=", exact]],
});

const CLEAR =
  "and our allies and partners will respond decisively if Russia invades Ukraine further,";

export function quotations(status?: QuotationStatus): readonly ReportQuotation[] {
  const or = (known: QuotationStatus) => status ?? known;
  const match = (one: ReportMatch) => (status === undefined ? { match: one } : {});
  return [
    quotation(CLEAR, {
      start: 480,
      speaker: "Jen Psaki",
      status: or("verbatim"),
      ...match(same(CLEAR)),
    }),
    quotation("We appreciate Ukraine’s steadfast support.", {
      start: 700,
      speaker: "Zelensky",
      status: or("altered"),
      ...match(MATCH),
    }),
    quotation("could lead to a complete rupture of relations between our two countries", {
      start: 900,
      status: or("not-in-source"),
    }),
    quotation("a frank and useful talk", {
      start: 1000,
      speaker: "an aide",
      status: or("no-source"),
    }),
    quotation("further", { start: 1100, speaker: "Biden", status: or("unchecked") }),
  ];
}
