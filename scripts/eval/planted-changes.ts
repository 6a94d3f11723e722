/** A source of numbers from 0 to below 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a change is planted with. */
export interface Soil {
  readonly random: () => number;
  /** Names and other words of other articles. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Every word that the set has in small letters: with a capital it is no name. */
  readonly common: ReadonlySet<string>;
}

/** A change that is planted into a quotation, and what should be said of it. */
export interface Plant {
  readonly name: string;
  readonly wanted: "verbatim" | "abridged" | "altered" | "other-speaker";
  /** Whether it changes what is said. */
  readonly isOfMeaning: boolean;
  /** The quotation with the change; `undefined` where there is no place for it. */
  readonly change: (exact: string, soil: Soil) => string | undefined;
}

const NUMBERS =
  "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty".split(
    " ",
  );
const PERSONS = new Map(
  Object.entries({
    I: "he",
    we: "they",
    We: "They",
    our: "their",
    my: "his",
    us: "them",
    me: "him",
    they: "we",
    They: "We",
    their: "our",
    them: "us",
    he: "I",
    He: "I",
    his: "my",
    him: "me",
    she: "I",
    its: "our",
  }),
);
const AUXILIARY =
  /(?<=\b(?:will|would|can|could|should|must|may|might|is|are|was|were|does|did) )(?!not\b)/;
const NEGATION =
  / not\b|(?<=\b(?:do|does|did|is|are|was|were|would|could|should|have|has))n[’']t\b/;
const NAME = /(?<=\p{Ll}{2,},? )\p{Lu}\p{Ll}{2,}\b/gu;
const FULL_NAME = /(?<=\p{Ll}{2,},? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*\b/gu;
const PLAIN_WORD = /(?<=\p{Ll},? )\p{Ll}{4,}\b(?![’'])/gu;

const oneOf = <Item>(items: readonly Item[], { random }: Soil): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Puts other words in the place of one match of the expression. */
function replaceOne(
  exact: string,
  expression: RegExp,
  { soil, by }: { readonly soil: Soil; readonly by: (found: string) => string | undefined },
): string | undefined {
  const found = oneOf([...exact.matchAll(expression)], soil);
  const other = found === undefined ? undefined : by(found[0]);
  if (found === undefined || other === undefined || other === found[0]) return undefined;
  return exact.slice(0, found.index) + other + exact.slice(found.index + found[0].length);
}

/** Leaves out a few words from the middle, which end no sentence, with a mark in their place. */
function cut(exact: string, soil: Soil, mark: string): string | undefined {
  const words = exact.split(/\s+/);
  const count = 2 + Math.floor(soil.random() * Math.min(4, words.length / 4));
  const from = 3 + Math.floor(soil.random() * (words.length - count - 5));
  if (words.length < count + 6) return undefined;
  return [
    ...words.slice(0, from),
    ...(mark === "" ? [] : [mark]),
    ...words.slice(from + count),
  ].join(" ");
}

function swapped(exact: string, soil: Soil): string | undefined {
  const names = [...exact.matchAll(FULL_NAME)];
  const pairs = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => {
        const between = exact.slice(one.index + one[0].length, other.index);
        const isPart = one[0].includes(other[0]) || other[0].includes(one[0]);
        return !isPart && /^[^.;]*\b\p{Ll}{4,}[^.;]*$/u.test(between);
      })
      .map((other) => [one, other] as const),
  );
  const pair = oneOf(pairs, soil);
  if (pair === undefined) return undefined;
  const [one, other] = pair;
  const between = exact.slice(one.index + one[0].length, other.index);
  const after = exact.slice(other.index + other[0].length);
  return exact.slice(0, one.index) + other[0] + between + one[0] + after;
}

const withOther =
  (expression: RegExp, others: (soil: Soil) => readonly string[]) => (exact: string, soil: Soil) =>
    replaceOne(exact, expression, { soil, by: () => oneOf(others(soil), soil) });

const otherNumber = (soil: Soil) => (found: string) => {
  if (!/\d/.test(found)) return oneOf(NUMBERS, soil);
  return found.replace(/\d/, (digit) => String(1 + ((Number(digit) + 1) % 9)));
};

/** Every change of the table, in the order in which it is printed. */
export const PLANTS: readonly Plant[] = [
  {
    name: "typography",
    wanted: "verbatim",
    isOfMeaning: false,
    change: (exact) =>
      exact
        .replaceAll("’", "'")
        .replaceAll(" – ", " — ")
        .replace(/ (?=\S+$)/, "\u00a0")
        .replace(/[.,]$/, "")
        .replace(/^./, (first) => first.toUpperCase()),
  },
  {
    name: "trimmed at both ends",
    wanted: "verbatim",
    isOfMeaning: false,
    change: (exact) => exact.split(/\s+/).slice(1, -1).join(" "),
  },
  {
    name: "cut with an ellipsis",
    wanted: "abridged",
    isOfMeaning: false,
    change: (exact, soil) => cut(exact, soil, "…"),
  },
  {
    name: "cut without a word",
    wanted: "abridged",
    isOfMeaning: false,
    change: (exact, soil) => cut(exact, soil, ""),
  },
  {
    name: "one word replaced",
    wanted: "altered",
    isOfMeaning: false,
    change: withOther(PLAIN_WORD, ({ words }) => words),
  },
  {
    name: "negation added",
    wanted: "altered",
    isOfMeaning: true,
    change: (exact) => (AUXILIARY.test(exact) ? exact.replace(AUXILIARY, "not ") : undefined),
  },
  {
    name: "negation removed",
    wanted: "altered",
    isOfMeaning: true,
    change: (exact) => (NEGATION.test(exact) ? exact.replace(NEGATION, "") : undefined),
  },
  {
    name: "number changed",
    wanted: "altered",
    isOfMeaning: true,
    change: (exact, soil) =>
      replaceOne(
        exact,
        new RegExp(`(?<![\\d.,])\\d[\\d,.]*(?<=\\d)|\\b(?:${NUMBERS.join("|")})\\b`, "g"),
        { soil, by: otherNumber(soil) },
      ),
  },
  {
    name: "name changed",
    wanted: "altered",
    isOfMeaning: true,
    change: (exact, soil) =>
      replaceOne(exact, NAME, {
        soil,
        by: (found) => (soil.common.has(found.toLowerCase()) ? undefined : oneOf(soil.names, soil)),
      }),
  },
  {
    name: "person switched",
    wanted: "altered",
    isOfMeaning: true,
    change: (exact, soil) =>
      replaceOne(exact, new RegExp(`\\b(?:${[...PERSONS.keys()].join("|")})\\b(?![’'])`, "g"), {
        soil,
        by: (found) => PERSONS.get(found),
      }),
  },
  { name: "two parties swapped", wanted: "altered", isOfMeaning: true, change: swapped },
  {
    name: "other speaker",
    wanted: "other-speaker",
    isOfMeaning: true,
    change: (exact) => exact,
  },
  {
    name: "look-alike letter",
    wanted: "altered",
    isOfMeaning: false,
    change: (exact) => (/[aeo]/.test(exact) ? exact.replace(/[aeo]/, lookAlike) : undefined),
  },
  {
    name: "invisible character",
    wanted: "altered",
    isOfMeaning: false,
    change: (exact) => exact.replace(/(?<=\p{L}{2})(?=\p{L}{2})/u, "\u200b"),
  },
];

const lookAlike = (letter: string): string =>
  ({ a: "\u0430", e: "\u0435", o: "\u043e" })[letter] ?? letter;
