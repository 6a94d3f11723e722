import { existsSync, readFileSync } from "node:fs";
import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { checks } from "../../src/core/checks/checks.ts";
import type { Finding } from "../../src/core/checks/finding.ts";
import { verifyText } from "../../src/core/verify/verify-text.ts";
import { extract } from "../../src/extraction/extract.ts";
import { parsePage } from "./pages.ts";
import { evaluationFolder } from "./evaluation-set.ts";

/** A flag on a text that a native wrote: presumed false until somebody has looked. */
export interface NativeFlag {
  /** Id of the text in the evaluation set. */
  readonly text: string;
  readonly check: string;
  readonly finding: Finding;
  /** The passage with some words around it. */
  readonly context: string;
}

/** What the local checks say of the native texts and pages. */
export interface FalseFlags {
  readonly texts: number;
  readonly pages: number;
  /** Pages on which no article was found, by id. */
  readonly withoutArticle: readonly string[];
  /** Checks that failed: text, check and why. */
  readonly failures: readonly string[];
  readonly flags: readonly NativeFlag[];
}

interface TextRow {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

interface PageRow {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

const rowsOf = <Row>(path: string): readonly Row[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

/** An article of the evaluation sets that a native wrote. */
export interface NativeArticle {
  readonly id: string;
  readonly article: Article;
}

/** The 922 native texts and those of the 261 native pages that hold an article, from their HTML. */
export const nativeArticles = (folder: string): readonly NativeArticle[] =>
  articlesOf(nativeSets(folder));

function nativeSets(folder: string) {
  const texts = rowsOf<TextRow>(`${folder}/native-text.jsonl`);
  const pages = rowsOf<PageRow>(`${folder}/native-news.jsonl`);
  return {
    texts: texts.map(({ id, text, published }) => ({
      id,
      article: readPlainText(
        text,
        published === null ? {} : { published: { date: published, from: "evaluation set" } },
      ),
    })),
    pages: pages.map((row) => ({ id: row.id, article: articleOf(folder, row) })),
  };
}

const articlesOf = ({ texts, pages }: ReturnType<typeof nativeSets>): readonly NativeArticle[] => [
  ...texts,
  ...pages.flatMap(({ id, article }) => (article === undefined ? [] : [{ id, article }])),
];

/** Runs the local checks on all native articles. */
export function evaluateFalseFlags(folder: string): FalseFlags {
  const { texts, pages } = nativeSets(folder);
  const articles = articlesOf({ texts, pages });
  const outcomes = articles.flatMap(({ id, article }) =>
    verifyText(article, checks).outcomes.map((outcome) => ({ id, article, outcome })),
  );
  return {
    texts: texts.length,
    pages: pages.length,
    withoutArticle: pages.filter(({ article }) => article === undefined).map(({ id }) => id),
    failures: outcomes.flatMap(({ id, outcome }) =>
      outcome.kind === "not-run" && outcome.why.startsWith("The check failed")
        ? [`${id} ${outcome.check}: ${outcome.why}`]
        : [],
    ),
    flags: outcomes.flatMap(({ id, article, outcome }) =>
      outcome.kind === "flagged"
        ? outcome.findings.map((finding) => ({
            text: id,
            check: outcome.check,
            finding,
            context: contextOf(article.text, finding),
          }))
        : [],
    ),
  };
}

function articleOf(evalFolder: string, { file, url }: PageRow): Article | undefined {
  const document = parsePage(readFileSync(`${evalFolder}/${file}`, "utf8"));
  const extraction = extract(document, { url });
  return extraction.kind === "article" ? extraction.article : undefined;
}

const contextOf = (text: string, { passage: { start, end } }: Finding): string =>
  `${text.slice(Math.max(0, start - 50), start)}«${text.slice(start, end)}»${text.slice(end, end + 50)}`.replace(
    /\s+/g,
    " ",
  );

/** The flags as lines: a count per check and severity, then each of caution and above. */
export function falseFlagLines({
  texts,
  pages,
  withoutArticle,
  failures,
  flags,
}: FalseFlags): readonly string[] {
  const serious = flags.filter(({ finding }) => finding.severity !== "info");
  const counts = new Map<string, number>();
  for (const { check, finding } of flags) {
    const key = `${check} (${finding.severity})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    `Native texts: ${texts}; native pages: ${pages}, without an article: ${withoutArticle.length}; failed checks: ${failures.length}`,
    ...failures.map((failure) => `  failed: ${failure}`),
    `Flags of caution or above: ${serious.length} (goal: at most 2); info: ${flags.length - serious.length}`,
    ...[...counts].map(([key, count]) => `  ${key}: ${count}`),
    ...flags.map(
      ({ text, check, finding, context }) => `  ${finding.severity} ${check} ${text}: ${context}`,
    ),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const folder = evaluationFolder(process.argv[2]);
  if (!existsSync(folder)) {
    console.error(
      `The evaluation sets are not in ${folder}: give their folder as argument or in PALIMPSEST_EVAL.`,
    );
    process.exit(2);
  }
  for (const line of falseFlagLines(evaluateFalseFlags(folder))) console.log(line);
}
