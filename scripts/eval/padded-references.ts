import { wordsOf } from "../../src/core/compare/words.ts";
import { editRate } from "./edit-rate.ts";
import { rowsOf } from "./evaluation-set.ts";

/** A machine's words, and the passage of a human translation that says the same. */
export interface Rendering {
  readonly quoted: string;
  readonly passage: string;
  /** Share of the words that differ. */
  readonly rate: number;
}

/** A human translation with all renderings of its passages. */
export interface Sought {
  readonly text: string;
  readonly renderings: readonly Rendering[];
  /** Whether the thresholds were fitted on it; else it was kept aside. */
  readonly isFitted: boolean;
}

/** What is looked for, and what the references are padded with. */
export interface Material {
  /** Quotations: mt-quotation-pairs.jsonl. */
  readonly quotations: readonly Sought[];
  /** Sentences of one machine's translation of each document: mt-documents.jsonl. */
  readonly sentences: readonly Sought[];
  readonly padding: readonly string[];
}

interface Pair {
  readonly doc: string;
  readonly ref_quote: string;
  readonly mt_quote: string;
}

interface TranslatedDocument {
  readonly id: string;
  readonly refs: readonly { readonly text: string }[];
  readonly hyps: readonly { readonly text: string }[];
}

/** Fewer words are found word by word or not at all. */
const FEWEST_WORDS = 6;
/** Sentences as the search for quotations has them. Count of words. */
const FEWEST_OF_SENTENCE = 10;
const SENTENCE = /[^.!?\n]+[.!?]+["”’']*(?=\s|$)/g;

/** The sets of the folder; `undefined` where one is missing. */
export function materialIn(folder: string): Material | undefined {
  const pairs = rowsOf<Pair>(`${folder}/mt-quotation-pairs.jsonl`);
  const documents = rowsOf<TranslatedDocument>(`${folder}/mt-documents.jsonl`);
  const natives = rowsOf<{ text: string }>(`${folder}/native-text.jsonl`);
  if (pairs === undefined || documents === undefined || natives === undefined) return undefined;
  const padding = natives.map(({ text }) => text);
  const quotedDocuments = [...new Set(pairs.filter(isLong).map(({ doc }) => doc))];
  const isFitted = (id: string) => quotedDocuments.indexOf(id) % 2 === 1;
  return {
    quotations: documents.flatMap((document) =>
      quotedIn(document, pairs).map((sought) => ({ ...sought, isFitted: isFitted(document.id) })),
    ),
    sentences: documents.flatMap(sentencesIn).map((sought) => ({ ...sought, isFitted: false })),
    padding,
  };
}

const isLong = ({ mt_quote }: Pair): boolean => wordsOf(mt_quote).length >= FEWEST_WORDS;

type Unsorted = Omit<Sought, "isFitted">;

function quotedIn({ id, refs }: TranslatedDocument, pairs: readonly Pair[]): readonly Unsorted[] {
  const own = pairs.filter((pair) => pair.doc === id && isLong(pair));
  return refs.flatMap(({ text }, index) => {
    const renderings = own
      .filter(({ ref_quote }) => refs.findIndex((ref) => ref.text.includes(ref_quote)) === index)
      .map(({ mt_quote, ref_quote }) => ({
        quoted: mt_quote,
        passage: ref_quote,
        rate: editRate(mt_quote, ref_quote),
      }));
    return renderings.length === 0 ? [] : [{ text, renderings }];
  });
}

/** Each sentence of the first machine beside the human's sentence that is nearest to it. */
function sentencesIn({ refs, hyps }: TranslatedDocument): readonly Unsorted[] {
  const text = refs[0]?.text;
  if (text === undefined) return [];
  const passages = text.match(SENTENCE) ?? [];
  const renderings = (hyps[0]?.text.match(SENTENCE) ?? [])
    .filter((quoted) => wordsOf(quoted).length >= FEWEST_OF_SENTENCE)
    .flatMap((quoted) => {
      const rated = passages.map((passage) => ({
        quoted,
        passage,
        rate: editRate(quoted, passage),
      }));
      return rated.toSorted((one, other) => one.rate - other.rate).slice(0, 1);
    });
  return renderings.length === 0 ? [] : [{ text, renderings }];
}

/** As many texts of the padding as have so many words, beginning at another place for each offset. */
export function paddingOf(padding: readonly string[], words: number, offset: number): string[] {
  const texts: string[] = [];
  let count = 0;
  for (let index = 0; index < padding.length && count < words; index++) {
    const text = padding[(offset + index) % padding.length] ?? "";
    texts.push(text);
    count += text.split(/\s+/).length;
  }
  return texts;
}
