import type { Report, ReportCheck, ReportReference, ReportSource } from "../../verify/report.ts";
import { checkName } from "../wording/check-name.ts";
import { dayWords } from "../wording/day-words.ts";
import { ANSWER, OUTCOME, REPORT_WORDS } from "../wording/report-words.ts";
import { element, type Markup } from "./markup.ts";
import { line, outsideLink, pageText, seen } from "./text.ts";

/** The sources and what each answered. */
export const sourceList = ({ sources }: Report): Markup =>
  sources.length === 0
    ? element("p", { class: "aside" }, REPORT_WORDS.noSources)
    : element("ul", { class: "plain" }, sources.map(sourceOf));

const sourceOf = ({ id, answer, detail }: ReportSource): Markup =>
  element(
    "li",
    {},
    element("strong", {}, seen(checkName(id))),
    line(`: ${ANSWER[answer]}`, detail === "" ? undefined : seen(detail)),
  );

/** The documents that the article was compared with, each with what proves which one it was. */
export const referenceList = ({ references }: Report): Markup =>
  references.length === 0
    ? element("p", { class: "aside" }, REPORT_WORDS.noReferences)
    : element("ol", { class: "references" }, references.map(referenceOf));

const referenceOf = ({ url, title, published, fetched, sha256 }: ReportReference): Markup =>
  element(
    "li",
    {},
    pageText(title),
    published === null ? undefined : [", ", seen(dayWords(published))],
    url === null ? undefined : element("div", { class: "address" }, outsideLink(url, url)),
    fetched === null ? undefined : element("div", { class: "aside" }, "Read ", seen(fetched)),
    sha256 === null
      ? undefined
      : element(
          "div",
          { class: "aside" },
          "SHA-256 of its text ",
          element("code", {}, seen(sha256)),
        ),
  );

const OUTCOMES = ["not-run", "flagged", "clear"] as const;

/** Which checks did not run and why, which flagged something, and which saw nothing. */
export const checkLists = ({ checks }: Report): readonly Markup[] =>
  OUTCOMES.flatMap((outcome) => {
    const those = checks.filter((check) => check.outcome === outcome);
    return those.length === 0
      ? []
      : [
          element(
            "h3",
            {},
            `${OUTCOME[outcome]} `,
            element("span", { class: "aside" }, String(those.length)),
          ),
          outcome === "not-run" ? reasonList(those) : element("p", {}, namesOf(those)),
        ];
  });

const reasonList = (checks: readonly ReportCheck[]): Markup =>
  element(
    "ul",
    { class: "plain" },
    checks.map(({ id, why }) =>
      element("li", {}, seen(checkName(id)), ": ", seen(why ?? REPORT_WORDS.noReason)),
    ),
  );

const namesOf = (checks: readonly ReportCheck[]): Markup =>
  element("span", { dir: "ltr" }, seen(checks.map(({ id }) => checkName(id)).join("; ")));
