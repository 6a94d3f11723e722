import type { Article } from "../../article/article.ts";
import { assertedDates } from "../../text/dates/asserted-dates.ts";
import type { DateMention } from "../../text/dates/date-mention.ts";
import { dateName } from "../../text/dates/date-names.ts";
import { bothReadings, numericDate, numericOrder } from "../../text/dates/numeric-order.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags a numeric date that is two days: "02/01/2022" is 2 January where the day comes first, and
 * 1 February where the month does. Nothing else on the page says which.
 * Source: Unicode CLDR's short date formats; machine translation keeps the order of the source.
 * Units: both readings are shown, none is chosen.
 * Misses: dates without a year ("02/01"), years of two figures.
 * Wrong when: something tells the order that the check does not read, such as the site's own name.
 */
export const ambiguousOrder: Check = {
  id: "date/ambiguous-order",
  title: "Numeric date that is two days",
  judge: (article) =>
    numericOrder(article) === undefined
      ? assertedDates(article)
          .filter((mention) => !isAnotherNumber(article.text, mention))
          .flatMap((mention) => findingOf(article, mention))
      : [],
};

/** "Version 1.2.2021" and "02-01-2022-14" count no days. */
const isAnotherNumber = (text: string, { start, end }: DateMention): boolean =>
  /\b(?:version|release|build|v)[. ]{0,2}$/i.test(text.slice(Math.max(0, start - 10), start)) ||
  /^[-/.]?\d/.test(text.slice(end, end + 2)) ||
  /\d[-/.]$/.test(text.slice(Math.max(0, start - 2), start));

function findingOf({ published }: Article, mention: DateMention): readonly Finding[] {
  const { start, end, exact, convention } = mention;
  const date = convention === undefined ? numericDate(exact) : undefined;
  const [dayFirst, monthFirst] = date === undefined ? [] : bothReadings(date);
  if (dayFirst === undefined || monthFirst === undefined) return [];
  const dated = published === undefined ? "" : ` The page is dated ${published.date}.`;
  return [
    {
      passage: { start, end },
      convention: "D-X-01",
      severity: "info",
      confidence: 0.5,
      message: `“${exact}” is ${dateName(dayFirst)} or ${dateName(monthFirst)}, as the writer's country counts.`,
      explanation: `Most countries write the day first, the United States the month; no other date of this page shows which it follows.${dated}`,
      suggestion: `${dateName(dayFirst)} or ${dateName(monthFirst)}`,
    },
  ];
}
