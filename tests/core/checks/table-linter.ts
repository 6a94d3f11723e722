import { conventionMatcher } from "../../../src/core/checks/convention-matcher.ts";
import type { Convention } from "../../../src/core/checks/convention.ts";
import { placesOf, WILDCARDS, wordList } from "../../../src/core/text/phrases/form.ts";

/** Section, group, number; a letter where one original leaks in two ways. */
const ID = /^[A-Z](?:-[A-Z]+)?-(?<number>\d{2,3})(?<letter>[b-z])?$/;

/** Every way of being written is tried, so that there must not be more. */
const MOST_WAYS = 2_000;

const WORD = /^[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*$/u;

/** What is wrong with tables of conventions, by the file that holds each: nothing, if all is well. */
export function tableFaults(
  tables: Readonly<Record<string, readonly Convention[]>>,
): readonly string[] {
  const rows = Object.values(tables).flat();
  const unreadable = rows.flatMap((row) => [...formFaults(row), ...contextFaults(row)]);
  return [
    ...idFaults(rows.map(({ id }) => id)),
    ...Object.values(tables).flatMap((table) => orderFaults(table.map(({ id }) => id))),
    ...rows.flatMap(languageFaults),
    ...unreadable,
    ...(unreadable.length > 0 ? [] : [...sharedWays(rows), ...lostWays(rows)]),
  ];
}

const idFaults = (ids: readonly string[]): readonly string[] => [
  ...ids.filter((id) => !ID.test(id)).map((id) => `${id}: no known form of id`),
  ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`),
];

const orderFaults = (ids: readonly string[]): readonly string[] =>
  ids
    .filter((id, index) => index > 0 && rankOf(ids[index - 1] ?? "") > rankOf(id))
    .map((id) => `${id}: out of order`);

function rankOf(id: string): string {
  const { number = "", letter = "" } = ID.exec(id)?.groups ?? {};
  return number.padStart(3, "0") + letter;
}

function languageFaults({ id, languages }: Convention): readonly string[] {
  const weights = Object.values(languages);
  const sorted = weights.toSorted((one, other) => other - one);
  const isSorted = weights.every((weight, index) => weight === sorted[index]);
  const isBounded = weights.every((weight) => weight > 0 && weight <= 6);
  const isNamed = Object.keys(languages).every((one) => new Intl.Locale(one).toString() === one);
  return isSorted && isBounded && isNamed ? [] : [`${id}: languages or their weights`];
}

function formFaults({ id, forms, traps = [] }: Convention): readonly string[] {
  return [...forms, ...traps].flatMap((form) => {
    const places = placesOf(form);
    const words = places.flatMap((place) => place.words);
    const isReadable = words.every((word) => isWildcard(word) || WORD.test(word));
    const [first] = places;
    const begins = first?.words.every((word) => !isWildcard(word)) && !first.isOptional;
    return [
      ...(isReadable ? [] : [`${id}: no words: ${form}`]),
      ...(begins ? [] : [`${id}: begins with a wildcard or nothing: ${form}`]),
      ...(countOfWays(form) <= MOST_WAYS ? [] : [`${id}: too many ways: ${form}`]),
    ];
  });
}

const isWildcard = (word: string): boolean => WILDCARDS.some((wildcard) => wildcard === word);

const countOfWays = (form: string): number =>
  placesOf(form).reduce(
    (ways, { words, isOptional }) => ways * (words.length + Number(isOptional)),
    1,
  );

const contextFaults = ({ id, near, notNear, about, notAbout }: Convention): readonly string[] =>
  [near, notNear, about, notAbout]
    .flatMap((list) => (list === undefined ? [] : wordList(list)))
    .filter((word) => !WORD.test(word))
    .map((word) => `${id}: no word: ${word}`);

/** Two rows for one phrase: which of them is shown would be chance. */
function sharedWays(rows: readonly Convention[]): readonly string[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ id, forms }) =>
    [...new Set(forms.flatMap(writtenOut))].flatMap((way) => {
      const owner = owners.get(way);
      owners.set(way, id);
      return owner === undefined ? [] : [`${owner} and ${id}: both have: ${way}`];
    }),
  );
}

/** Phrases that nothing finds, such as one with a hyphen. */
function lostWays(rows: readonly Convention[]): readonly string[] {
  const matcher = conventionMatcher(rows);
  return rows.flatMap((row) =>
    row.forms.flatMap(writtenOut).flatMap((way) => {
      const text = way.replaceAll("*", "quux").replaceAll("^", "Quux").replaceAll("#", "7");
      const isFound = matcher(text).found.some(
        ({ value, start, end }) => value.row === row && start === 0 && end === text.length,
      );
      return isFound ? [] : [`${row.id}: not found: ${text}`];
    }),
  );
}

const MARKS = { plain: "", comma: ",", label: ":" };

/** Every way in which a form can be written. */
function writtenOut(form: string): readonly string[] {
  let ways = [""];
  for (const { words, isOptional, gap, letter } of placesOf(form)) {
    const longer = words.flatMap((word) =>
      ways.map((way) => {
        const shown = letter === "capital" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
        return way === "" ? shown : `${way}${MARKS[gap]} ${shown}`;
      }),
    );
    ways = isOptional ? [...ways, ...longer] : longer;
  }
  return ways;
}
