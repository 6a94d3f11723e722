import retextEnglish from "retext-english";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import writeGood from "write-good";
import { readPlainText } from "../src/core/article/plain-text.ts";
import { checks } from "../src/core/checks/checks.ts";
import { verifyText } from "../src/core/verify/verify-text.ts";
import { median, quantile } from "./bench/statistics.ts";
import { evaluationFolder, rowsOf } from "./eval/evaluation-set.ts";

/** Rounds, in each of which everything is measured in turn. */
const ROUNDS = 5;

/** Native texts read in one round. */
const TEXTS = 200;

/** The checks of a text alone, without dates and numbers: what the two others are comparable with. */
const FAMILIES = ["translation/", "scraping/"];

const wordChecks = checks.filter(
  ({ id, ask }) => ask === undefined && FAMILIES.some((family) => id.startsWith(family)),
);
const local = checks.filter(({ ask }) => ask === undefined);

/** As it is used: parsed, judged, and written out, here as nothing. */
const simplify = unified()
  .use(retextEnglish)
  .use(retextSimplify)
  .use(function () {
    this.compiler = () => "";
  });

/** Milliseconds of processor time that work takes. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The checks keep what they read of an article by the article: each time it is a new one. */
const judge = (texts: readonly string[], judges: typeof checks) => {
  const articles = texts.map((text) => readPlainText(text));
  return (): void => {
    for (const article of articles) verifyText({ ...article }, judges);
  };
};

/** Text that is put together at random from a small alphabet, the same in every run. */
function fuzzed(length: number, seed: number): string {
  const pieces = [
    "a",
    "the ",
    "Sunday ",
    "(2) ",
    "“",
    "” ",
    ". ",
    ", ",
    "May ",
    "12",
    "1.5 ",
    "\n\n",
    "é",
    "&#8217;",
    "Hey President ",
    "final invasion ",
  ];
  let state = seed;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += pieces[(state >>> 8) % pieces.length] ?? "";
  }
  return text.slice(0, length);
}

function measure(texts: readonly string[]): void {
  const long = texts.slice(0, 20).join("\n\n");
  const tenfold = Array.from({ length: 10 }, () => long).join("\n\n");
  const figures = {
    "word checks": judge(texts, wordChecks),
    "all local checks": judge(texts, local),
    "retext-simplify": () => {
      for (const text of texts) simplify.processSync(text);
    },
    "write-good": () => {
      for (const text of texts) writeGood(text);
    },
    "one long text": judge([long], local),
    "ten times it": judge([tenfold], local),
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, work] of Object.entries(figures)) {
      const taken = cost(work);
      // The first round warms up.
      if (round > 0) times.set(name, [...(times.get(name) ?? []), taken]);
    }
  }
  const middle = (name: keyof typeof figures): number => median(times.get(name) ?? []);
  for (const name of times.keys()) {
    console.log(`${name.padEnd(18)} ${middle(name as keyof typeof figures).toFixed(1)} ms`);
  }
  const ratio = (name: "retext-simplify" | "write-good") => middle(name) / middle("word checks");
  console.log(`retext-simplify / word checks: ${ratio("retext-simplify").toFixed(1)} x (goal: 20)`);
  console.log(`write-good / word checks: ${ratio("write-good").toFixed(1)} x (goal: 40)`);
  const growth = middle("ten times it") / middle("one long text");
  console.log(`ten times the text: ${growth.toFixed(1)} x (goal: at most 11)`);
  const fuzz = Array.from({ length: 1_000 }, (_, seed) =>
    cost(judge([fuzzed(20_000, seed + 1)], local)),
  );
  console.log(
    `1,000 fuzzed texts of 20 KB: median ${median(fuzz).toFixed(1)} ms, slowest ${quantile(fuzz, 1).toFixed(1)} ms = ${(quantile(fuzz, 1) / median(fuzz)).toFixed(1)} x (goal: at most 10)`,
  );
}

const folder = evaluationFolder(process.argv[2]);
const rows = rowsOf<{ readonly text: string }>(`${folder}/native-text.jsonl`);
if (rows === undefined) {
  console.error(`No native-text.jsonl in ${folder}: name the evaluation set with PALIMPSEST_EVAL.`);
  process.exitCode = 2;
} else {
  measure(rows.slice(0, TEXTS).map(({ text }) => text));
}
