import type { Target } from "../core/flags/flag.ts";
import { visible } from "./page-text.tsx";

/**
 * The words of the page with a little of what stands round them: the words themselves in ink, their
 * surroundings faint.
 */
export const QuotedTarget = ({ target }: { readonly target: Target }) => (
  <span class="quoted" dir="auto">
    <span class="faint">{visible(lastWords(target.prefix))}</span>
    <mark>{visible(target.exact)}</mark>
    <span class="faint">{visible(firstWords(target.suffix))}</span>
  </span>
);

/** The end of a stretch from its first whole word on; what stands before a line break is left out. */
function lastWords(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  const isCut = line.length === prefix.length && prefix.includes(" ");
  return isCut ? `…${line.slice(line.indexOf(" "))}` : line;
}

/** The beginning of a stretch up to its last whole word; what stands after a line break is left out. */
function firstWords(suffix: string): string {
  const end = suffix.indexOf("\n");
  if (end !== -1) return suffix.slice(0, end);
  return suffix.includes(" ") ? `${suffix.slice(0, suffix.lastIndexOf(" "))} …` : suffix;
}
