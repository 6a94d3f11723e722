import type { Severity } from "../core/checks/finding.ts";

/**
 * The names by which marks.css paints. A page can read them, so they tell nothing: not who marks,
 * nor what is thought of the text. Later names are painted over earlier ones.
 */
const NAMES: Readonly<Record<Severity | "pointed-out", string>> = {
  info: "text-c",
  caution: "text-b",
  serious: "text-a",
  "pointed-out": "text-0",
};

const ORDER = Object.keys(NAMES);

/** Paints these ranges in one way, and no others. Nothing of the page is changed. */
export function paint(kind: keyof typeof NAMES, ranges: readonly Range[]): void {
  // The registry is only written: iterating it throws in Firefox's content scripts.
  if (ranges.length === 0) return void CSS.highlights.delete(NAMES[kind]);
  const highlight = new Highlight(...ranges);
  highlight.priority = ORDER.indexOf(kind);
  CSS.highlights.set(NAMES[kind], highlight);
}
