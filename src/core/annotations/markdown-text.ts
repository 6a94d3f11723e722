import { isLinkable } from "./address.ts";
import { visibleRuns } from "./wording/visible-runs.ts";

/**
 * What has a meaning in some Markdown, wherever it stands, and what has one where a line begins or
 * where a link may be guessed: "1." at the beginning, ":" before a word, the point of "www.".
 */
const MEANT = /^[!-/:-@[-`{-~]|(?<=^\d{1,9})[.)]|[\\`*_{}[\]<>#|~&$^@]|:(?=\S)|(?<=[wW]{3})\./g;

/**
 * Text as Markdown that shows it as it is, on one line: nothing in it becomes markup, a link, an
 * image or HTML. Characters that would not be seen are named.
 */
export function markdownText(text: string): string {
  const shown = visibleRuns(text)
    .map((run) => (run.kind === "text" ? run.text : `[${run.short}]`))
    .join("");
  return shown
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(MEANT, String.raw`\$&`);
}

/** An address as a link that shows it; as text where it may not be one. */
export const markdownLink = (url: string): string =>
  isLinkable(url) ? `<${url}>` : markdownText(url);
