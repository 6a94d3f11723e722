import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { altered } from "../../src/core/checks/quote/altered.ts";
import { compareQuotations } from "../../src/core/compare/compare-quotations.ts";
import type { Comparison } from "../../src/core/compare/comparison.ts";
import { wordsOf } from "../../src/core/compare/words.ts";
import type { Reference } from "../../src/core/references/reference.ts";
import type { Quotation } from "../../src/core/text/quotation.ts";
import { quotations } from "../../src/core/text/quotations.ts";
import { evaluationFolder, rowsOf, share } from "./evaluation-set.ts";
import { type Plant, PLANTS, randomFrom, type Soil } from "./planted-changes.ts";

/** Fewer words are found word by word or not at all: there is nothing to tell apart. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 80;
/** Of all quotations every nth is planted with changes. */
const EVERY = 4;
const SEED = 20220102;
/** Somebody whom no article of the set names. */
const NOBODY = "Balduin Ottokar";
const GOAL = 0.95;

/** What came of one planted change. */
interface Result {
  readonly plant: string;
  readonly exact: string;
  readonly original: string;
  readonly comparison: Comparison;
  readonly isSerious: boolean;
}

interface Native {
  readonly quotation: Quotation;
  readonly reference: Reference;
}

/** Confusion matrix of statuses on changes that were planted into quotations of native articles. */
export function evaluateChanges(folder: string): readonly string[] {
  const results = plantedResults(folder);
  if (results === undefined) return [`changes: not run, ${folder} lacks native-text.jsonl`];
  const reworded = rewordedResults(folder);
  const rows = PLANTS.map((plant) => lineOf(plant, results));
  const changed = results.filter(({ plant }) => wantedOf(plant) === "altered");
  const verbatim = changed.filter(({ comparison }) => comparison.status === "verbatim");
  return [
    ...rows,
    countsOf("machine-reworded", reworded),
    `called verbatim although changed: ${share(verbatim.length, changed.length)} (goal: 0)`,
    ...["number", "name", "negation"].map((kind) => goalLine(kind, results)),
  ];
}

const wantedOf = (name: string) => PLANTS.find((plant) => plant.name === name)?.wanted;

function lineOf(plant: Plant, results: readonly Result[]): string {
  const own = results.filter((result) => result.plant === plant.name);
  const right = own.filter(({ comparison }) => comparison.status === plant.wanted);
  return `${countsOf(plant.name, own)}; ${plant.wanted}: ${share(right.length, own.length)}`;
}

function countsOf(name: string, results: readonly Result[]): string {
  const counts = new Map<string, number>();
  for (const { comparison } of results) {
    counts.set(comparison.status, (counts.get(comparison.status) ?? 0) + 1);
  }
  const serious = results.filter(({ isSerious }) => isSerious).length;
  const cells = [...counts].toSorted((one, other) => other[1] - one[1]);
  return `${name.padEnd(22)} ${cells.map((cell) => cell.join(" ")).join(", ")}; serious: ${share(serious, results.length)}`;
}

function goalLine(kind: string, results: readonly Result[]): string {
  const own = results.filter(({ plant }) => plant.startsWith(kind));
  const serious = own.filter(({ isSerious }) => isSerious);
  return `${kind} changes called serious: ${share(serious.length, own.length)} (goal: ${100 * GOAL} %)`;
}

/** Every change that fits, in every nth quotation of the native articles. */
export function plantedResults(folder: string): readonly Result[] | undefined {
  const rows = rowsOf<{ text: string }>(`${folder}/native-text.jsonl`);
  if (rows === undefined) return undefined;
  const natives = rows.flatMap(({ text }) => nativesIn(text)).filter((_, nth) => nth % EVERY === 0);
  const soil = soilOf(natives);
  return natives.flatMap((native) =>
    PLANTS.flatMap((plant) => {
      const result = planted(plant, native, soil);
      return result === undefined ? [] : [result];
    }),
  );
}

function nativesIn(text: string): readonly Native[] {
  const article: Article = readPlainText(text);
  return quotations(article)
    .filter(({ exact }) => {
      const { length } = wordsOf(exact);
      return length >= FEWEST_WORDS && length <= MOST_WORDS;
    })
    .map((quotation) => ({ quotation, reference: { title: "", source: "set", text } }));
}

function soilOf(natives: readonly Native[]): Soil {
  const exacts = natives.map(({ quotation }) => quotation.exact).join("\n");
  const all = (expression: RegExp) => [...new Set(exacts.match(expression) ?? [])];
  const common = new Set(all(/(?<![\p{L}])\p{Ll}+\b/gu));
  return {
    random: randomFrom(SEED),
    common,
    names: all(/(?<=\p{Ll}{2,} )\p{Lu}\p{Ll}{3,}\b/gu).filter(
      (name) => !common.has(name.toLowerCase()),
    ),
    words: all(/(?<=\p{Ll} )\p{Ll}{5,}\b/gu),
  };
}

function planted(plant: Plant, { quotation, reference }: Native, soil: Soil): Result | undefined {
  const original = quotation.exact;
  const exact = plant.change(original, soil);
  if (exact === undefined) return undefined;
  if (plant.wanted !== "other-speaker") {
    return { plant: plant.name, original, ...judged({ ...quotation, exact }, reference) };
  }
  const isNamed = /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S+$/u.test(quotation.speaker ?? "");
  if (!isNamed) return undefined;
  const spoken = { ...quotation, exact, speaker: NOBODY };
  return { plant: plant.name, original, ...judged(spoken, reference) };
}

function judged(quotation: Quotation, reference: Reference): Omit<Result, "plant" | "original"> {
  const references = [reference];
  const comparisons = compareQuotations([quotation], references);
  const [comparison] = comparisons;
  if (comparison === undefined) throw new Error("A quotation was not compared.");
  const judgement = altered.judge(readPlainText(""), { references, comparisons });
  const isSerious = !("notRun" in judgement) && judgement[0]?.severity === "serious";
  return { exact: quotation.exact, comparison, isSerious };
}

/** Machine-translated quotations against the document of the human translation. */
function rewordedResults(folder: string): readonly Result[] {
  const pairs =
    rowsOf<{ doc: string; ref_quote: string; mt_quote: string; label: string }>(
      `${folder}/mt-quotation-pairs.jsonl`,
    ) ?? [];
  const documents =
    rowsOf<{ id: string; refs: readonly { text: string }[] }>(`${folder}/mt-documents.jsonl`) ?? [];
  return pairs.flatMap(({ doc, ref_quote, mt_quote, label }) => {
    const text = documents
      .find(({ id }) => id === doc)
      ?.refs.find((one) => one.text.includes(ref_quote))?.text;
    if (text === undefined || label === "identical" || wordsOf(mt_quote).length < FEWEST_WORDS) {
      return [];
    }
    const quotation = { start: 0, end: mt_quote.length, exact: mt_quote };
    const reference = { title: "", source: "set", text };
    return [{ plant: "machine-reworded", original: ref_quote, ...judged(quotation, reference) }];
  });
}

if (process.argv[1] === import.meta.filename) {
  const folder = evaluationFolder(undefined);
  const wanted = process.argv[2];
  for (const line of evaluateChanges(folder)) console.log(line);
  for (const result of plantedResults(folder) ?? []) {
    const plant = PLANTS.find(({ name }) => name === result.plant);
    const isRight =
      result.comparison.status === plant?.wanted && result.isSerious === plant.isOfMeaning;
    if (result.plant !== wanted || isRight) continue;
    const { status, changes } = result.comparison;
    console.log(
      `${status} ${result.isSerious ? "serious" : ""}\n  ${result.original}\n  ${result.exact}\n  ${JSON.stringify(changes)}`,
    );
  }
}
