import { Readability } from "@mozilla/readability";
import type { Article } from "../../src/core/article/article.ts";
import { calendarDay } from "../../src/extraction/calendar-day.ts";
import { extract } from "../../src/extraction/extract.ts";
import { newsPages, parsePage, type EvalPage } from "./pages.ts";
import { evaluationFolder } from "./evaluation-set.ts";

/** What came of one page. F1 only where a person marked the body. */
interface PageResult {
  readonly id: string;
  readonly hasFailed: boolean;
  readonly f1: number | undefined;
  readonly bareF1: number | undefined;
  /** Share of the segments that must be in the body. */
  readonly segments: number | undefined;
  readonly isDateRight: boolean | undefined;
}

/** What extraction reaches on the saved pages. */
export interface ExtractionResult {
  readonly pages: readonly PageResult[];
  readonly failed: readonly string[];
  readonly f1: number;
  readonly bareF1: number;
  readonly segments: number;
  readonly dates: number;
}

/** Extracts every saved page, and runs Readability alone beside it. */
export async function evaluateExtraction(folder: string): Promise<ExtractionResult> {
  const pages = newsPages(folder).map(judge);
  return {
    pages,
    failed: pages.filter(({ hasFailed }) => hasFailed).map(({ id }) => id),
    f1: mean(pages.map(({ f1 }) => f1)),
    bareF1: mean(pages.map(({ bareF1 }) => bareF1)),
    segments: mean(pages.map(({ segments }) => segments)),
    dates: mean(
      pages.map(({ isDateRight }) => (isDateRight === undefined ? undefined : Number(isDateRight))),
    ),
  };
}

function judge(page: EvalPage): PageResult {
  const found = extract(parsePage(page.html), { url: page.url });
  const article = found.kind === "article" ? found.article : undefined;
  const body = article === undefined ? "" : bodyOf(article);
  const expected = page.published === null ? undefined : calendarDay(page.published);
  return {
    id: page.id,
    hasFailed: article === undefined,
    ...(page.goldKind === "human" ? bothF1(page, body) : { f1: undefined, bareF1: undefined }),
    segments: page.goldWith === null ? undefined : shareOf(page.goldWith, body),
    isDateRight: expected === undefined ? undefined : article?.published?.date === expected,
  };
}

const bodyOf = ({ parts, text }: Article): string =>
  parts
    .filter(({ kind }) => kind === "body")
    .map(({ start, end }) => text.slice(start, end))
    .join("");

function bothF1({ html, gold }: EvalPage, body: string) {
  const bare = new Readability(parsePage(html)).parse()?.textContent;
  return { f1: f1(body, gold ?? ""), bareF1: f1(bare ?? "", gold ?? "") };
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The harmonic mean of precision and recall of the words, order aside. */
function f1(text: string, gold: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(gold)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(text)) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (wordsOf(text).length + wordsOf(gold).length);
}

function shareOf(segments: readonly string[], body: string): number {
  const plain = (text: string): string => wordsOf(text).join(" ");
  const whole = plain(body);
  return segments.filter((segment) => whole.includes(plain(segment))).length / segments.length;
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

if (process.argv[1] === import.meta.filename) {
  const result = await evaluateExtraction(evaluationFolder(process.argv[2]));
  const worst = [...result.pages]
    .sort((one, other) => (one.f1 ?? 1) - (other.f1 ?? 1))
    .slice(0, 10);
  console.log(
    `pages ${result.pages.length}, failed ${result.failed.length} ${result.failed.join(" ")}`,
  );
  console.log(`F1 ${result.f1.toFixed(4)}   Readability alone ${result.bareF1.toFixed(4)}`);
  console.log(`segments that must be in the body: ${result.segments.toFixed(3)}`);
  console.log(`publication dates that agree: ${result.dates.toFixed(3)}`);
  for (const { id, f1, bareF1 } of worst) {
    console.log(`  ${f1?.toFixed(3)}  (alone ${bareF1?.toFixed(3)})  ${id}`);
  }
  for (const { id, isDateRight } of result.pages) {
    if (isDateRight === false) console.log(`  other date: ${id}`);
  }
}
