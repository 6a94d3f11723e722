import type { Report } from "../../verify/report.ts";
import { PROGRAM, type Making } from "../making.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { dateTable } from "./date-table.ts";
import { flagNotes } from "./flag-notes.ts";
import { element, fileOf, styleSheet, type Markup } from "./markup.ts";
import { markedText } from "./marked-text.ts";
import { checkLists, referenceList, sourceList } from "./provenance.ts";
import { quotationNotes } from "./quotation-notes.ts";
import { reportHead } from "./report-head.ts";
import { section } from "./sections.ts";
import { STYLE } from "./style.ts";

/**
 * What the page may do when it is opened: nothing but be styled by its own sheet. Even if a text
 * came through unescaped, nothing would run, load or be sent.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML file that stands alone: it loads nothing, runs nothing and prints well. Every
 * text of the page and of its sources is text in it.
 */
export const reportPage = (report: Report, making: Making): string =>
  fileOf(element("html", { lang: "en" }, headOf(report), bodyOf(report, making)));

const headOf = ({ article }: Report): Markup =>
  element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "viewport", content: "width=device-width" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "generator", content: `${PROGRAM.name} ${PROGRAM.version}` }),
    element("title", {}, `${article.title} – ${PROGRAM.name}`),
    styleSheet(STYLE),
  );

function bodyOf(report: Report, making: Making): Markup {
  const numbered = report.flags.map((flag, index) => ({ number: index + 1, flag }));
  return element(
    "body",
    {},
    reportHead(report),
    element(
      "main",
      {},
      numbered.length === 0 ? undefined : section("flags", "Flags", flagNotes(numbered, report)),
      section("quotations", "Quotations", quotationNotes(report, numbered)),
      section("text", "The text as it was read", markedText(report.article, numbered)),
      section("dates", "Dates", dateTable(report)),
      section("sources", "Sources", sourceList(report)),
      section("references", "Compared with", referenceList(report)),
      section("checks", "Checks", checkLists(report)),
    ),
    footOf(making),
  );
}

const footOf = ({ at, textSha256, aside }: Making): Markup =>
  element(
    "footer",
    {},
    element("p", {}, REPORT_WORDS.noScore),
    aside === 0 ? undefined : element("p", {}, REPORT_WORDS.aside(aside)),
    element("p", {}, `Made by ${PROGRAM.name} ${PROGRAM.version}, ${at}.`),
    element("p", {}, "SHA-256 of the text that was read: ", element("code", {}, textSha256)),
  );
