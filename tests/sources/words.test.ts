import { expect, it } from "vitest";
import { excerptWith } from "../../src/sources/excerpt-with.ts";
import { plainWords } from "../../src/sources/plain-words.ts";
import { tellingWords } from "../../src/sources/telling-words.ts";

it.each([
  ["Ada’s Café, 2022!", ["ada", "cafe", "2022"]],
  ["the states’ Zelenskyy's don't", ["the", "states", "zelenskyy", "dont"]],
  ["Владимир Путин", ["владимир", "путин"]],
  ["— … —", []],
])("reads the words of %j", (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

it.each([
  ["one two three four five six seven", "one two three four five seven"],
  ["a bb ccc bb ccc", "a bb ccc"],
  [
    "We shall count the boats and not the votes of the harbour",
    "shall count the boats votes harbour",
  ],
])("takes the six longest of %j, each once, as they stand", (text, words) => {
  expect(tellingWords(text).join(" ")).toBe(words);
});

const LINE = "The harbour will stay open through the winter";

it.each([
  [
    "the line with the lines round it",
    `Before.\n${LINE}.\nAfter.\nFar.`,
    "Before.\n\n" + LINE + ".\n\nAfter.",
  ],
  ["no heading", `== A ==\n${LINE}.\n== B ==`, `${LINE}.`],
  ["the best of several", `The harbour will close.\nX.\nY.\n${LINE}.`, `Y.\n\n${LINE}.`],
])("cuts out %s", (_what, text, wanted) => {
  expect(excerptWith(text, LINE)?.text).toBe(wanted);
});

it.each([
  ["other words", "The winter is open. A harbour will stay."],
  ["nothing", ""],
  ["a few of the words", "The harbour will freeze, said others, and all boats with it."],
])("finds no line in %s", (_what, text) => {
  expect(excerptWith(text, LINE)).toBeUndefined();
});

it("reads a page of two megabytes at once", () => {
  const before = performance.now();
  expect(
    excerptWith(`${"a ".repeat(500_000)}\n${"=".repeat(500_000)}\n= `.repeat(2), LINE),
  ).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(2_000);
});
