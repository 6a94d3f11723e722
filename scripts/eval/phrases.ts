import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { build } from "esbuild";
import { overlaps, type Passage } from "../../src/core/article/passage.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { checks } from "../../src/core/checks/checks.ts";
import { gradeOf, severityOf } from "../../src/core/checks/convention.ts";
import { conventionHits } from "../../src/core/checks/convention-hits.ts";
import { conventions } from "../../src/core/checks/conventions.ts";
import { verifyText } from "../../src/core/verify/verify-text.ts";
import { evaluationFolder, rowsOf, share } from "./evaluation-set.ts";
import type * as PhraseSpeed from "./phrase-speed.ts";

/** A machine-translated page, and what was seen on it. */
interface PageRow {
  readonly url: string;
  readonly artefacts: readonly Artefact[];
}

interface Artefact {
  readonly family: string;
  readonly phrase: string;
  /** Whether the phrase stands on the page letter by letter. */
  readonly literal: boolean;
}

interface DocumentRow {
  readonly lp: string;
  readonly refs: readonly { readonly text: string }[];
  readonly hyps: readonly { readonly text: string }[];
}

/** What must be reached of the literal phrases of a family. */
const GOALS: Readonly<Record<string, string>> = {
  "mistranslation/calque": "35 %",
  date: "70 %",
  number: "70 %",
  "run-on/spacing": "70 %",
  "pasted/site-leak": "70 %",
  untranslated: "70 %",
};

/** How much of what machine-translated pages show the local checks find, and what the tables cost. */
export async function evaluatePhrases(folder: string): Promise<readonly string[]> {
  return [
    `rows: ${conventions.length}, forms: ${conventions.flatMap(({ forms }) => forms).length}`,
    ...recallLines(rowsOf<PageRow>(`${folder}/mt-page-phrases.jsonl`)),
    ...documentLines(rowsOf<DocumentRow>(`${folder}/mt-documents.jsonl`)),
    ...(await speedLines(`${folder}/native-text.jsonl`)),
  ];
}

interface Judged extends Artefact {
  readonly isFound: boolean;
}

function recallLines(pages: readonly PageRow[] | undefined): readonly string[] {
  if (pages === undefined) return ["recall: not run, there is no mt-page-phrases.jsonl"];
  const judged = pages.flatMap(judge);
  const families = [...new Set(judged.map(({ family }) => family))];
  return [
    ...families.map((family) => {
      const all = judged.filter((one) => one.family === family);
      const literal = all.filter((one) => one.literal);
      const found = (some: readonly Judged[]) => some.filter(({ isFound }) => isFound).length;
      return `recall of ${family}: literal ${share(found(literal), literal.length)} (goal: ${GOALS[family] ?? "none"}), all ${share(found(all), all.length)}`;
    }),
    togetherLine(judged),
    ...judged
      .filter(({ isFound, family }) => !isFound && GOALS[family] !== undefined)
      .map(({ phrase, literal }) => `  missed${literal ? "" : " (not literal)"}: ${phrase}`),
  ];
}

/** Phrases of all families with a goal of 70 % together. */
function togetherLine(judged: readonly Judged[]): string {
  const literal = judged.filter((one) => one.literal && GOALS[one.family] === "70 %");
  const found = literal.filter(({ isFound }) => isFound).length;
  return `recall of the families with a goal of 70 % together, literal: ${share(found, literal.length)}`;
}

/** The phrases of a page as the paragraphs of one text under the words of its address: they are each other's company. */
function judge({ url, artefacts }: PageRow): readonly Judged[] {
  const slug = decodeURIComponent(new URL(url).pathname).replace(/[^\p{L}\p{N}]+/gu, " ");
  let text = slug.trim() || "page";
  const placed = artefacts.map((artefact) => {
    const start = text.length + 2;
    text = `${text}\n\n${artefact.phrase}`;
    return { artefact, passage: { start, end: text.length } };
  });
  const findings = verifyText(readPlainText(text), checks).outcomes.flatMap((outcome) =>
    outcome.kind === "flagged" ? outcome.findings : [],
  );
  const isFound = (passage: Passage) =>
    findings.some((finding) => overlaps(finding.passage, passage));
  return placed.map(({ artefact, passage }) => ({ ...artefact, isFound: isFound(passage) }));
}

/** How many of the documents by people and by machines carry a convention. */
function documentLines(rows: readonly DocumentRow[] | undefined): readonly string[] {
  if (rows === undefined) return ["documents: not run, there is no mt-documents.jsonl"];
  const line = (name: string, texts: readonly string[]) => {
    const hits = texts.map((text) => conventionHits(readPlainText(`Title\n\n${text}`)));
    const shown = hits.map((some) => some.filter(({ row }) => gradeOf(row) !== "W"));
    const loud = shown.flat().filter(({ row }) => severityOf(row) !== "info").length;
    return `documents ${name}: with a convention ${share(shown.filter(({ length }) => length > 0).length, texts.length)}, of caution and above: ${loud}`;
  };
  return [...new Set(rows.map(({ lp }) => lp))].flatMap((pair) => {
    const own = rows.filter(({ lp }) => lp === pair);
    return [
      line(
        `${pair} by people`,
        own.flatMap(({ refs }) => refs.map(({ text }) => text)),
      ),
      line(
        `${pair} by machines`,
        own.flatMap(({ hyps }) => hyps.map(({ text }) => text)),
      ),
    ];
  });
}

/** Bundled first: what runs the scripts slows calls between files down tenfold. */
async function speedLines(texts: string): Promise<readonly string[]> {
  const folder = mkdtempSync(`${tmpdir()}/phrase-speed-`);
  const outfile = `${folder}/phrase-speed.mjs`;
  await build({
    entryPoints: [resolve(import.meta.dirname, "phrase-speed.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "warning",
  });
  const { measureSpeed } = (await import(outfile)) as typeof PhraseSpeed;
  const lines = measureSpeed(texts);
  rmSync(folder, { recursive: true });
  return lines;
}

if (process.argv[1] === import.meta.filename) {
  const lines = await evaluatePhrases(evaluationFolder(process.argv[2]));
  for (const line of lines) console.log(line);
}
