import type { Article } from "../../article/article.ts";
import { dayOfIso, longDate } from "../calendar.ts";
import { dateName } from "./date-names.ts";
import type { DateMention } from "./date-mention.ts";
import { assumedPublication, publicationWindow } from "./publication-windows.ts";
import type { Standpoint } from "./resolution.ts";
import { standpointOf } from "./standpoint.ts";

/**
 * What a mention is resolved against, as `standpointOf`; in an article without a publication date a
 * day of a month is seen from the probable one. "Yesterday" is not: that may be days off.
 */
export function dayStandpoint(article: Article, mention: DateMention): Standpoint {
  const standpoint = standpointOf(article, mention);
  if (standpoint.published !== undefined || mention.parts.day === undefined) return standpoint;
  const published = assumedPublication(article);
  return published === undefined ? standpoint : { ...standpoint, published };
}

/** From when a page speaks, in a sentence or two for a reader. */
export function datedWords(article: Article): string {
  const published = dayOfIso(article.published?.date ?? "");
  if (published !== undefined) return `The page is dated ${longDate(published)}.`;
  const undated = "The page gives no date of publication";
  const window = publicationWindow(article);
  if (window === undefined) return `${undated}.`;
  const days = new Set([window.start, window.end].map((iso) => dateName(dayOfIso(iso) ?? 0)));
  const others = window.otherYears.length === 0 ? "" : " Other years fit as well.";
  const when = days.size === 1 ? "on" : "between";
  return `${undated}. ${window.why} So it was probably published ${when} ${[...days].join(" and ")}.${others}`;
}
