import type { Flag } from "../core/flags/flag.ts";
import { call } from "./channel.ts";
import { asListOf, asNothing, asOneOf, asCount, asRecord, asText } from "./parse.ts";

const asTarget = asRecord({
  exact: asText,
  prefix: asText,
  suffix: asText,
  start: asCount,
  end: asCount,
});

/** What the page needs of a flag to mark it and to show its card. */
const asMark = asRecord({
  id: asText,
  severity: asOneOf("info", "caution", "serious"),
  target: asTarget,
  message: asText,
  suggestion: (value) => (value === null ? null : asText(value)),
});

/** A flag as the page shows it. */
export type Mark = Pick<Flag, "id" | "severity" | "target" | "message" | "suggestion">;

/** Background → content script. The page learns what it is to mark, and nothing else. */
export const toPage = {
  name: "to-page",
  calls: {
    /** Marks these and no others. Answers how many found their text. */
    showMarks: call(asListOf(asMark)).answers<number>(),
    /** Removes every trace from the page. */
    clearMarks: call(asNothing).answers<true>(),
    /** Whether marks stand on the page. */
    areMarksShown: call(asNothing).answers<boolean>(),
    /** Scrolls to a target and points it out. False where its text is gone. */
    reveal: call(asTarget).answers<boolean>(),
  },
} as const;
