import type { Severity } from "../../checks/finding.ts";
import type { Report } from "../../verify/report.ts";
import { addressOf } from "../wording/address-of.ts";
import { dayWords, daysWords } from "../wording/day-words.ts";
import { languageNames } from "../wording/language-names.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { SEVERITY } from "../wording/words.ts";
import { element, type Markup } from "./markup.ts";
import { shapeOf } from "./numbered.ts";
import { line, outsideLink, pageText, seen } from "./text.ts";

/** Which article this is, when it was published, and how much was found. */
export const reportHead = (report: Report): Markup =>
  element(
    "header",
    {},
    element("p", { class: "wordmark" }, "Palimpsest"),
    element("h1", { dir: "auto" }, seen(report.article.title)),
    element("p", { class: "address" }, outsideLink(addressOf(report), addressOf(report))),
    element("p", { class: "aside" }, creditsOf(report)),
    probablyOf(report.article),
    originOf(report),
    report.flags.length === 0
      ? element("p", { class: "nothing" }, REPORT_WORDS.nothingFound)
      : countsOf(report),
  );

const creditsOf = ({ article: { siteName, byline, published, words } }: Report) =>
  line(
    siteName === null ? undefined : pageText(siteName),
    byline === null ? undefined : pageText(byline),
    published === null
      ? REPORT_WORDS.unpublished
      : seen(REPORT_WORDS.published(dayWords(published.date), published.from)),
    REPORT_WORDS.words(words),
  );

function probablyOf({ probablyPublished }: Report["article"]): Markup | undefined {
  if (probablyPublished === null) return undefined;
  const { start, end, why } = probablyPublished;
  return element(
    "p",
    { class: "aside", dir: "ltr" },
    seen(`${REPORT_WORDS.probablyPublished(daysWords(start, end))}. ${why}`),
  );
}

/** The check that sees a page say of itself that it is a translation; its flag tells the rest. */
const DISCLOSED = "translation/disclosed";

function originOf({ translatedFrom: [first], flags }: Report): Markup | undefined {
  if (first === undefined || flags.some(({ check }) => check === DISCLOSED)) return undefined;
  return element(
    "p",
    { class: "translated", dir: "ltr" },
    seen(REPORT_WORDS.looksTranslated(languageNames([first.language]), first.flags.length)),
  );
}

const SEVERITIES: readonly Severity[] = ["serious", "caution", "info"];

const countsOf = ({ flags }: Report): Markup =>
  element(
    "ul",
    { class: "counts", role: "list" },
    SEVERITIES.map((severity) => {
      const many = flags.filter((flag) => flag.severity === severity).length;
      return many === 0
        ? undefined
        : element("li", { class: severity }, shapeOf(severity), ` ${SEVERITY[severity]}: ${many}`);
    }),
  );
