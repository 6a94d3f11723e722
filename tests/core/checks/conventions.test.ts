import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { conventionHits, type ConventionHit } from "../../../src/core/checks/convention-hits.ts";
import { conventionMatcher } from "../../../src/core/checks/convention-matcher.ts";
import type { Convention } from "../../../src/core/checks/convention.ts";
import { conventions, conventionTables } from "../../../src/core/checks/conventions.ts";
import { placesOf, WILDCARDS, wordList } from "../../../src/core/text/phrases/form.ts";
import type { RowCases } from "./row-cases.ts";

const TITLE = "A title that says nothing";

const hitsOf = (text: string): readonly ConventionHit[] =>
  conventionHits(readPlainText(`${TITLE}\n\n${text.replace(/[«»]/g, "")}`));

/** The text with «…» round what carries a convention. */
function marked(text: string): string {
  const whole = `${TITLE}\n\n${text.replace(/[«»]/g, "")}`;
  return hitsOf(text)
    .toReversed()
    .reduce(
      (left, { start, end }) =>
        `${left.slice(0, start)}«${left.slice(start, end)}»${left.slice(end)}`,
      whole,
    )
    .slice(TITLE.length + 2);
}

const tables = Object.entries(conventionTables);

describe.each(tables)("the cases of %s", async (file, rows) => {
  const { cases } = (await import(`./${file}.ts`)) as { readonly cases: RowCases };

  it("are those of its rows, in their order", () => {
    expect(Object.keys(cases)).toEqual(rows.map(({ id }) => id));
  });

  it.each(Object.entries(cases))("%s: has one that flags and two that pass", (_, one) => {
    expect(one.flags.length).toBeGreaterThanOrEqual(1);
    expect(one.passes.length).toBeGreaterThanOrEqual(2);
  });

  const flags = Object.entries(cases).flatMap(([id, one]) =>
    one.flags.map((text) => ({ id, text })),
  );
  it.each(flags)("$id: marks exactly $text", ({ id, text }) => {
    expect(text).toContain("«");
    expect(marked(text)).toBe(text);
    expect(hitsOf(text).map(({ row }) => row.id)).toContain(id);
  });

  const passes = Object.entries(cases).flatMap(([id, one]) =>
    one.passes.map((text) => ({ id, text })),
  );
  it.each(passes)("$id: passes $text", ({ text }) => {
    expect(hitsOf(text).map(({ row, start, end }) => [row.id, start, end])).toEqual([]);
  });
});

/** Section, group, number; a letter where one original leaks in two ways. */
const ID = /^[A-Z](?:-[A-Z]+)?-(?<number>\d{2,3})(?<letter>[b-z])?$/;

const partsOf = (id: string) => ID.exec(id)?.groups ?? {};

const isInOrder = (one: string, next: string): boolean => {
  const [first, second] = [partsOf(one), partsOf(next)];
  const distance = Number(second["number"]) - Number(first["number"]);
  return distance > 0 || (distance === 0 && (first["letter"] ?? "") < (second["letter"] ?? ""));
};

const MARKS = { plain: "", comma: ",", label: ":" };

/** Every way in which a form can be written, up to a bound that no row may need. */
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

const instance = (way: string): string =>
  way.replaceAll("*", "quux").replaceAll("^", "Quux").replaceAll("#", "7");

describe("the rows", () => {
  const matcher = conventionMatcher(conventions);

  it("have ids of their own, in the known form", () => {
    const ids = conventions.map(({ id }) => id);
    expect(ids.filter((id) => !ID.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(tables)("of %s are in the order of their ids", (_, rows) => {
    const ids = rows.map(({ id }) => id);
    const late = ids.filter((id, index) => index > 0 && !isInOrder(ids[index - 1] ?? "", id));
    expect(late).toEqual([]);
  });

  it("share no way of being written", () => {
    const owners = new Map<string, string>();
    const shared = conventions.flatMap((row) =>
      [...new Set(row.forms.flatMap(writtenOut))].flatMap((way) => {
        const owner = owners.get(way);
        owners.set(way, row.id);
        return owner === undefined ? [] : [`${owner} and ${row.id}: ${way}`];
      }),
    );
    expect(shared).toEqual([]);
  });

  it("are each found in every form, and nothing longer at the same place is another row's", () => {
    const lost = conventions.flatMap((row) =>
      row.forms.flatMap(writtenOut).flatMap((way) => {
        const { found } = matcher(instance(way));
        const rows = found
          .filter(
            ({ value, start, end }) => !value.isTrap && start === 0 && end === instance(way).length,
          )
          .map(({ value }) => value.row);
        return rows.includes(row) ? [] : [`${row.id}: ${way}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it("have forms of bounded length that begin with a word", () => {
    const forms = conventions.flatMap(({ forms, traps = [] }) => [...forms, ...traps]);
    const begun = forms.filter((form) => WILDCARDS.some((wildcard) => form.startsWith(wildcard)));
    expect(begun).toEqual([]);
    expect(forms.filter((form) => placesOf(form)[0]?.isOptional)).toEqual([]);
    expect(forms.filter((form) => writtenOut(form).length > 2_000)).toEqual([]);
  });

  it("name words and languages that can be read", () => {
    const lists = ({ near, notNear, about, notAbout }: Convention) =>
      [near, notNear, about, notAbout].flatMap((list) => (list === undefined ? [] : [list]));
    const words = conventions.flatMap((row) => lists(row).flatMap(wordList));
    expect(words.filter((word) => !/^[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*$/u.test(word))).toEqual([]);
    for (const { languages } of conventions) {
      const weights = Object.values(languages);
      expect(Object.keys(languages).map((one) => new Intl.Locale(one).toString())).toEqual(
        Object.keys(languages),
      );
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      expect(weights.every((weight) => weight > 0 && weight <= 6)).toBe(true);
    }
  });
});
