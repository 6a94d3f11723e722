import { expect, it } from "vitest";
import { checkName } from "../../src/core/annotations/wording/check-name.ts";
import { dayInWords } from "../../src/ui/day.ts";
import { languageNames } from "../../src/core/annotations/wording/language-names.ts";

it.each([
  ["2022-01-02", "2 January 2022"],
  ["2022-12-31T23:59:59-03:00", "31 December 2022"],
  ["2022-13-01", "2022-13-01"],
  ["soon", "soon"],
])("says the day %s as %s", (date, words) => {
  expect(dayInWords(date)).toBe(words);
});

it.each([
  [["pt-BR"], "Brazilian Portuguese"],
  [["pt", "es"], "Portuguese or Spanish"],
  [["not a tag"], "not a tag"],
])("says the languages %j as %s", (tags, words) => {
  expect(languageNames(tags)).toBe(words);
});

it.each([
  ["date/day-in-parentheses", "Date: day in parentheses"],
  ["odd", "Odd"],
])("says the check %s as %s", (id, words) => {
  expect(checkName(id)).toBe(words);
});
