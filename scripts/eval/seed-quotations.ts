import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { compareQuotations } from "../../src/core/compare/compare-quotations.ts";
import { overlaps } from "../../src/core/article/passage.ts";
import { reasonOf } from "../../src/core/compare/changes/reason-of.ts";
import type {
  Change,
  ChangeKind,
  Comparison,
  DiffStep,
  QuotationStatus,
} from "../../src/core/compare/comparison.ts";
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

interface Wanted {
  readonly id: string;
  readonly statuses: readonly QuotationStatus[];
  /** A change that must be told, with words of the article that show it. */
  readonly kind?: ChangeKind;
  readonly come?: string;
}

/** What an expert says of the seed's quotations. g20 is a sentence of the quotation of g18. */
const WANTED: readonly Wanted[] = [
  { id: "g07", statuses: ["verbatim"] },
  { id: "g13", statuses: ["altered", "reworded"], kind: "person", come: "our" },
  { id: "g15", statuses: ["reworded"] },
  { id: "g18", statuses: ["altered", "reworded"] },
  { id: "g20", statuses: ["altered"], kind: "parties", come: "Ukraine" },
  { id: "g27", statuses: ["reworded"], kind: "reported-speech", come: "would" },
  { id: "g30", statuses: ["verbatim"] },
];

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
    ...WANTED.map((wanted) =>
      lineOf(
        wanted,
        compared.find(({ quotation }) =>
          gold.some((row) => row.id === wanted.id && overlaps(row, quotation)),
        ),
      ),
    ),
    `seed quotations: ${isSilent ? "right" : "WRONG"}: no-source for all ${alone.length} without references`,
  ];
}

function lineOf(wanted: Wanted, comparison: Comparison | undefined): string {
  if (comparison === undefined) return `seed quotations: WRONG: ${wanted.id} is no quotation`;
  const { status, match, changes = [] } = comparison;
  const verdict = isTold(wanted, changes) && wanted.statuses.includes(status) ? "right" : "WRONG";
  const reasons = changes.flatMap((change) => reasonOf(change) ?? []).join(" ");
  const similarity = match?.similarity.toFixed(2) ?? "";
  return `seed quotations: ${verdict}: ${wanted.id} ${status} ${similarity} ${diffOf(match?.diff ?? [])} ${reasons}`;
}

const isTold = ({ kind, come = "" }: Wanted, changes: readonly Change[]): boolean =>
  kind === undefined ||
  changes.some((change) => change.kind === kind && change.come.includes(come));

const diffOf = (diff: readonly DiffStep[]): string =>
  withoutTypography(diff)
    .map(([sign, text]) => (sign === "=" ? text : `[${sign}${text}]`))
    .join("");

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
