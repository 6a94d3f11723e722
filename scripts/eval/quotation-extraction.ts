import type { Article } from "../../src/core/article/article.ts";
import type { Quotation } from "../../src/core/text/quotation.ts";
import { quotations } from "../../src/core/text/quotations.ts";
import { rowsOf, share } from "./evaluation-set.ts";

/** A row of quotations.jsonl. `offset` is that of the opening mark. */
interface Marked {
  readonly art: string;
  readonly speaker: string | null;
  readonly quote: string;
  readonly offset: number;
}

/** Ends that differ by a comma or a space are the same. UTF-16 code units. */
const TOLERANCE = 2;
/** The set marks no shorter ones. Count of words. */
const SHORTEST_MARKED = 6;
const PRONOUN = /^(?:s?he|it|they|we|i|you|who|which|that|this)\s*$/i;

/** Extraction and attribution on the articles whose direct quotations were marked by hand. */
export function evaluateExtraction(folder: string): readonly string[] {
  const texts = rowsOf<{ id: string; text: string }>(`${folder}/native-text.jsonl`);
  const marked = rowsOf<Marked>(`${folder}/quotations.jsonl`);
  if (texts === undefined || marked === undefined) {
    return [`extraction: not run, ${folder} lacks native-text.jsonl or quotations.jsonl`];
  }
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const tally = { found: 0, marked: 0, given: 0, touching: 0, named: 0, answered: 0, right: 0 };
  for (const id of new Set(marked.map(({ art }) => art))) {
    const text = textOf.get(id);
    if (text === undefined) continue;
    const wanted = marked.filter(({ art }) => art === id);
    count(tally, wanted, quotations(articleOf(text)));
  }
  const recall = tally.found / tally.marked;
  const precision = tally.touching / tally.given;
  return [
    `extraction: marked quotations found, both ends within ${TOLERANCE} characters: ${share(tally.found, tally.marked)}`,
    `extraction: quotations of ${SHORTEST_MARKED} words or more that touch a marked one: ${share(tally.touching, tally.given)} (the set leaves some out)`,
    `extraction: F1 ${((2 * recall * precision) / (recall + precision)).toFixed(3)}`,
    `speaker: right where the set names one: ${share(tally.right, tally.named)}`,
    `speaker: right where one is given: ${share(tally.right, tally.answered)}`,
  ];
}

type Tally = Record<
  "found" | "marked" | "given" | "touching" | "named" | "answered" | "right",
  number
>;

function count(tally: Tally, marked: readonly Marked[], found: readonly Quotation[]): void {
  for (const wanted of marked) {
    tally.marked++;
    const hit = found.find((quotation) => isSame(quotation, wanted));
    if (hit === undefined) continue;
    tally.found++;
    if (wanted.speaker === null || PRONOUN.test(wanted.speaker)) continue;
    tally.named++;
    if (hit.speaker === undefined) continue;
    tally.answered++;
    if (isSameSpeaker(hit.speaker, wanted.speaker)) tally.right++;
  }
  const long = found.filter(({ exact }) => exact.split(/\s+/).length >= SHORTEST_MARKED);
  tally.given += long.length;
  tally.touching += long.filter((quotation) =>
    marked.some((wanted) => touches(quotation, wanted)),
  ).length;
}

const isSame = ({ start, end }: Quotation, { offset, quote }: Marked): boolean =>
  Math.abs(start - offset - 1) <= TOLERANCE &&
  Math.abs(end - offset - 1 - quote.trimEnd().length) <= TOLERANCE;

const touches = ({ start, end }: Quotation, { offset, quote }: Marked): boolean =>
  start < offset + 1 + quote.length && offset + 1 < end;

/** "Donald Trump" is right for "Republican candidate Donald Trump" and for "Trump". */
const isSameSpeaker = (given: string, wanted: string): boolean =>
  headOf(given) === headOf(wanted) || wanted.includes(given) || given.includes(wanted.trim());

const headOf = (name: string): string =>
  (name.split(",")[0] ?? "")
    .replace(/[’']s$/, "")
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .at(-1)
    ?.replace(/[^\p{L}\p{N}]/gu, "") ?? "";

const articleOf = (text: string): Article => ({
  title: "",
  text,
  parts: [{ kind: "body", start: 0, end: text.length }],
  links: [],
  words: 0,
});
