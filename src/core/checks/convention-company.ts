import {
  isSentenceStart,
  sentenceRound,
  standsIn,
  type Run,
} from "../text/phrases/surroundings.ts";
import type { Tokens } from "../text/phrases/tokens.ts";
import type { Convention } from "./convention.ts";
import type { Company, Sought } from "./convention-matcher.ts";

/** Whether the company in which a phrase stands lets it be the leak that its row describes. */
export function isInCompany(
  tokens: Tokens,
  run: Run,
  { row, company }: Pick<Sought, "row" | "company">,
): boolean {
  return (
    isOnTopic(tokens, company) &&
    opensAsItMust(tokens, run, row) &&
    hasNear(tokens, run, { row, company })
  );
}

const isOnTopic = ({ has }: Tokens, { about, notAbout }: Company): boolean =>
  (about === undefined || someOf(has, about)) && (notAbout === undefined || !someOf(has, notAbout));

const someOf = (has: Uint8Array, ids: ReadonlySet<number>): boolean =>
  [...ids].some((id) => has[id] === 1);

function opensAsItMust(tokens: Tokens, { first, last }: Run, { opens }: Convention): boolean {
  if (opens === undefined) return true;
  if (opens === "sentence") return isSentenceStart(tokens, first);
  const { text, starts, ends } = tokens;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const isLineStart = MARKS.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  if (opens === "line" || !isLineStart) return isLineStart;
  const lineBreak = text.indexOf("\n", end);
  return MARKS.test(text.slice(end, lineBreak === -1 ? text.length : lineBreak));
}

/** What may stand beside a label on its line. */
const MARKS = /^[\s([{"“'*–—•:.…)\]}”-]{0,8}$/;

function hasNear(
  tokens: Tokens,
  run: Run,
  { row: { within }, company: { near, notNear } }: Pick<Sought, "row" | "company">,
): boolean {
  if (near === undefined && notNear === undefined) return true;
  const { first, last } = sentenceRound(tokens, run);
  const reach = within ?? Infinity;
  const sides: readonly Run[] = [
    { first: Math.max(first, run.first - reach), last: run.first - 1 },
    { first: run.last + 1, last: Math.min(last, run.last + reach) },
  ];
  if (notNear !== undefined && sides.some((side) => standsIn(tokens, side, notNear))) return false;
  return near === undefined || sides.some((side) => standsIn(tokens, side, near));
}
