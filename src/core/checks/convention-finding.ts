import type { Article } from "../article/article.ts";
import {
  confidenceOf,
  gradeOf,
  severityOf,
  type Convention,
  type ConventionKind,
} from "./convention.ts";
import { conventionHits, type ConventionHit } from "./convention-hits.ts";
import type { Finding } from "./finding.ts";

/** More of one kind in one text tell a reader nothing new. */
const MOST = 50;

/** What an article has of the conventions of one kind. Rows that count only in a sum are left out. */
export const conventionFindings = (article: Article, kind: ConventionKind): readonly Finding[] =>
  conventionHits(article)
    .filter(({ row }) => row.kind === kind && gradeOf(row) !== "W")
    .slice(0, MOST)
    .map((hit) => findingOf(article.text, hit));

function findingOf(text: string, { row, start, end }: ConventionHit): Finding {
  const exact = text.slice(start, end);
  const filled = (words: string): string => words.replace("…", exact.split(/\s/).at(-1) ?? "");
  const suggestion = filled(row.suggestion ?? row.meaning);
  return {
    passage: { start, end },
    convention: row.id,
    severity: severityOf(row),
    confidence: confidenceOf(row),
    message: `“${exact}” may stand for “${suggestion}”.`,
    explanation: explanationOf(row, filled(row.meaning)),
    suggestion,
    origin: Object.keys(row.languages),
    weights: row.languages,
  };
}

/** What stood there, in which language, and what it means. */
function explanationOf({ languages, original }: Convention, meaning: string): string {
  const [language] = Object.keys(languages);
  if (language === undefined) {
    return `The set phrase is “${original}”. Programs that are to hide from where a text was copied exchange words for like ones, and do not know a set phrase.`;
  }
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return `${name} “${original}”, put into English word for word, looks so; it means “${meaning}”.`;
}
