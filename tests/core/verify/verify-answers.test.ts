import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { checks } from "../../../src/core/checks/checks.ts";
import type { Reference } from "../../../src/core/references/reference.ts";
import { verifyAnswers } from "../../../src/core/verify/verify-answers.ts";
import { verifyText } from "../../../src/core/verify/verify-text.ts";

const TEXT =
  "A title\n\n“We will open the old harbour to all ships in the spring,” said Ana Rojas.";
const CHANGED = "“We will never open the old harbour to any ships in the spring,” said Ana Rojas.";
const SAME = TEXT.slice("A title\n\n".length);

function verified(
  day: string | undefined,
  written: readonly (readonly [string | undefined, string?])[],
) {
  const article = readPlainText(
    TEXT,
    day === undefined ? {} : { published: { date: day, from: "case" } },
  );
  const references = written.map(([published, text = CHANGED], index): Reference => ({
    title: `Page ${index}`,
    source: "case",
    text,
    ...(published === undefined ? {} : { published }),
  }));
  const step = verifyText(article, checks);
  return verifyAnswers(
    { article, text: step, answers: [{ source: "case", query: "any", kind: "found", references }] },
    checks,
  );
}

const CASES = [
  { when: "before the article", day: "2022-01-03", published: "2022-01-02", status: "altered" },
  { when: "on its day", day: "2022-01-03", published: "2022-01-03", status: "altered" },
  // Calendars differ by time zone.
  { when: "one day after it", day: "2022-01-03", published: "2022-01-04", status: "altered" },
  { when: "two days after it", day: "2022-01-03", published: "2022-01-05", status: "no-source" },
  { when: "on an unknown day", day: "2022-01-03", published: undefined, status: "altered" },
  { when: "whenever the article was", day: undefined, published: "2022-01-05", status: "altered" },
];

describe("a reference published", () => {
  it.each(CASES)("$when makes the quotation $status", ({ day, published, status }) => {
    const { comparisons } = verified(day, [[published]]);
    expect(comparisons.map((comparison) => comparison.status)).toEqual([status]);
  });

  it("too late flags nothing and is listed behind the others", () => {
    const { comparisons, references, outcomes } = verified("2022-01-03", [
      ["2023-01-01"],
      ["2022-01-02", SAME],
    ]);
    expect(references.map(({ title }) => title)).toEqual(["Page 1", "Page 0"]);
    expect(comparisons.map(({ status, match }) => [status, match?.reference])).toEqual([
      ["verbatim", 0],
    ]);
    expect(outcomes.filter(({ kind }) => kind === "flagged")).toEqual([]);
  });
});

describe("an excerpt, of which only the lines with the words are known", () => {
  const excerpt = (text: string): Reference => ({
    url: "https://wiki.test/Ana_Rojas",
    title: "Ana Rojas",
    source: "case",
    text,
    isExcerpt: true,
  });
  const OTHER = "“We shall paint every boat of this town blue before the summer,” said Ana Rojas.";
  const verifiedWith = (references: readonly Reference[]) => {
    const article = readPlainText(`${TEXT} ${OTHER}`);
    const text = verifyText(article, checks);
    const answers = [{ source: "case", query: "any", kind: "found", references }] as const;
    return verifyAnswers({ article, text, answers }, checks);
  };
  const whole: Reference = { title: "A page", source: "case", text: "The town has a harbour." };

  it("says nothing of the quotations that it does not hold", () => {
    const { comparisons } = verifiedWith([excerpt(SAME)]);
    expect(comparisons.map(({ status }) => status)).toEqual(["verbatim", "no-source"]);
  });

  it("makes no whole page one that gives the speaker's words", () => {
    const { comparisons, outcomes } = verifiedWith([excerpt(SAME), whole]);
    expect(comparisons.map(({ status }) => status)).toEqual(["verbatim", "not-in-source"]);
    const flagged = outcomes.filter(({ kind }) => kind === "flagged").map(({ check }) => check);
    expect(flagged).not.toContain("quote/not-in-source");
  });

  it("is one of several of the same page", () => {
    const { comparisons } = verifiedWith([excerpt(SAME), excerpt(OTHER)]);
    expect(comparisons.map(({ status }) => status)).toEqual(["verbatim", "verbatim"]);
  });
});
