import { existsSync, readFileSync } from "node:fs";
import { overlaps, type Passage } from "../../src/core/article/passage.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { checks } from "../../src/core/checks/checks.ts";
import type { Finding } from "../../src/core/checks/finding.ts";
import { verifyText } from "../../src/core/verify/verify-text.ts";
import { evaluationFolder } from "./evaluation-set.ts";

/** The findings that the text alone must give, by their names in the gold list. */
const LOCAL = ["g02", "g03", "g04", "g05", "g16", "g28", "g33"];

/** Native wordings on the page that must pass. */
const NATIVE = ["White House spokeswoman", "nearly 100,000"];

/** Days of publication that the seed is read with, and what "Sunday (2)" must come to. */
const RUNS = [
  { published: "2022-01-03", resolved: "2022-01-02" },
  { published: undefined, resolved: "2022-01-02" },
  { published: "2022-03-15", resolved: undefined },
];

interface Gold extends Passage {
  readonly id: string;
  readonly exact: string;
}

/** What is wrong with the local checks' reading of the seed: nothing, if all is well. */
export function evaluateSeed(seedFolder: string): readonly string[] {
  const text = readFileSync(`${seedFolder}/article.txt`, "utf8");
  const gold = readFileSync(`${seedFolder}/gold.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Gold);
  return RUNS.flatMap(({ published, resolved }) => {
    const article = readPlainText(
      text,
      published === undefined ? {} : { published: { date: published, from: "argument" } },
    );
    const findings = verifyText(article, checks).outcomes.flatMap((outcome) =>
      outcome.kind === "flagged" ? outcome.findings : [],
    );
    const run = `published ${published ?? "unknown"}`;
    return [
      ...missed(gold, findings).map((id) => `${run}: ${id} is not flagged`),
      ...NATIVE.filter((native) => isFlagged(findings, spanOf(text, native))).map(
        (native) => `${run}: “${native}” is flagged`,
      ),
      ...dateFaults(findings, resolved).map((fault) => `${run}: ${fault}`),
    ];
  });
}

const isFlagged = (findings: readonly Finding[], passage: Passage): boolean =>
  findings.some((finding) => overlaps(finding.passage, passage));

const missed = (gold: readonly Gold[], findings: readonly Finding[]): readonly string[] =>
  LOCAL.filter((id) => {
    const passage = gold.find((row) => row.id === id);
    return passage === undefined || !isFlagged(findings, passage);
  });

function spanOf(text: string, exact: string): Passage {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length };
}

function dateFaults(findings: readonly Finding[], resolved: string | undefined): readonly string[] {
  const dates = findings.filter(({ convention }) => convention === "D-PT-01");
  if (dates.length !== 1) return [`${dates.length} dates are flagged`];
  return dates
    .filter((date) => date.resolved !== resolved || (resolved === undefined && date.suggestion))
    .map((date) => `the date resolves to ${date.resolved ?? "nothing"}: ${date.explanation}`);
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? `${evaluationFolder(undefined)}/../seed`;
  if (!existsSync(folder)) {
    console.error(
      `The seed is not in ${folder}: give its folder as argument, or the folder beside it in PALIMPSEST_EVAL.`,
    );
    process.exit(2);
  }
  const faults = evaluateSeed(folder);
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0
      ? `Seed: ${LOCAL.join(" ")} flagged and the date right in ${RUNS.length} runs.`
      : `Seed: ${faults.length} faults.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
