import type { Severity } from "../../checks/finding.ts";
import type { Flag } from "../../flags/flag.ts";
import { element, type Markup } from "./markup.ts";

/** Shapes that tell the severities apart without colour. */
const SHAPE: Readonly<Record<Severity, string>> = { serious: "◆", caution: "▲", info: "●" };

/** The shape of a severity; words beside it say the same. */
export const shapeOf = (severity: Severity): Markup =>
  element("span", { class: "shape", "aria-hidden": "true" }, SHAPE[severity]);

/** A flag and its number in the report, from 1. */
export interface NumberedFlag {
  readonly number: number;
  readonly flag: Flag;
}

/** The id, within the page, of a flag’s note. Of a number alone, never of data. */
export const noteId = (number: number): string => `flag-${number}`;
/** The id of the place in the text after which the number stands. */
export const placeId = (number: number): string => `text-${number}`;
