import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import type { Check } from "../../src/core/checks/check.ts";
import { checks } from "../../src/core/checks/checks.ts";
import { quotations } from "../../src/core/text/quotations.ts";
import { datesOf } from "../../src/core/verify/dates-of.ts";
import { evaluationFolder, rowsOf } from "../eval/evaluation-set.ts";

/** The checks that read dates and numbers. */
const judges: readonly Check[] = checks.filter(
  ({ id, ask }) => ask === undefined && /^(?:date|number)\//.test(id),
);

/** Texts made to be slow, a megabyte each or somewhat less. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: "1".repeat(1e6),
  "figures in parentheses": "(2)".repeat(3e5),
  months: "May ".repeat(2.5e5),
  weekdays: "Sunday, ".repeat(1e5),
  "chains of figures": "9-".repeat(5e5),
  "number words": "two ".repeat(2.5e5),
  years: "2022 ".repeat(2e5),
  "curly quotation marks": "“".repeat(1e6),
  "straight quotation marks": '"'.repeat(1e6),
  "quoted weekdays": "“Sunday (2)” ".repeat(8e4),
  "weekdays with days": "on Sunday (2) ".repeat(7e4),
  "lines of weekdays with days": "on Sunday (2)\n\n".repeat(6e4),
  "dates of a table": "January 9, 2022 ".repeat(6e4),
  "ranges without an end": "from May 1 to ".repeat(7e4),
  "thousands with points": "1.000".repeat(2e5),
  amounts: "$1.5 million, ".repeat(7e4),
  "nights of a source": "TASS: on the night of January 3 ".repeat(3e4),
  "yesterdays with days": "yesterday (Thursday) ".repeat(5e4),
  "days ahead": "will be held on January 9-10. ".repeat(3.5e4),
};

/** Measurements of each. The least counts: what else runs on the machine only adds to it. */
const ROUNDS = 6;

/** Milliseconds of processor time for each megabyte: what nobody may make it cost more than. */
const GOAL = 50;

/** Milliseconds of processor time that work takes. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function judge(article: Article): void {
  for (const check of judges) check.judge(article, { references: [], comparisons: [] });
  datesOf(article);
}

/** A dated and an undated article of one text; what is derived of an article is kept, so each round reads anew. */
const PUBLISHED = [undefined, "2022-01-03"] as const;

const articleOf = (text: string, published: string | undefined): Article =>
  readPlainText(
    `Title\n\n${text}`,
    published === undefined ? {} : { published: { date: published, from: "bench" } },
  );

function costOf(text: string, published: string | undefined): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const article = articleOf(text, published);
    // Other checks read them in any case, once for all: they are told apart.
    quotations(article);
    return cost(() => {
      judge(article);
    });
  });
  return Math.min(...times) / (text.length / 1e6);
}

/** What each check takes of a text, the slowest first, for who looks for what to mend. */
function slowestOf(text: string): string {
  const steps = [
    ...judges.map(
      ({ id, judge: step }) =>
        [
          id,
          (article: Article) => {
            step(article, { references: [], comparisons: [] });
          },
        ] as const,
    ),
    ["dates", datesOf] as const,
  ];
  const article = articleOf(text, undefined);
  quotations(article);
  return steps
    .map(([id, step]) => ({
      id,
      ms: cost(() => {
        step(article);
      }),
    }))
    .filter(({ ms }) => ms > 3)
    .toSorted((one, other) => other.ms - one.ms)
    .map(({ id, ms }) => `${id} ${ms.toFixed(0)}`)
    .join(", ");
}

function hostile(): number {
  let slowest = 0;
  for (const [name, text] of Object.entries(HOSTILE)) {
    const [undated, dated] = PUBLISHED.map((published) => costOf(text, published));
    slowest = Math.max(slowest, undated ?? 0, dated ?? 0);
    const steps = Math.max(undated ?? 0, dated ?? 0) > GOAL / 2 ? slowestOf(text) : "";
    console.log(
      `${name.padEnd(28)} ${(undated ?? 0).toFixed(1).padStart(7)} ${(dated ?? 0).toFixed(1).padStart(7)} ms/MB  ${steps}`,
    );
  }
  console.log(`slowest ${slowest.toFixed(1)} ms/MB (goal: less than ${GOAL})`);
  return slowest;
}

/** Native texts, each read once a round after a round that warms up. */
function native(folder: string): void {
  const texts = (rowsOf<{ readonly text: string }>(`${folder}/native-text.jsonl`) ?? []).map(
    ({ text }) => text,
  );
  if (texts.length === 0) return;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const articles = texts.map((text) => articleOf(text, "2022-01-03"));
    for (const article of articles) quotations(article);
    return cost(() => {
      for (const article of articles) judge(article);
    });
  });
  const each = Math.min(...times) / (length / 5_000);
  console.log(
    `${texts.length} native texts: ${each.toFixed(2)} ms for each 5,000 characters (goal: less than 1)`,
  );
}

const slowest = hostile();
native(evaluationFolder(process.argv[2]));
process.exitCode = slowest > GOAL ? 1 : 0;
