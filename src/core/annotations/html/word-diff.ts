import type { DiffStep } from "../../compare/comparison.ts";
import { withoutTypography } from "../../compare/without-typography.ts";
import { REPORT_WORDS } from "../wording/report-words.ts";
import { element, type Content, type Markup } from "./markup.ts";
import { seen } from "./text.ts";

/** A quotation beside its source: what only the source has is struck, what only the article has underlined. */
export function wordDiff(diff: readonly DiffStep[]): Markup {
  const steps = withoutTypography(diff);
  return element(
    "div",
    { class: "diff" },
    element("blockquote", { dir: "auto" }, steps.map(stepOf)),
    steps.some(([sign]) => sign !== "=") ? LEGEND : undefined,
  );
}

const LEGEND = element(
  "p",
  { class: "legend", "aria-hidden": "true" },
  element("del", {}, "struck"),
  ` ${REPORT_WORDS.sourceOnly}, `,
  element("ins", {}, "underlined"),
  ` ${REPORT_WORDS.articleOnly}`,
);

/** One step. The spaces at its edges are left unmarked: only words differ. */
function stepOf([sign, text]: DiffStep): Content {
  if (sign === "=") return seen(text);
  const words = text.trim() === "" ? text : text.trim();
  const start = text.indexOf(words);
  const said = sign === "+" ? REPORT_WORDS.articleOnly : REPORT_WORDS.sourceOnly;
  return [
    text.slice(0, start),
    element(
      sign === "+" ? "ins" : "del",
      {},
      element("span", { class: "spoken" }, `[${said}: `),
      seen(words),
      element("span", { class: "spoken" }, "]"),
    ),
    text.slice(start + words.length),
  ];
}
