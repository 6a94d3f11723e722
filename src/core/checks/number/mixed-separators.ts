import { numberMentions } from "../../text/numbers/number-mentions.ts";
import { pointedThousands } from "../../text/numbers/pointed-thousands.ts";
import { writeAmount } from "../../text/numbers/write-amount.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";

/**
 * Flags a figure with a point between thousands where the text counts the same with a comma: "EGP
 * 350.000, including EGP 300,000". One of the two was taken over from another language, and
 * “350.000” is 350 to an English reader.
 * Source: row N-46 of the conventions; seen in an English copy of an Egyptian report.
 * Misses: figures that count other things; what is quoted. Without a comma elsewhere it is
 * `number/leaked-convention` that flags such a figure.
 * Wrong when: whole things are counted in averages with three decimals.
 */
export const mixedSeparators: Check = {
  id: "number/mixed-separators",
  title: "Two ways to part thousands",
  judge: (article) =>
    pointedThousands(article.text, numberMentions(article))
      .filter(({ mention }) => isInProse(article, mention) && !isQuoted(article, mention))
      .flatMap(({ mention: { start, end, exact, continental = 0, english }, rival }) => {
        if (rival === undefined) return [];
        const surface = english === undefined ? "" : ` rather than ${writeAmount(english)}`;
        return [
          {
            passage: { start, end },
            convention: "N-46",
            severity: "caution" as const,
            confidence: 0.85,
            message: `“${exact}” has a point and “${rival.exact}” a comma: this one most likely is ${writeAmount(continental)}${surface}.`,
            explanation:
              "One text parts thousands in two ways. The point comes from a language that writes so, such as Portuguese, Spanish, German or Indonesian.",
            suggestion: writeAmount(continental),
            origin: ["pt", "es", "de", "it", "id", "tr"],
          },
        ];
      })
      .slice(0, MOST),
};

/** More in one text tell a reader nothing new. */
const MOST = 20;
