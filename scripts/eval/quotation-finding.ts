import { compareQuotations } from "../../src/core/compare/compare-quotations.ts";
import { haystackOf } from "../../src/core/compare/find-passages.ts";
import { foundIn, readingsOf } from "../../src/core/compare/readings.ts";
import { wordsOf } from "../../src/core/compare/words.ts";
import { evaluationFolder, share } from "./evaluation-set.ts";
import { materialIn, paddingOf, type Rendering, type Sought } from "./padded-references.ts";

/** Words of the references together. */
const SIZES = [5_000, 50_000, 500_000];
/** Edges of the tiers: share of words that differ; and the goals of recall and of being found. */
const TIERS = [
  { name: "up to 65 %", from: 0, to: 0.65, goals: "recall 99 %, found 99 %" },
  { name: "65–85 %", from: 0.65, to: 0.85, goals: "recall 95 %, found 85 %" },
];
/** Every other document with quotations is kept aside, and all sentences. */
const HALVES = ["fitted", "kept aside"];
const STEP = 17;

interface Result {
  readonly rendering: Rendering;
  readonly half: number;
  /** Whether the best passage is in the right text, and whether it is the right passage there. */
  readonly isText: boolean;
  readonly isPassage: boolean;
  /** Whether the product gives a right passage, and whether it gives one where there is none. */
  readonly isFound: boolean;
  readonly isInvented: boolean;
}

/** Recall and false finds of reworded quotations and sentences in padded references. */
export function evaluateFinding(folder: string): readonly string[] {
  const material = materialIn(folder);
  if (material === undefined) return [`finding: not run, ${folder} lacks one of its sets`];
  const { quotations, sentences, padding } = material;
  return SIZES.flatMap((size) => [
    ...linesOf(`${size} words, quotations`, sought(quotations, padding, size)),
    ...linesOf(`${size} words, sentences`, sought(sentences, padding, size)),
  ]);
}

const sought = (
  all: readonly Sought[],
  padding: readonly string[],
  size: number,
): readonly Result[] =>
  all.flatMap((one, index) => {
    const texts = paddingOf(padding, size, (index + 1) * STEP);
    const results = resultsOf(one, texts);
    return results.map((result) => ({ ...result, half: one.isFitted ? 0 : 1 }));
  });

function resultsOf({ text, renderings }: Sought, padding: readonly string[]): readonly Result[] {
  const texts = padding.toSpliced(padding.length >> 1, 0, text);
  const right = padding.length >> 1;
  const exacts = renderings.map(({ quoted }) => quoted);
  const haystack = haystackOf(texts, exacts);
  const found = compared(exacts, texts);
  const invented = compared(exacts, padding);
  return renderings.map((rendering, index) => {
    const words = wordsOf(rendering.quoted);
    const reading = readingsOf(rendering.quoted, words, { haystack, least: 0 })[0];
    const best = reading && foundIn(reading, rendering.quoted, words)?.match;
    const at = text.indexOf(rendering.passage);
    const isText = best?.reference === right;
    const isPassage = isText && best.start < at + rendering.passage.length && at < best.end;
    return {
      rendering,
      half: 0,
      isText,
      isPassage,
      isFound: found[index]?.match?.reference === right,
      isInvented: invented[index]?.match !== undefined,
    };
  });
}

const compared = (exacts: readonly string[], texts: readonly string[]) =>
  compareQuotations(
    exacts.map((exact) => ({ start: 0, end: exact.length, exact })),
    texts.map((text) => ({ title: "", source: "set", text })),
  );

function linesOf(name: string, results: readonly Result[]): readonly string[] {
  return HALVES.flatMap((halfName, half) => {
    const own = results.filter((result) => result.half === half);
    if (own.length === 0) return [];
    const invented = own.filter(({ isInvented }) => isInvented);
    return [
      ...TIERS.map((tier) => {
        const rows = own.filter(({ rendering: { rate } }) => rate >= tier.from && rate < tier.to);
        const count = (key: "isText" | "isPassage" | "isFound") =>
          share(rows.filter((row) => row[key]).length, rows.length);
        return `${name}, ${halfName}, ${tier.name} of the words differ: recall@1 text ${count("isText")}, passage ${count("isPassage")}; found ${count("isFound")} (goals: ${tier.goals})`;
      }),
      `${name}, ${halfName}: absent called found ${share(invented.length, own.length)} (goal: 1 %)`,
    ];
  });
}

if (process.argv[1] === import.meta.filename) {
  for (const line of evaluateFinding(evaluationFolder(process.argv[2]))) console.log(line);
}
