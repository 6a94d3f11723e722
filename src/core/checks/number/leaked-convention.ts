import type { Article } from "../../article/article.ts";
import { overlaps, type Passage } from "../../article/passage.ts";
import { numberMentions } from "../../text/numbers/number-mentions.ts";
import { pointedThousands, type PointedThousands } from "../../text/numbers/pointed-thousands.ts";
import { writeAmount } from "../../text/numbers/write-amount.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { leakedHits, type LeakedHit } from "./leaked-hits.ts";
import { amountOf } from "./leaked-number.ts";

/**
 * Flags amounts that are written as another language writes them: "1,5 million", "100.000 soldiers",
 * "300 thousand million euros", "5 milliards", "R $ 60", "%5". Some only look odd; others are read
 * as a thousandth of what was meant. Both values are shown, and nothing is rewritten.
 * Source: the tables `leaked-scales.ts`, `leaked-signs.ts`, `leaked-counts.ts`, `leaked-phrases.ts`
 * and `pointed-thousands.ts`, from the press of each language and from pages that carry the forms.
 * Misses: "billion" for 10¹², 万 and 억 put a tenth too large, and what else only the original can
 * show; "5 %" and "10 €", which are house style as well; what is quoted.
 * Wrong when: the English edition of a foreign paper writes so itself; "15 thousand" is spoken style.
 * Indian groups (1,00,000), lakh and crore are native and never flagged.
 */
export const leakedNumberConvention: Check = {
  id: "number/leaked-convention",
  title: "Number written as another language does",
  judge: (article) => {
    const { text } = article;
    const pointed = pointedThousands(text, numberMentions(article))
      .filter(({ rival }) => rival === undefined)
      .map(pointedFinding);
    const others = leakedHits(article).map((hit) => findingOf(text, hit));
    return surest([...pointed, ...others])
      .slice(0, MOST)
      .filter(({ passage }) => isMeant(article, passage));
  },
};

/** More in one text tell a reader nothing new, and each costs a look for quotation marks. */
const MOST = 100;

/** Of findings that share a passage, the surest: the reader is asked once. */
function surest(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(
    (one, other) => one.passage.start - other.passage.start,
  )) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.passage, finding.passage)) kept.push(finding);
    else if (finding.confidence > last.confidence) kept.splice(-1, 1, finding);
  }
  return kept;
}

const isMeant = (article: Article, passage: Passage): boolean =>
  isInProse(article, passage) && !isQuoted(article, passage);

function findingOf(text: string, { row, start, end, meaning }: LeakedHit): Finding {
  const habit = "habit" in row ? row.habit : "put into English word for word, it looks so";
  return {
    passage: { start, end },
    convention: row.id,
    severity: row.severity,
    confidence: row.confidence,
    message: `“${text.slice(start, end)}” most likely means “${meaning}”.`,
    explanation: `${languageOf(row.languages)}${row.languages.length > 1 ? ", for one," : ""} has “${row.original}”: ${habit}.`,
    suggestion: meaning,
    origin: row.languages,
  };
}

/** Where a point parts thousands. */
const POINT_LANGUAGES = ["pt", "es", "de", "it", "id", "tr"];

/** No decimals can be meant with two points, and hardly with whole things. */
const SURE = 0.95;

function pointedFinding({ mention, counted }: PointedThousands): Finding {
  const { start, end, continental = 0, english, exact } = mention;
  const meaning = `${amountOf(mention, continental)}${counted}`;
  const surface = english === undefined ? "" : `, not ${writeAmount(english)}`;
  return {
    passage: { start, end: end + counted.length },
    convention: "N-02",
    severity: english === undefined ? "caution" : "serious",
    confidence: SURE,
    message: `“${exact}${counted}” most likely means “${meaning}”${surface}.`,
    explanation:
      "Portuguese, Spanish, German, Italian, Indonesian and Turkish part thousands by a point, which an English reader takes for the decimal point.",
    suggestion: meaning,
    origin: POINT_LANGUAGES,
  };
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

const languageOf = ([language = ""]: readonly string[]): string =>
  LANGUAGES.of(language) ?? language;
