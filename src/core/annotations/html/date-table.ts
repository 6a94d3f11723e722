import type { Report, ReportDate } from "../../verify/report.ts";
import { daysWords } from "../wording/day-words.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { element, type Content, type Markup } from "./markup.ts";
import { pageText, seen } from "./text.ts";

/** Every date of the article, in its order: what is written, and what it means. */
export const dateTable = ({ dates }: Report): Markup =>
  dates.length === 0
    ? element("p", { class: "aside" }, REPORT_WORDS.noDates)
    : element(
        "table",
        {},
        element("thead", {}, element("tr", {}, heading("Written"), heading("Means"))),
        element("tbody", {}, dates.map(rowOf)),
      );

const heading = (words: string): Markup => element("th", { scope: "col" }, words);

const rowOf = (date: ReportDate): Markup =>
  element(
    "tr",
    {},
    element("th", { scope: "row", class: "written" }, pageText(date.target.exact)),
    element("td", {}, meaningOf(date)),
  );

/** Of two readings, one as heavy as this is likelier than the other. 0 to 1. */
const LIKELIER = 0.6;

function meaningOf({ resolution: { readings, why }, time }: ReportDate): Content {
  if (why !== null) return element("span", { class: "aside", dir: "ltr" }, seen(why));
  const between = (readings[0]?.weight ?? 0) >= LIKELIER ? REPORT_WORDS.perhaps : REPORT_WORDS.or;
  return readings.map(({ start, end }, index) => [
    index === 0 ? "" : ` ${between} `,
    seen(daysWords(start, end)),
    time === null ? undefined : seen(`, ${time}`),
  ]);
}
