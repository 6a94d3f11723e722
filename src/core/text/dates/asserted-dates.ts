import { derived } from "../../article/derived.ts";
import type { Passage } from "../../article/passage.ts";
import { isInProse } from "../prose.ts";
import { quotations } from "../quotations.ts";
import type { DateMention } from "./date-mention.ts";
import { namedDays } from "./named-days.ts";

/**
 * The dates that the article itself answers for, in the order of the text: those of title and body
 * outside quotation marks. A stamp beside the article and a date that somebody said prove nothing
 * against it.
 */
export const assertedDates = derived((article): readonly DateMention[] => {
  const own = namedDays(article).filter((mention) => isInProse(article, mention));
  return own.length === 0 ? own : outside(own, quotations(article));
});

/** Those of the passages that share nothing with the others. Both are in the order of the text. */
function outside(own: readonly DateMention[], quoted: readonly Passage[]): readonly DateMention[] {
  let next = 0;
  return own.filter(({ start, end }) => {
    while ((quoted[next]?.end ?? Infinity) <= start) next++;
    return end <= (quoted[next]?.start ?? Infinity);
  });
}
