import type { Flag, Target } from "../../flags/flag.ts";
import type { Report } from "../../verify/report.ts";
import { checkName } from "../wording/check-name.ts";
import { languageNames } from "../wording/language-names.ts";
import { matchOf } from "../wording/match-of.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { firstWords, lastWords } from "../wording/words-around.ts";
import { SEVERITY } from "../wording/words.ts";
import { evidenceOf } from "./evidence.ts";
import { element, type Content, type Markup } from "./markup.ts";
import { noteId, placeId, shapeOf, type NumberedFlag } from "./numbered.ts";
import { pageText, seen } from "./text.ts";

/** The notes of all flags, what harms a reader most first, each with its number and its evidence. */
export const flagNotes = (flags: readonly NumberedFlag[], report: Report): Markup =>
  element(
    "ol",
    { class: "notes", role: "list" },
    flags.map((numbered) => noteOf(numbered, report)),
  );

function noteOf({ number, flag }: NumberedFlag, report: Report): Markup {
  const match = matchOf(flag, report);
  return element(
    "li",
    { id: noteId(number), class: `note ${flag.severity}` },
    element(
      "p",
      { class: "severity" },
      element("span", { class: "count" }, String(number)),
      shapeOf(flag.severity),
      ` ${SEVERITY[flag.severity]}`,
      element("a", { class: "back", href: `#${placeId(number)}` }, REPORT_WORDS.inText),
    ),
    quotedTarget(flag.target),
    element("p", { class: "message", dir: "ltr" }, seen(flag.message)),
    element("p", { dir: "ltr" }, seen(flag.explanation)),
    flag.suggestion === null || match !== undefined ? undefined : meantOf(flag.suggestion),
    (match === undefined ? flag.evidence : [match]).map((evidence) =>
      evidenceOf(evidence, report.references),
    ),
    element("p", { class: "aside", dir: "ltr" }, seen(groundOf(flag))),
  );
}

/** What the flag rests on: the languages that it points to, its check and its convention. */
const groundOf = ({ origin, check, confidence, convention }: Flag): string =>
  [
    origin.length === 0 ? "" : REPORT_WORDS.languages(languageNames(origin)),
    REPORT_WORDS.foundBy(checkName(check), Math.round(confidence * 100)),
    convention === null ? "" : REPORT_WORDS.convention(convention),
  ]
    .filter((part) => part !== "")
    .join(" ");

const meantOf = (suggestion: string): Markup =>
  element(
    "p",
    { class: "meant" },
    element("span", { class: "label" }, `${REPORT_WORDS.meant}: `),
    pageText(suggestion),
  );

/** The words in question, and around them, faint, what stands beside them on the same line. */
const quotedTarget = ({ prefix, exact, suffix }: Target): Markup =>
  element(
    "p",
    { class: "quoted", dir: "auto" },
    faint(lastWords(prefix)),
    element("mark", {}, seen(exact)),
    faint(firstWords(suffix)),
  );

const faint = (text: string): Content =>
  text === "" ? undefined : element("span", { class: "faint" }, seen(text));
