import { firstWords, lastWords } from "../core/annotations/wording/words-around.ts";
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
