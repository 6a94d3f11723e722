import { expect, it } from "vitest";
import { queryKey, type Query } from "../../src/core/references/query.ts";
import { linkedPages } from "../../src/sources/linked-pages.ts";
import type { PageAnswer } from "../../src/sources/source.ts";

const reference = { title: "A", source: "linked-pages", text: "Words." };
const READ: PageAnswer = { kind: "read", reference };
const EMPTY: PageAnswer = { kind: "empty" };
const DOWN: PageAnswer = { kind: "unreachable", why: "It is down." };
const NO: PageAnswer = { kind: "refused", why: "It says no." };

it.each<[string, readonly PageAnswer[], object]>([
  ["a page that was read", [DOWN, READ, NO], { kind: "found", references: [reference] }],
  ["pages without text", [EMPTY, DOWN, NO], { kind: "not-found" }],
  ["pages that are down", [NO, DOWN], { kind: "unreachable", why: "It is down." }],
  ["pages that refuse", [NO, NO], { kind: "refused", why: "It says no." }],
])("says what it has of %s", async (_what, pages, wanted) => {
  const links = pages.map((_, index) => `https://h${index}.test/a`);
  const query: Query = { kind: "quotation", exact: "words", links };
  const readPage = async (url: string) => pages[links.indexOf(url)] ?? NO;
  const ask = () => Promise.reject(new Error("It has no hosts of its own."));
  expect(await linkedPages.answers.quotation?.(query, { readPage, ask })).toEqual({
    source: "linked-pages",
    query: queryKey(query),
    ...wanted,
  });
});
