import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { compareQuotations } from "../../src/core/compare/compare-quotations.ts";
import type { Comparison, QuotationStatus } from "../../src/core/compare/comparison.ts";
import { withoutTypography } from "../../src/core/compare/without-typography.ts";
import type { Reference } from "../../src/core/references/reference.ts";
import { quotations } from "../../src/core/text/quotations.ts";
import { evaluationFolder, rowsOf } from "./evaluation-set.ts";

/** A row of gold.jsonl. */
interface Gold {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What an expert says of the seed's quotations. */
const WANTED: Readonly<Record<string, readonly QuotationStatus[]>> = {
  g07: ["verbatim"],
  g13: ["altered", "reworded"],
  g15: ["altered", "reworded"],
  g18: ["altered", "reworded"],
  g27: ["altered", "reworded"],
  g30: ["verbatim"],
};

/** The seed's quotations against its four references, and against none. The seed is beside the sets. */
export async function evaluateSeedQuotations(folder: string): Promise<readonly string[]> {
  const seed = resolve(folder, "../seed");
  const gold = rowsOf<Gold>(`${seed}/gold.jsonl`);
  if (gold === undefined || !existsSync(`${seed}/article.txt`)) {
    return [`seed quotations: not run, there is no seed at ${seed}`];
  }
  const article = readPlainText(readFileSync(`${seed}/article.txt`, "utf8"), {
    published: { date: "2022-01-03", from: "argument" },
  });
  const compared = compareQuotations(quotations(article), referencesIn(`${seed}/references`));
  const alone = compareQuotations(quotations(article), []);
  const isSilent = alone.every(({ status }) => status === "no-source");
  return [
    ...Object.entries(WANTED).map(([id, wanted]) =>
      lineOf(
        id,
        wanted,
        compared.find(({ quotation }) =>
          gold.some(
            (row) => row.id === id && row.start <= quotation.start && quotation.end <= row.end,
          ),
        ),
      ),
    ),
    `seed quotations: ${isSilent ? "right" : "WRONG"}: no-source for all ${alone.length} without references`,
  ];
}

function lineOf(
  id: string,
  wanted: readonly QuotationStatus[],
  comparison: Comparison | undefined,
): string {
  if (comparison === undefined) return `seed quotations: WRONG: ${id} is no quotation`;
  const { status, match } = comparison;
  const diff = withoutTypography(match?.diff ?? [])
    .map(([sign, text]) => (sign === "=" ? text : `[${sign}${text}]`))
    .join("");
  const verdict = wanted.includes(status) ? "right" : "WRONG";
  return `seed quotations: ${verdict}: ${id} ${status} ${match?.similarity.toFixed(2) ?? ""} ${diff}`;
}

/** First line title, second line date, then the text. */
const referencesIn = (folder: string): readonly Reference[] =>
  readdirSync(folder).map((name) => {
    const [title = "", , ...lines] = readFileSync(`${folder}/${name}`, "utf8").split("\n");
    return { title, source: "file", text: lines.join("\n").trim() };
  });

if (process.argv[1] === import.meta.filename) {
  const lines = await evaluateSeedQuotations(evaluationFolder(process.argv[2]));
  for (const line of lines) console.log(line);
}
