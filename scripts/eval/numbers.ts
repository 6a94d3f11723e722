import type { Article } from "../../src/core/article/article.ts";
import { overlaps, type Passage } from "../../src/core/article/passage.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { checks } from "../../src/core/checks/checks.ts";
import type { Finding } from "../../src/core/checks/finding.ts";
import { isQuoted } from "../../src/core/text/quoted.ts";
import { rowsOf, share } from "./evaluation-set.ts";
import { PLANTED, SENTENCES, TRAPS, type Planted } from "./planted-numbers.ts";

const NUMBER_CHECKS = checks.filter(({ id }) => id.startsWith("number/"));

/** Enough of one row to tell its recall; more would only take time. */
const MOST_PLANTED = 150;

/** What the checks of numbers catch of planted leaks, look-alikes, native texts and raters' spans. */
export function evaluateNumbers(folder: string): readonly string[] {
  const texts = (rowsOf<{ text: string }>(`${folder}/native-text.jsonl`) ?? []).map(
    ({ text }) => text,
  );
  return [
    ...PLANTED.map((planted) => plantedLine(planted, texts)),
    conflictLine(texts),
    ...sentenceLines(),
    ...trapLines(),
    ...nativeLines(texts),
    ...spanLines(folder),
  ];
}

const findingsOf = (article: Article): readonly Finding[] =>
  NUMBER_CHECKS.flatMap((check) => {
    const judgement = check.judge(article, { references: [], comparisons: [] });
    return "notRun" in judgement ? [] : judgement;
  });

/** Puts the leak into paragraphs of native texts, one at a time, outside quotation marks. */
function plantedLine(one: Planted, texts: readonly string[]): string {
  const { row, native } = one;
  let planted = 0;
  let caught = 0;
  let missed = "";
  for (const paragraph of texts.flatMap((text) => text.split("\n"))) {
    if (planted === MOST_PLANTED) break;
    const match = [...paragraph.matchAll(native)].find(
      ({ index, 0: exact }) => !isInQuotes(paragraph, { start: index, end: index + exact.length }),
    );
    if (match === undefined) continue;
    const put = leaked(paragraph, match, one);
    const text = `Title\n\n${paragraph.slice(0, match.index)}${put}${paragraph.slice(match.index + match[0].length)}`;
    const start = "Title\n\n".length + match.index;
    planted += 1;
    const isCaught = findingsOf(readPlainText(text)).some(({ passage }) =>
      overlaps(passage, { start, end: start + put.length }),
    );
    if (isCaught) caught += 1;
    else missed ||= text.slice(Math.max(0, start - 20), start + put.length + 25);
  }
  const example = missed === "" ? "" : `; missed, for one: ${missed.replace(/\s+/g, " ")}`;
  return `planted ${row}: ${share(caught, planted)}${example}`;
}

const OTHER_SCALE: Readonly<Record<string, string>> = { million: "billion", billion: "million" };

/** Says native paragraphs twice, the second time with "million" for "billion" or the reverse. */
function conflictLine(texts: readonly string[]): string {
  const AMOUNT = /\d\.\d (?<scale>million|billion)\b/;
  const paragraphs = texts
    .flatMap((text) => text.split("\n"))
    .filter((paragraph) => AMOUNT.test(paragraph) && !/[“”"]/.test(paragraph))
    .slice(0, MOST_PLANTED);
  const caught = paragraphs.filter((paragraph) => {
    const slipped = paragraph.replace(AMOUNT, (exact, scale: string) =>
      exact.replace(scale, OTHER_SCALE[scale] ?? ""),
    );
    return findingsOf(readPlainText(`Title\n\n${paragraph}\n\n${slipped}`)).some(
      ({ convention }) => convention === "N-50",
    );
  });
  return `planted N-50, a scale that slipped: ${share(caught.length, paragraphs.length)}`;
}

/** What a match becomes: replaced in place, for its pattern looks at what stands round it. */
function leaked(paragraph: string, match: RegExpExecArray, { native, leak }: Planted): string {
  const here = new RegExp(native.source, "y");
  here.lastIndex = match.index;
  const whole = paragraph.replace(here, leak);
  const after = paragraph.length - match.index - match[0].length;
  return whole.slice(match.index, whole.length - after);
}

const isInQuotes = (paragraph: string, { start, end }: Passage): boolean =>
  isQuoted(readPlainText(`Title\n\n${paragraph}`), { start: start + 7, end: end + 7 });

function sentenceLines(): readonly string[] {
  const missed = SENTENCES.filter((sentence) => {
    const start = sentence.indexOf("«");
    const end = sentence.indexOf("»") - 1;
    const article = readPlainText(`Title\n\n${sentence.replace(/[«»]/g, "")}`);
    return !findingsOf(article).some(({ passage }) =>
      overlaps(passage, { start: start + 7, end: end + 7 }),
    );
  });
  return [
    `planted in sentences of our own: ${share(SENTENCES.length - missed.length, SENTENCES.length)}`,
    ...missed.map((sentence) => `  missed: ${sentence}`),
  ];
}

function trapLines(): readonly string[] {
  const flagged = TRAPS.flatMap((sentence) =>
    findingsOf(readPlainText(`Title\n\n${sentence}`)).map(
      ({ message }) => `  ${sentence}: ${message}`,
    ),
  );
  return [`traps flagged: ${share(flagged.length, TRAPS.length)} (goal: 0)`, ...flagged];
}

function nativeLines(texts: readonly string[]): readonly string[] {
  const flagged = texts.flatMap((text) =>
    findingsOf(readPlainText(text)).map(({ severity, message }) => `  ${severity}: ${message}`),
  );
  const info = flagged.filter((line) => line.startsWith("  info")).length;
  return [
    `native texts: ${texts.length}; flags of caution or above: ${flagged.length - info} (goal: at most ${Math.floor(texts.length / 300)}); info: ${info}`,
    ...flagged,
  ];
}

interface Span {
  readonly category: string;
  readonly severity: string;
  readonly span: string;
  readonly marked: string;
}

/** Spans that raters marked as errors of numbers, money or measures. Many are taste: all are printed. */
function spanLines(folder: string): readonly string[] {
  const spans = (rowsOf<Span>(`${folder}/mt-locale-spans.jsonl`) ?? []).filter(({ category }) =>
    /(?:Number|Currency|Measurement) format/.test(category),
  );
  const read = spans.map((span) => ({ ...span, isCaught: isSpanCaught(span) }));
  const caught = read.filter(({ isCaught }) => isCaught).length;
  return [
    `raters' spans of numbers, money and measures: ${share(caught, read.length)}`,
    ...read.map(
      ({ isCaught, category, severity, span }) =>
        `  ${isCaught ? "caught" : "passed"} (${category}, ${severity}): ${span}`,
    ),
  ];
}

function isSpanCaught({ marked }: Span): boolean {
  const start = marked.indexOf("<v>");
  const end = marked.indexOf("</v>") - 3;
  const article = readPlainText(`Title\n\n${marked.replace(/<\/?v>/g, "")}`);
  return findingsOf(article).some(({ passage }) =>
    overlaps(passage, { start: start + 7, end: end + 7 }),
  );
}
