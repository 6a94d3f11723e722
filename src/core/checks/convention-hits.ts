import type { Article } from "../article/article.ts";
import { derived } from "../article/derived.ts";
import { overlaps, type Passage } from "../article/passage.ts";
import type { Matcher } from "../text/phrases/matcher.ts";
import { isInProse } from "../text/prose.ts";
import { isQuoted } from "../text/quoted.ts";
import { confidenceOf, type Convention } from "./convention.ts";
import { isInCompany } from "./convention-company.ts";
import { conventionMatcher, type Sought } from "./convention-matcher.ts";
import { conventions } from "./conventions.ts";

/** A passage that carries a convention. */
export interface ConventionHit extends Passage {
  readonly row: Convention;
}

/**
 * The passages of title and body that carry a convention of any table, in the order of the text; of
 * those that share words, one. All tables are looked for in one pass, once an article.
 */
export const conventionHits = derived((article): readonly ConventionHit[] => {
  shipped ??= conventionMatcher(conventions);
  return hitsIn(article, shipped);
});

/** Made at the first text: a worker that checks nothing does not pay for it. */
let shipped: Matcher<Sought> | undefined;

/** A row that stands more often in one text tells nothing new, and each hit costs a look at its sentence. */
const MOST_OF_A_ROW = 30;

/** The same with tables of the caller's own. */
export function hitsIn(article: Article, matcher: Matcher<Sought>): readonly ConventionHit[] {
  const { tokens, found } = matcher(article.text);
  const traps = found.filter(({ value }) => value.isTrap);
  const looked = new Map<Convention, number>();
  const hits = found.filter(({ value: { row, isTrap }, ...run }) => {
    if (isTrap || (looked.get(row) ?? 0) >= MOST_OF_A_ROW) return false;
    looked.set(row, (looked.get(row) ?? 0) + 1);
    return (
      isInProse(article, run) &&
      isInCompany({ article, tokens }, run, row) &&
      !traps.some((trap) => trap.value.row === row && overlaps(trap, run)) &&
      (row.evenQuoted === true || !isQuoted(article, run))
    );
  });
  return withoutOverlaps(hits.map(({ value: { row }, start, end }) => ({ row, start, end })));
}

/** Of hits that share words, the longest, then the surest, then the first: the reader is asked once. */
function withoutOverlaps(hits: readonly ConventionHit[]): readonly ConventionHit[] {
  const kept: ConventionHit[] = [];
  for (const hit of hits) {
    let rivals = kept.length;
    while (rivals > 0 && overlaps(kept[rivals - 1] ?? hit, hit)) rivals--;
    if (kept.slice(rivals).every((rival) => isBetter(hit, rival))) kept.splice(rivals);
    else continue;
    kept.push(hit);
  }
  return kept;
}

function isBetter(one: ConventionHit, other: ConventionHit): boolean {
  const longer = one.end - one.start - (other.end - other.start);
  return longer !== 0 ? longer > 0 : confidenceOf(one.row) > confidenceOf(other.row);
}
