import { wordList } from "../text/phrases/form.ts";
import { trieOf, wordsOfForms, type Trie } from "../text/phrases/trie.ts";
import { vocabulary, type Vocabulary } from "../text/phrases/vocabulary.ts";
import type { Convention } from "./convention.ts";

/** The words of a row's context, by number. */
export interface Company {
  readonly near?: ReadonlySet<number>;
  readonly notNear?: ReadonlySet<number>;
  readonly about?: ReadonlySet<number>;
  readonly notAbout?: ReadonlySet<number>;
}

/** A row, or a look-alike of it, in the trie. */
export interface Sought {
  readonly row: Convention;
  readonly company: Company;
  readonly isTrap: boolean;
}

/** The rows of some tables, ready to be found in one pass over a text. */
export interface ConventionMatcher {
  readonly vocabulary: Vocabulary;
  readonly trie: Trie<Sought>;
}

const CONTEXTS = ["near", "notNear", "about", "notAbout"] as const;

/** Makes rows ready to be found. */
export function conventionMatcher(rows: readonly Convention[]): ConventionMatcher {
  const known = vocabulary(rows.flatMap(wordsOf));
  const entries = rows.flatMap((row) => {
    const company = companyOf(row, known);
    return [
      { value: { row, company, isTrap: false }, forms: row.forms },
      { value: { row, company, isTrap: true }, forms: row.traps ?? [] },
    ];
  });
  return { vocabulary: known, trie: trieOf(entries, known) };
}

const wordsOf = (row: Convention): readonly string[] => [
  ...wordsOfForms(row.forms),
  ...wordsOfForms(row.traps ?? []),
  ...CONTEXTS.flatMap((context) => contextWords(row[context])),
];

const companyOf = (row: Convention, known: Vocabulary): Company =>
  Object.fromEntries(
    CONTEXTS.flatMap((context) => {
      const list = row[context];
      return list === undefined ? [] : [[context, new Set(contextWords(list).map(known.idOf))]];
    }),
  );

/** The words of a context, and what belongs to them: "Brazil" and "Brazil's". */
const contextWords = (list = ""): readonly string[] =>
  list === "" ? [] : wordList(list).flatMap((word) => [word, `${word}'s`]);
