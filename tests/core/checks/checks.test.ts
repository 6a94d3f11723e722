import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import type { Check } from "../../../src/core/checks/check.ts";
import { checks } from "../../../src/core/checks/checks.ts";
import { caseOf, mustFlag, type Case } from "./case.ts";

/** Stands above every case that brings no title; no check has anything to say of it. */
const TITLE = "A title that says nothing";

const NOTHING_ANSWERED = { references: [], comparisons: [] };

const casesFileOf = (check: Check): string => resolve(import.meta.dirname, `${check.id}.ts`);

async function casesOf(check: Check): Promise<readonly Case[]> {
  const module = (await import(casesFileOf(check))) as { readonly cases: readonly Case[] };
  return module.cases;
}

/** The case as it was written, with «…» round what the check flags. */
function marked(check: Check, given: Case): string {
  const { text, title = TITLE, published, dates } = caseOf(given);
  const plain = readPlainText(
    `${title}\n\n${text}`.replace(/[«»]/g, ""),
    published === undefined ? {} : { published: { date: published, from: "case" } },
  );
  const article = dates === undefined ? plain : { ...plain, publicationDates: dates };
  const judgement = check.judge(article, NOTHING_ANSWERED);
  if ("notRun" in judgement) throw new Error(judgement.notRun);
  return judgement
    .map(({ passage }) => passage)
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (whole, { start, end }) =>
        `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`,
      article.text,
    );
}

const local = checks.filter((check) => check.ask === undefined);

describe("every check", () => {
  it.each(checks)("$id has a cases file", (check) => {
    expect(existsSync(casesFileOf(check))).toBe(true);
  });

  it("has an id of its own", () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});

describe.each(local)("$id", async (check) => {
  const cases = await casesOf(check);

  it("has a case that flags and two that pass", () => {
    expect(cases.filter(mustFlag).length).toBeGreaterThanOrEqual(1);
    expect(cases.filter((one) => !mustFlag(one)).length).toBeGreaterThanOrEqual(2);
  });

  it.each(cases.map(caseOf))("marks exactly: $title $text", (given) => {
    expect(marked(check, given)).toBe(`${given.title ?? TITLE}\n\n${given.text}`);
  });
});
