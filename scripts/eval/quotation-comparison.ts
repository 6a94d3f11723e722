import { compareQuotations } from "../../src/core/compare/compare-quotations.ts";
import type { Comparison, QuotationStatus } from "../../src/core/compare/comparison.ts";
import { wordsOf } from "../../src/core/compare/words.ts";
import type { Reference } from "../../src/core/references/reference.ts";
import { editRate } from "./edit-rate.ts";
import { rowsOf, share } from "./evaluation-set.ts";

/** A row of mt-quotation-pairs.jsonl: one quotation by a human translator and by a machine. */
interface Pair {
  readonly doc: string;
  readonly ref_quote: string;
  readonly mt_quote: string;
}

/** A row of mt-documents.jsonl. */
interface TranslatedDocument {
  readonly id: string;
  readonly refs: readonly { readonly text: string }[];
}

/** A row of quotations.jsonl. */
interface Labelled {
  readonly quote: string;
  readonly label: string;
  readonly refWindow: string | null;
}

/** Fewer words are found word by word or not at all. */
const FEWEST_WORDS = 6;
/** Documents of other matters in which a quotation is looked for that is not there. */
const OTHERS = [1, 10, 50] as const;
/** Edges of the tiers: share of words that differ. */
const TIERS = [0, 0.1, 0.25, 0.45, 0.65, 0.85, Infinity] as const;

const quoted = (exact: string) => ({ start: 0, end: exact.length, exact });
const referenceOf = (text: string): Reference => ({ title: "", source: "set", text });
const isFound = ({ match }: Comparison): boolean => match !== undefined;

const compared = (exact: string, texts: readonly string[]): Comparison => {
  const [comparison] = compareQuotations([quoted(exact)], texts.map(referenceOf));
  return comparison ?? { quotation: quoted(exact), status: "unchecked" };
};

/** Recall on machine-translated quotations, and how often an absent one is called found. */
export function evaluateComparison(folder: string): readonly string[] {
  const pairs = rowsOf<Pair>(`${folder}/mt-quotation-pairs.jsonl`);
  const documents = rowsOf<TranslatedDocument>(`${folder}/mt-documents.jsonl`);
  if (pairs === undefined || documents === undefined) {
    return [`comparison: not run, ${folder} lacks mt-quotation-pairs.jsonl or mt-documents.jsonl`];
  }
  const long = pairs.filter(({ mt_quote }) => wordsOf(mt_quote).length >= FEWEST_WORDS);
  return [...presentLines(long, documents), ...absentLines(long, documents)];
}

function presentLines(
  pairs: readonly Pair[],
  documents: readonly TranslatedDocument[],
): readonly string[] {
  const rows = pairs.flatMap((pair) => {
    const document = documents.find(({ id }) => id === pair.doc);
    const text = document?.refs.find((one) => one.text.includes(pair.ref_quote))?.text;
    if (text === undefined) return [];
    const comparison = compared(pair.mt_quote, [text]);
    const at = text.indexOf(pair.ref_quote);
    const { match, status } = comparison;
    const isThere =
      match !== undefined && match.start < at + pair.ref_quote.length && at < match.end;
    return [{ rate: editRate(pair.mt_quote, pair.ref_quote), isThere, status }];
  });
  return TIERS.slice(0, -1).map((from, index) => {
    const to = TIERS[index + 1] ?? Infinity;
    const tier = rows.filter(({ rate }) => rate >= from && rate < to);
    const right = tier.filter(({ isThere }) => isThere);
    const name = `${100 * from}${to === Infinity ? " % or more" : `–${100 * to} %`} of the words differ`;
    return `comparison: reworded quotation found in its document, ${name}: ${share(right.length, tier.length)} (${statusesOf(right)})`;
  });
}

function absentLines(
  pairs: readonly Pair[],
  documents: readonly TranslatedDocument[],
): readonly string[] {
  return OTHERS.map((size) => {
    const found = pairs.filter((pair, index) => {
      const others = documents.filter(({ id }) => id !== pair.doc);
      const texts = Array.from(
        { length: size },
        (_, nth) => others[(index * 7 + nth * 3) % others.length]?.refs[0]?.text ?? "",
      );
      return isFound(compared(pair.mt_quote, texts));
    });
    return `comparison: absent quotation called found, ${size} documents of other matters: ${share(found.length, pairs.length)}`;
  });
}

/** Statuses by the labels of the set. Its windows have no marks, so contractions are cut there too. */
export function evaluateStatuses(folder: string): readonly string[] {
  const rows = rowsOf<Labelled>(`${folder}/quotations.jsonl`);
  if (rows === undefined) return [`statuses: not run, ${folder} lacks quotations.jsonl`];
  const withWindow = rows.filter(({ refWindow }) => refWindow !== null);
  const labels = [...new Set(withWindow.map(({ label }) => label))];
  return labels.map((label) => {
    const comparisons = withWindow
      .filter((row) => row.label === label)
      .map(({ quote, refWindow }) => compared(quote.replace(/['’]/g, ""), [refWindow ?? ""]));
    return `statuses: labelled ${label} (${comparisons.length}): ${statusesOf(comparisons)}`;
  });
}

function statusesOf(comparisons: readonly { readonly status: QuotationStatus }[]): string {
  const counts = new Map<QuotationStatus, number>();
  for (const { status } of comparisons) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${status} ${count}`).join(", ");
}
