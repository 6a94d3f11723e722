import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { hitsIn } from "../../src/core/checks/convention-hits.ts";
import { conventionMatcher, type Sought } from "../../src/core/checks/convention-matcher.ts";
import type { Convention } from "../../src/core/checks/convention.ts";
import { conventions } from "../../src/core/checks/conventions.ts";
import type { Matcher } from "../../src/core/text/phrases/matcher.ts";
import { rowsOf } from "./evaluation-set.ts";

const ROUNDS = 15;

/** Units of each fuzzed input. */
const FUZZED = 20_000;

/** What finding the conventions costs: CPU time, medians of rounds that take turns. */
export function measureSpeed(file: string): readonly string[] {
  const texts = rowsOf<{ readonly text: string }>(file)?.map(({ text }) => text);
  if (texts === undefined) return [`speed: not run, there is no ${file}`];
  const begun = performance.now();
  const once = conventionMatcher(conventions);
  const built = performance.now() - begun;
  const twice = conventionMatcher([...conventions, ...conventions.map(likeIt)]);
  const articles = texts.map((text) => readPlainText(text));
  const megabytes = texts.join("").length / 1e6;
  const [single = 0, double = 0] = medians([
    () => read(articles, once),
    () => read(articles, twice),
  ]);
  const part = `${texts.join("\n\n").slice(0, 100_000)}\n\n`;
  const short = readPlainText(part);
  const long = readPlainText(part.repeat(10));
  const [brief = 0, tenfold = 0] = medians([
    () => read(Array<Article>(10).fill(short), once),
    () => read([long], once),
  ]);
  return [
    `speed: built once in ${built.toFixed(1)} ms; ${(single / megabytes).toFixed(1)} ms per MB of native text (${(megabytes / (single / 1000)).toFixed(0)} MB/s)`,
    `speed: twice the rows ${(double / single).toFixed(2)} x (goal: 1.25); ten times the text ${((10 * tenfold) / brief).toFixed(1)} x (goal: 11)`,
    fuzzLine(once),
  ];
}

function read(articles: readonly Article[], matcher: Matcher<Sought>): void {
  // A copy each time: nothing that was derived from an article is used again.
  for (const article of articles) hitsIn({ ...article }, matcher);
}

/** A row that begins as the given one does, in the same company, and ends otherwise. */
const likeIt = (row: Convention): Convention => ({
  ...row,
  id: `${row.id}z`,
  forms: row.forms.map((form) => form.replace(/\S+$/, "quuxification")),
});

function medians(runs: readonly (() => void)[]): readonly number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach((run, index) => times[index]?.push(timeOf(run)));
  }
  return times.map((some) => some.toSorted((one, other) => one - other)[ROUNDS >> 1] ?? 0);
}

/** Milliseconds of CPU. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A thousand texts of words of the tables, names, marks and breaks, the same every time. */
function fuzzLine(matcher: Matcher<Sought>): string {
  const random = generator(20_261_125);
  const words = conventions.flatMap(({ forms, near = "", traps = [] }) =>
    [...forms, ...traps, near].join(" ").split(/[ |]/),
  );
  const pieces = [...words, ". ", ", ", ": ", "\n", "“", "”", "'", "Anna", "17", "İ", "the", "of"];
  const times = Array.from({ length: 1_000 }, () => {
    const few = Array.from({ length: 1 + (random() % 40) }, () => pieces[random() % pieces.length]);
    let text = "Title\n\n";
    while (text.length < FUZZED) text += `${few[random() % few.length] ?? ""} `;
    const article = readPlainText(text);
    return Math.min(...[0, 1, 2].map(() => timeOf(() => hitsIn({ ...article }, matcher))));
  }).toSorted((one, other) => one - other);
  const [median = 0, slowest = 0] = [times[500], times[999]];
  return `speed: 1,000 fuzzed texts of 20 KB: slowest ${slowest.toFixed(2)} ms, median ${median.toFixed(2)} ms: ${(slowest / median).toFixed(1)} x (goal: 10)`;
}

/** Numerical Recipes' linear congruence: repeatable, and good enough to choose words. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
