import { existsSync, readFileSync } from "node:fs";
import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import { checks } from "../../src/core/checks/checks.ts";
import { signOf, type Sign } from "../../src/core/flags/sign.ts";
import { sumOfSigns, translatedFrom } from "../../src/core/flags/translated-from.ts";
import { verifyText } from "../../src/core/verify/verify-text.ts";
import { nativeArticles } from "./false-flags.ts";
import { rowsOf } from "./evaluation-set.ts";

interface MachineTranslatedDocument {
  readonly id: string;
  /** Language pair, such as "ja-en". */
  readonly lp: string;
  readonly refs: readonly { readonly text: string }[];
  readonly hyps: readonly { readonly system: string; readonly text: string }[];
}

const signsOf = (article: Article): readonly Sign[] =>
  verifyText(article, checks).outcomes.flatMap((outcome) =>
    outcome.kind === "flagged"
      ? outcome.findings.flatMap((finding) => signOf(outcome.check, finding) ?? [])
      : [],
  );

const scoreOf = (article: Article): number => sumOfSigns(article, signsOf(article));

/** The language that articles look translated from: on the seed, on native texts, on machine translations. */
export function evaluateTranslatedFrom(folder: string): readonly string[] {
  const native = nativeArticles(folder);
  const accused = native.flatMap(({ id, article }) => {
    const [first] = translatedFrom(article, signsOf(article));
    return first === undefined ? [] : [`  native ${id}: ${first.language}`];
  });
  const nativeScores = native.map(({ article }) => scoreOf(article));
  return [
    ...seedLines(`${folder}/../seed/article.txt`),
    `native articles that look translated: ${accused.length} of ${native.length} (goal: 0)`,
    ...accused,
    ...separationLines(folder, nativeScores),
  ];
}

function seedLines(path: string): readonly string[] {
  if (!existsSync(path)) return [`not run on the seed: there is none at ${path}`];
  const article = readPlainText(readFileSync(path, "utf8"));
  const origins = translatedFrom(article, signsOf(article));
  return origins.map(
    ({ language, confidence, signs }) =>
      `seed: ${language} ${confidence.toFixed(2)} (${signs.map(({ name }) => name).join(", ")})`,
  );
}

/** The area under the ROC curve, a line per language pair and system. */
function separationLines(folder: string, native: readonly number[]): readonly string[] {
  const documents = rowsOf<MachineTranslatedDocument>(`${folder}/mt-documents.jsonl`) ?? [];
  const pairs = [...new Set(documents.map(({ lp }) => lp))];
  return pairs.flatMap((pair) => {
    const own = documents.filter(({ lp }) => lp === pair);
    const human = own.flatMap(({ refs }) => refs.map(({ text }) => scoreOf(readPlainText(text))));
    const systems = [...new Set(own.flatMap(({ hyps }) => hyps.map(({ system }) => system)))];
    return systems.map((system) => {
      const machine = own.flatMap(({ hyps }) =>
        hyps
          .filter((output) => output.system === system)
          .map(({ text }) => scoreOf(readPlainText(text))),
      );
      return `${pair} ${system} (${machine.length}): against human translation ${areaOf(machine, human)}; against native ${areaOf(machine, native)}`;
    });
  });
}

/**
 * The area under the ROC curve with its 95 % interval (Hanley and McNeil, Radiology 143, 1982,
 * page 31).
 */
function areaOf(positives: readonly number[], negatives: readonly number[]): string {
  let above = 0;
  for (const positive of positives) {
    for (const negative of negatives) {
      above += positive > negative ? 1 : positive === negative ? 0.5 : 0;
    }
  }
  const area = above / (positives.length * negatives.length);
  const [one, other] = [area / (2 - area), (2 * area ** 2) / (1 + area)];
  const variance =
    (area * (1 - area) +
      (positives.length - 1) * (one - area ** 2) +
      (negatives.length - 1) * (other - area ** 2)) /
    (positives.length * negatives.length);
  return `${area.toFixed(3)} ± ${(1.96 * Math.sqrt(variance)).toFixed(3)}`;
}
