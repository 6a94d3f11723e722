import type { Passage } from "../../article/passage.ts";

/** Room for an address or a number of a document. UTF-16 code units to either side. */
const REACH = 60;

/** What a figure of prose does not hold beside it in one run without white space. */
const CODE = /:\/\/|www\.|[@\\_#]|\d:\d|\d-\d[\d-]*-\d|\d\/\d|[°º′″]\s?\d|\p{L}{3}\.\p{L}/u;

/** Letters that may touch a figure: signs and codes of currencies. */
const TOUCHING_BEFORE = /(?:[$€£¥₹₽₺₩₴(“"‘'«[~≈+–—%-]|Rs\.?|Rp|USD|EUR|GBP|BRL|RMB)$/;

/** A figure after these is a name, not an amount: "version 3.127.809", "ISBN 978", "Room 1.204". */
const NAMED =
  /(?:\b(?:version|release|build|firmware|update|iOS|Android|Windows|Chrome|Firefox|ISBN|ISSN|IP|DOI|tel|phone|fax|call|call at|room|flight|section|article|paragraph|chapter|page|case|law|resolution|decree|decreto|ley|lei|patent|serial|account|model|channel|frequency)|[§v#]|No)\.?:? ?$/i;

/**
 * Whether figures belong to an address, a version, a telephone number, a score, a time, coordinates
 * or another name: not to an amount. Looks at the run without white space, and at the word before.
 */
export function isPartOfCode(text: string, { start, end }: Passage): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const run = /\S*$/.exec(before.slice(-20))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(end, end + REACH))?.[0] ?? "";
  if (/[\p{L}\p{N}]$/u.test(run) && !TOUCHING_BEFORE.test(run)) return true;
  if (/[.,]$/.test(run) && run !== "Rs.") return true;
  return NAMED.test(before) || CODE.test(`${run}${text.slice(start, end)}${after}`);
}
