import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { dayInParentheses } from "../../src/core/checks/date/day-in-parentheses.ts";
import { leakedConvention } from "../../src/core/checks/date/leaked-convention.ts";
import type { Finding } from "../../src/core/checks/finding.ts";
import { rowsOf, share } from "./evaluation-set.ts";

interface DocumentRow {
  readonly id: string;
  readonly lp: string;
  readonly refs: readonly { readonly translator: string; readonly text: string }[];
  readonly hyps: readonly { readonly system: string; readonly text: string }[];
}

/** One translation of a document. */
interface Translation {
  readonly id: string;
  readonly by: "human" | "machine";
  readonly name: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** The documents give no day of their own; the set was collected from the news of the days before this one. */
const PUBLISHED = "2020-07-27";

const ON_THE_DAY = /\bon the (?:[12]?\d|3[01])(?:st|nd|rd|th)\b/gi;

const EAST_ASIAN = /\b(?:Japanese|Korean|Chinese)\b/;

/** Says of "on the Nth" in translations from Japanese what is flagged, of machines and of people. */
export function evaluateJapaneseDays(folder: string): readonly string[] {
  const rows = rowsOf<DocumentRow>(`${folder}/mt-documents.jsonl`);
  if (rows === undefined) return ["not run, there are no translated documents"];
  const translations = rows.filter(({ lp }) => lp === "ja-en").flatMap(translationsOf);
  const above = translations.flatMap((translation) =>
    translation.findings
      .filter(({ severity }) => severity !== "info")
      .map((finding) => lineOf(translation, finding)),
  );
  const claims = translations
    .flatMap(({ findings }) => findings)
    .filter(({ message, explanation }) => /machine/i.test(`${message} ${explanation}`));
  return [
    ...(["human", "machine"] as const).flatMap((by) =>
      linesOf(
        by,
        translations.filter((translation) => translation.by === by),
      ),
    ),
    ...[...new Set(translations.map(({ name }) => name))].map((name) =>
      countLine(
        name,
        translations.filter((translation) => translation.name === name),
      ),
    ),
    `flags above info: ${above.length} (goal: 0 for “on the Nth”)`,
    ...above.map((line) => `  ${line}`),
    `explanations that claim machine translation: ${claims.length} (goal: 0)`,
  ];
}

function translationsOf({ id, refs, hyps }: DocumentRow): readonly Translation[] {
  return [
    ...refs.map(({ translator, text }) => ({
      by: "human" as const,
      name: `human ${translator}`,
      text,
    })),
    ...hyps.map(({ system, text }) => ({ by: "machine" as const, name: system, text })),
  ].map(({ by, name, text }) => {
    const article = readPlainText(`A title that says nothing\n\n${text}`, {
      published: { date: PUBLISHED, from: "evaluation" },
    });
    const findings = [dayInParentheses, leakedConvention].flatMap((check) => {
      const judgement = check.judge(article, { references: [], comparisons: [] });
      return "notRun" in judgement ? [] : judgement;
    });
    return { id, by, name, article, findings };
  });
}

function linesOf(by: string, translations: readonly Translation[]): readonly string[] {
  const days = translations.flatMap((translation) =>
    translation.findings
      .filter(({ convention }) => convention === "D-JP-01")
      .map((finding) => ({ translation, finding })),
  );
  const withResolved = days.filter(({ finding }) => finding.resolved !== undefined);
  const named = days.filter(({ finding }) => EAST_ASIAN.test(finding.explanation));
  return [
    countLine(by, translations),
    `  “on the Nth” flagged: ${days.length}; named as East Asian: ${named.length}; resolved, as if published ${PUBLISHED}: ${withResolved.length}`,
    ...otherConventions(translations),
  ];
}

function countLine(name: string, translations: readonly Translation[]): string {
  const withDay = translations.filter(({ article }) => article.text.match(ON_THE_DAY) !== null);
  const flagged = withDay.filter(({ findings }) =>
    findings.some(({ convention }) => convention === "D-JP-01"),
  );
  return `${name}: documents with “on the Nth”: ${share(withDay.length, translations.length)}; flagged of them: ${share(flagged.length, withDay.length)}`;
}

function otherConventions(translations: readonly Translation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { convention = "" } of translations.flatMap(({ findings }) => findings)) {
    counts.set(convention, (counts.get(convention) ?? 0) + 1);
  }
  const line = [...counts].map(([convention, count]) => `${convention} ${count}`).join(", ");
  return [`  all conventions: ${line === "" ? "none" : line}`];
}

/** Words round a finding that are printed. UTF-16 code units. */
const SHOWN = 40;

const lineOf = (
  { id, name, article: { text } }: Translation,
  { convention = "", severity, passage: { start, end } }: Finding,
): string =>
  `${severity} ${convention} ${name} ${id}: ${text.slice(Math.max(0, start - SHOWN), start)}«${text.slice(start, end)}»${text.slice(end, end + SHOWN)}`;
