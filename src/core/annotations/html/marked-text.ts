import type { PartKind } from "../../article/article.ts";
import type { Severity } from "../../checks/finding.ts";
import type { Report } from "../../verify/report.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { SEVERITY } from "../wording/words.ts";
import { element, type Content, type Markup } from "./markup.ts";
import { noteId, placeId, type NumberedFlag } from "./numbered.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { seen } from "./text.ts";

/** The whole text that was read, with the flagged passages marked and their numbers after them. */
export const markedText = (
  { text, parts, language }: Report["article"],
  flags: readonly NumberedFlag[],
): Markup =>
  element(
    "div",
    { class: "text", lang: languageTag(language) },
    parts.map(({ kind, ...stretch }) => [
      kind === "furniture" ? FURNITURE : undefined,
      partOf(kind, text, piecesOf(stretch, flags)),
    ]),
  );

const FURNITURE = element("p", { class: "label", lang: "en" }, REPORT_WORDS.furniture);

const partOf = (kind: PartKind, text: string, pieces: readonly Piece[]): Markup =>
  element(
    "div",
    { class: `part ${kind}`, dir: "auto" },
    pieces.map((piece) => pieceOf(text, piece)),
  );

function pieceOf(text: string, { start, end, over, ending }: Piece): Content {
  const words = seen(text.slice(start, end));
  const worst = SEVERITIES.find((severity) => over.some(({ flag }) => flag.severity === severity));
  return [
    worst === undefined ? words : element("mark", { class: worst }, words),
    ending.map(numberOf),
  ];
}

/** What harms a reader most first. */
const SEVERITIES: readonly Severity[] = ["serious", "caution", "info"];

const numberOf = ({ number, flag }: NumberedFlag): Markup =>
  element(
    "a",
    {
      class: `number ${flag.severity}`,
      id: placeId(number),
      href: `#${noteId(number)}`,
      "aria-label": `${REPORT_WORDS.flag} ${number}, ${SEVERITY[flag.severity]}`,
    },
    String(number),
  );

/** BCP 47 as far as pages write it. Another value could make a reader's program misread the page. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

const languageTag = (language: string | null): string | undefined =>
  language !== null && TAG.test(language) ? language : undefined;
