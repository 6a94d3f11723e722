import { diffWords } from "diff";
import { align } from "../src/core/compare/align.ts";
import { compareQuotations } from "../src/core/compare/compare-quotations.ts";
import { diffOf, passageOf } from "../src/core/compare/diff-of.ts";
import { haystackOf } from "../src/core/compare/find-passages.ts";
import { readingsOf } from "../src/core/compare/readings.ts";
import { leastEvidence } from "../src/core/compare/status-of.ts";
import { wordsOf } from "../src/core/compare/words.ts";
import { asRatio, tableOf, type Measured } from "./bench/goal.ts";
import { cpuOf } from "./bench/quotations/cpu.ts";
import {
  approxStringMatch,
  type Cost,
  edlib,
  fuse,
  type Job,
  miniSearch,
} from "./bench/quotations/peers.ts";
import { median } from "./bench/statistics.ts";
import { evaluationFolder } from "./eval/evaluation-set.ts";
import { materialIn, paddingOf, type Material } from "./eval/padded-references.ts";

/** Medians move by a quarter on a shared machine. */
const RUNS = 5;
/** Jobs before the first that counts. */
const WARM = 10;
/** Quotations of one job. */
const QUOTATIONS = 10;
/** The quotations that the peers were measured with before. Count of words. */
const FEWEST_WORDS = 20;
const MOST_WORDS = 40;

/** At most so much of the time of approx-string-match: prepared, and with preparation. */
const SIZES = [
  { words: 5_000, prepared: 1 / 4, whole: 1 / 2 },
  { words: 50_000, prepared: 1 / 12, whole: 1 / 3 },
  { words: 500_000, prepared: 1 / 30, whole: 1 / 5 },
] as const;
const REFERENCES = 50;
const REFERENCE_WORDS = 800;
const SCANS = 10;
const DIFF = 1 / 12;
/** Pairs that are diffed in a run. */
const PAIRS = 300;

/** Finds and aligns, as the peers do; what is then said of the one passage is measured by itself. */
function own({ text, quotations }: Job): Cost {
  let haystack = haystackOf([], []);
  const preparation = cpuOf(() => {
    haystack = haystackOf([text], quotations);
  });
  const search = cpuOf(() => {
    for (const quotation of quotations) {
      const words = wordsOf(quotation);
      const least = leastEvidence(words.length, haystack.words.length);
      readingsOf(quotation, words, { haystack, least });
    }
  });
  return { preparation, search: search / quotations.length };
}

const METHODS = { own, approxStringMatch, edlib, miniSearch, fuse };
type Method = keyof typeof METHODS;

const whole = ({ preparation, search }: Cost): number => preparation + QUOTATIONS * search;

function bench(): void {
  const material = materialIn(evaluationFolder(process.argv[2]));
  if (material === undefined) {
    console.error("The evaluation sets are not there: name their folder.");
    process.exitCode = 2;
    return;
  }
  const rows = [...SIZES.flatMap((size) => sizeRows(material, size)), ...wholeRows(material)];
  console.log(`\n${tableOf(rows)}`);
}

function sizeRows(material: Material, size: (typeof SIZES)[number]): readonly Measured[] {
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const job = jobOf(material, size.words, run);
    if (run === 0 && size === SIZES[0]) warmUp(job);
    return Object.fromEntries(
      Object.entries(METHODS)
        .filter(([name]) => name !== "fuse" || (run === 0 && size.words < 500_000))
        .flatMap(([name, method]) => {
          const cost = method(job);
          return cost === undefined ? [] : [[name, cost]];
        }),
    ) as Partial<Record<Method, Cost>>;
  });
  const costs = (method: Method) => runs.flatMap((run) => run[method] ?? []);
  for (const method of Object.keys(METHODS) as Method[]) {
    const searches = costs(method).map(({ search }) => search.toFixed(2));
    const preparation = median(costs(method).map((cost) => cost.preparation)).toFixed(1);
    console.log(
      `${size.words} words, ${method}: ${searches.join(" ")} ms a quotation, prepared in ${preparation}`,
    );
  }
  const ratio = (peer: Method, of: (cost: Cost) => number) =>
    median(
      runs.flatMap((run) =>
        run.own === undefined || run[peer] === undefined ? [] : [of(run.own) / of(run[peer])],
      ),
    );
  const row = (name: string, value: number, goal: number): Measured => ({
    name: `${size.words} words: ${name}`,
    value,
    goal,
    print: asRatio,
  });
  return [
    row(
      "to approx-string-match",
      ratio("approxStringMatch", ({ search }) => search),
      size.prepared,
    ),
    row(
      "to edlib",
      ratio("edlib", ({ search }) => search),
      1,
    ),
    row("the same, with preparation", ratio("approxStringMatch", whole), size.whole),
    row("to MiniSearch, with preparation", ratio("miniSearch", whole), 1),
  ];
}

/** Code that ran a few times is compiled; fuse.js is slow enough to be by itself. */
function warmUp(job: Job): void {
  for (let time = 0; time < WARM; time++) {
    for (const method of [own, approxStringMatch, miniSearch]) method(job);
  }
}

/** The document of one quotation and others, and ten quotations, one of which is in it. */
function jobOf({ quotations, padding }: Material, words: number, run: number): Job {
  const long = quotations.flatMap(({ text, renderings }) =>
    renderings
      .filter(({ quoted }) => {
        const { length } = wordsOf(quoted);
        return length >= FEWEST_WORDS && length <= MOST_WORDS;
      })
      .map(({ quoted }) => ({ text, quoted })),
  );
  const step = Math.floor(long.length / QUOTATIONS);
  const chosen = Array.from(
    { length: QUOTATIONS },
    (_, nth) => long[(nth * step + run * 7) % long.length],
  );
  const texts = [...new Set(chosen.map((one) => one?.text ?? ""))];
  const own = words > 10_000 ? texts : texts.slice(0, 3);
  return {
    text: [...own, ...paddingOf(padding, words, run * 31)]
      .join("\n\n")
      .split(" ")
      .slice(0, words)
      .join(" "),
    quotations: chosen.map((one) => one?.quoted ?? ""),
  };
}

function wholeRows(material: Material): readonly Measured[] {
  const texts = paddingOf(material.padding, REFERENCES * REFERENCE_WORDS * 2, 0)
    .map((text) => text.split(" ").slice(0, REFERENCE_WORDS).join(" "))
    .slice(0, REFERENCES);
  const joined = texts.join("\n");
  const { quotations } = jobOf(material, 5_000, 0);
  const asked = quotations.map((exact) => ({ start: 0, end: exact.length, exact }));
  const references = texts.map((text) => ({ title: "", source: "bench", text }));
  const pairs = material.quotations.flatMap(({ renderings }) => renderings).slice(0, PAIRS);
  const scans: number[] = [];
  const diffs: number[] = [];
  for (let run = 0; run <= 2 * RUNS; run++) {
    const scan = cpuOf(() => Array.from({ length: 10 }, () => scanned(joined))) / 10;
    const all =
      cpuOf(() => Array.from({ length: 5 }, () => compareQuotations(asked, references))) / 5;
    const mine = cpuOf(() => pairs.map(({ quoted, passage }) => diffed(quoted, passage)));
    const theirs = cpuOf(() => pairs.map(({ quoted, passage }) => diffWords(passage, quoted)));
    if (run === 0) continue;
    scans.push(all / scan);
    diffs.push(mine / theirs);
  }
  return [
    {
      name: `10 quotations, 50 references, to a scan`,
      value: median(scans),
      goal: SCANS,
      print: asRatio,
    },
    { name: "Word diff to jsdiff diffWords", value: median(diffs), goal: DIFF, print: asRatio },
  ];
}

function scanned(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function diffed(quotation: string, source: string): unknown {
  const sides = { quotation, source };
  const { steps } = align(wordsOf(quotation), wordsOf(source));
  const passage = passageOf(steps, sides);
  return passage === undefined ? undefined : diffOf(steps, sides, passage);
}

bench();
