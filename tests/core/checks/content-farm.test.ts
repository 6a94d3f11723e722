import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/core/article/plain-text.ts";
import { checks } from "../../../src/core/checks/checks.ts";
import { verifyText } from "../../../src/core/verify/verify-text.ts";

/** A page such as content farms make, written for this test. */
const PAGE = `Lisbon: Union would ‘act at once’ on Country’s final impeachment of its judges

Hey President of the Republic, Rui TavaresOn Sunday (7), he told the Danish premier that the union would act at once.

“Our first international lecture with Denmark went well,” Tavares wrote.

Officials are expected to meet on August 15-16 in Porto, a spokeswoman said; nearly 20,000 people may march.

See also\u00a0 Nobody wants pumpkin cake without cinnamon

The ministers have stressed that they want assurances.

You May Also Like

About the Author: Rosa Lind

"Avid web nerd. Coffee junkie. Writer. Falls down a lot."

Leave a Reply

Your email address will not be published. Required fields are marked *`;

const EXPECTED = [
  ["date/day-in-parentheses", "Sunday (7)"],
  ["scraping/run-on-words", "TavaresOn"],
  ["scraping/seam", "he told"],
  ["scraping/template-frame", "You May Also Like"],
  [
    "scraping/template-frame",
    "Your email address will not be published. Required fields are marked *",
  ],
  ["scraping/inserted-line", "See also\u00a0 Nobody wants pumpkin cake without cinnamon"],
  ["scraping/stock-bio", '"Avid web nerd. Coffee junkie. Writer. Falls down a lot."'],
  ["translation/false-friend", "international lecture with"],
  ["translation/false-friend", "final impeachment"],
  ["translation/stray-interjection", "Hey President"],
];

const flagged = (page: string) => {
  const article = readPlainText(page);
  return verifyText(article, checks).outcomes.flatMap((outcome) =>
    outcome.kind === "flagged"
      ? outcome.findings.map(({ passage: { start, end }, ...finding }) => ({
          check: outcome.check,
          exact: article.text.slice(start, end),
          resolved: finding.resolved,
        }))
      : [],
  );
};

describe("the local checks together", () => {
  it("flag what is wrong on a content farm's page and nothing else", () => {
    const found = flagged(PAGE).map(({ check, exact }) => [check, exact]);
    expect(found.toSorted()).toEqual(EXPECTED.toSorted());
  });

  it("solve its date from another one", () => {
    const date = flagged(PAGE).find(({ check }) => check === "date/day-in-parentheses");
    expect(date?.resolved).toBe("2022-08-07");
  });
});

/** A hundred thousand code units of what a check looks for, without a line break. */
const HOSTILE = [
  "Sunday (2) ",
  "BidenOn Sunday ",
  "xyzThe one ",
  "Hey President of. ",
  "final invasion if ",
  "lecture with the ",
  "See also  Abcde Fghij Klmno\n",
  "Proud gamer. ",
  "January 9 ",
  '"“‘(',
];

describe("a hostile text", () => {
  it.each(HOSTILE)("of %j is read in a moment", (piece) => {
    const text = `Title\n\n${piece.repeat(100_000 / piece.length)}`;
    const article = readPlainText(text);
    const local = checks.filter((check) => check.ask === undefined);
    const start = performance.now();
    for (const check of local) check.judge(article, { references: [], comparisons: [] });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
