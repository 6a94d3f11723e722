import type { Article } from "../../article/article.ts";
import { isInProse } from "../../text/prose.ts";
import type { Check } from "../check.ts";
import type { Finding, Severity } from "../finding.ts";

/**
 * Flags quotation marks that another language uses and English does not: „ … “, » … «, 「 … 」, marks
 * that face the wrong way, and speech after a dash with no marks at all. They were left standing
 * where the words between them were translated.
 * Source: the typographic habits of each language; machine-translated pages.
 * Misses: marks that a site's editor made English.
 * Wrong when: a writer quotes words of that language, or a story is told in dialogue.
 */
export const quotationMarks: Check = {
  id: "translation/quotation-marks",
  title: "Another language's quotation marks",
  judge: (article) =>
    MARK.test(article.text) && SIGN.test(article.text)
      ? HABITS.flatMap((habit) => findingsOf(article, habit))
      : [],
};

/** A mark of any habit: text with straight quotation marks has none, and this look costs least. */
const MARK = /[„»「『《”–—]/;

/** What some habit needs: nearly every English text is done with here. */
const SIGN = /[„»「『《]|[\s(]”|\n[–—]/;

/** A way of marking speech. */
interface Habit {
  readonly id: string;
  readonly pattern: RegExp;
  /** Languages that have it, likeliest first (BCP 47). */
  readonly origin: readonly string[];
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  readonly explanation: string;
}

const LEFT_OVER =
  "English has no such marks. They stay behind when the words between them are translated.";

/** What stands between marks has a length, so that no text costs more than its length times that. */
const HABITS: readonly Habit[] = [
  {
    id: "Q-02",
    // Example: „We wait“
    pattern: /„[^„“”"\n]{1,400}[“”"]/g,
    origin: ["de", "pl", "cs", "hu", "ro", "uk"],
    severity: "info",
    confidence: 0.9,
    message: "This quotation opens with a low mark, as in German or Polish.",
    explanation: LEFT_OVER,
  },
  {
    id: "Q-03",
    // Example: »We wait«
    pattern: /»[^«»\n]{1,400}«/g,
    origin: ["de", "da"],
    severity: "info",
    confidence: 0.9,
    message: "These marks point inwards, as in German or Danish print.",
    explanation: LEFT_OVER,
  },
  {
    id: "Q-04",
    // Example: 「We wait」
    pattern: /[「『《][^「『《」』》\n]{1,400}[」』》]/g,
    origin: ["ja", "zh"],
    severity: "info",
    confidence: 0.9,
    message: "These are the quotation marks or title marks of Japanese and Chinese.",
    explanation: LEFT_OVER,
  },
  {
    id: "Q-05",
    // Example: – We wait – said the minister.
    pattern:
      /(?<=\n)[–—] ?[A-Z][^–—\n]{15,400} ?[–—] ?(?:said|says|declared|affirmed|added|explained|stated|assured|emphasized|highlighted|pointed|concluded|asked|replied)\b/g,
    origin: ["pt-BR", "es", "ru", "pl", "fr"],
    severity: "caution",
    confidence: 0.75,
    message: "Somebody's words stand here after a dash, without quotation marks.",
    explanation:
      "Portuguese, Spanish, Russian and other papers mark speech by dashes. Where the quotation ends cannot be told from the English text.",
  },
  {
    id: "Q-09",
    // Example: ”We wait“
    pattern: /(?<=^|[\s(])”[^“”\n]{3,400}“(?=[\s.,;)]|$)/gm,
    origin: ["es"],
    severity: "info",
    confidence: 0.9,
    message: "These marks face outwards, as if each had been put in the other's place.",
    explanation:
      "Where the marks stood in a link or in bold type, a translation piece by piece exchanges them: the ends of the quotation are not sure.",
  },
];

/** More of one habit in a text tell nothing new. */
const MOST = 5;

function findingsOf(article: Article, habit: Habit): readonly Finding[] {
  const { pattern, id: convention, origin, severity, confidence, message, explanation } = habit;
  const found: Finding[] = [];
  for (const { index, 0: exact } of article.text.matchAll(pattern)) {
    const passage = { start: index, end: index + exact.length };
    if (!isInProse(article, passage)) continue;
    found.push({ passage, convention, severity, confidence, message, explanation, origin });
    if (found.length === MOST) break;
  }
  return found;
}
