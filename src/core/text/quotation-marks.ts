import type { Passage } from "../article/passage.ts";
import { isWordUnit } from "./words.ts";

/** What parts one paragraph from the next. Global: for `matchAll`, which keeps its own place. */
export const PARAGRAPH = /[^\n]+/g;

const DOUBLE = /[“”"„‟«»]/g;
const SINGLE = /[‘’']/g;
/** Most paragraphs have none, and need no closer look. An apostrophe opens nothing. */
const DOUBLE_MARK = /[“”"„‟«»]/;
const SINGLE_OPENER = /[‘']/;
/** Openers with closers that elsewhere open. */
const PAIRS = new Set(["„“", "»«"]);
const OPENS_BEFORE = /[\s([—–\-/:“"‘'«„]/;
const CLOSES_AFTER = /[\s.,;:!?)\]—–\-”"»]/;
/** Words that begin with an apostrophe: 'em, 'til, rock 'n' roll, 'cause, the '90s. */
const ELISION = /^.(?:\d|(?:em|til|tis|twas|cause|bout|round|n)(?![a-z]))/;

/** A quotation mark and where it stands in its paragraph. */
interface Mark {
  readonly at: number;
  readonly glyph: string;
}

interface Quoted extends Passage {
  readonly isDouble: boolean;
}

/**
 * What stands inside the outermost quotation marks of one paragraph, without the marks. A mark that
 * is never closed quotes to the end of the paragraph where `isReopened` says that the next one goes
 * on, or where nothing else is quoted after it: it never reaches beyond its paragraph.
 */
export function quotedPassages(
  text: string,
  paragraph: Passage,
  isReopened: boolean,
): readonly Passage[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const found = [
    ...(SINGLE_OPENER.test(line) ? singleQuoted(line) : []),
    ...(DOUBLE_MARK.test(line) ? doubleQuoted(line, isReopened) : []),
  ];
  if (found.length === 0) return [];
  return outermost(found)
    .map((inside) => trimmed(line, inside))
    .filter(({ start, end }) => holdsWord(line, start, end))
    .map(({ start, end }) => ({ start: paragraph.start + start, end: paragraph.start + end }));
}

function holdsWord(line: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < line.length; at++) {
    if (isWordUnit(line.charCodeAt(at))) return true;
  }
  return false;
}

/** Those inside no other. Of two that overlap, the one in double marks: an apostrophe made the other. */
function outermost(found: readonly Quoted[]): readonly Passage[] {
  const outer: Quoted[] = [];
  for (const quoted of found.toSorted((one, other) => one.start - other.start)) {
    const last = outer.at(-1);
    if (last === undefined || quoted.start > last.end) outer.push(quoted);
    else if (quoted.end > last.end && quoted.isDouble) outer.splice(-1, 1, quoted);
  }
  return outer;
}

/** Whether a paragraph begins with a mark that opens, as the next paragraph of a long quotation does. */
export const beginsQuoted = (text: string, { start }: Passage): boolean =>
  /^[“"«„]/.test(text.slice(start, start + 1));

function doubleQuoted(line: string, isReopened: boolean): readonly Quoted[] {
  const open: Mark[] = [];
  const found: Quoted[] = [];
  for (const { 0: glyph, index: at } of line.matchAll(DOUBLE)) {
    const opener = open.at(-1);
    if (doesOpen(line, { at, glyph }, opener?.glyph)) open.push({ at, glyph });
    else if (opener !== undefined) {
      open.pop();
      found.push({ start: opener.at + 1, end: at, isDouble: true });
    }
  }
  const unclosed = open[0];
  if (unclosed === undefined) return found;
  const rest = { start: unclosed.at + 1, end: line.length, isDouble: true };
  const isFollowed = found.some(({ start }) => start > rest.start);
  return isReopened || !isFollowed ? [...found, rest] : found;
}

/** By the glyph where it is clear, else by what stands beside it. Marks turned the wrong way are common. */
function doesOpen(line: string, { at, glyph }: Mark, opener: string | undefined): boolean {
  const opensHere = mayOpen(line, at);
  if (opener === undefined) return /[„«“]/.test(glyph) || opensHere;
  if (PAIRS.has(opener + glyph) || glyph === "”" || glyph === "»") return false;
  return /["“]/.test(glyph) ? opensHere && !mayClose(line, at) : true;
}

const mayOpen = (line: string, at: number): boolean =>
  (at === 0 || OPENS_BEFORE.test(line.charAt(at - 1))) &&
  holdsWord(line, at + 1, at + 5) &&
  !/\s/.test(line.charAt(at + 1));

const mayClose = (line: string, at: number): boolean =>
  at > 0 &&
  line.charAt(at - 1) !== " " &&
  (at + 1 === line.length || CLOSES_AFTER.test(line.charAt(at + 1)));

function singleQuoted(line: string): readonly Quoted[] {
  const found: Quoted[] = [];
  let opener: number | undefined;
  for (const { 0: glyph, index: at } of line.matchAll(SINGLE)) {
    if (opener === undefined) {
      if (glyph !== "’" && doesOpenSingle(line, at)) opener = at;
    } else if (glyph === "‘" && doesOpenSingle(line, at)) {
      opener = at;
    } else if (doesCloseSingle(line, at)) {
      found.push({ start: opener + 1, end: at, isDouble: false });
      opener = undefined;
    }
  }
  return found;
}

const doesOpenSingle = (line: string, at: number): boolean =>
  mayOpen(line, at) && !ELISION.test(line.slice(at, at + 7));

/** The apostrophe of "the allies’ commitment" ends no quotation where a later mark can. */
function doesCloseSingle(line: string, at: number): boolean {
  if (/\s/.test(line.charAt(at - 1))) return false;
  if (at + 1 < line.length && !CLOSES_AFTER.test(line.charAt(at + 1))) return false;
  if (!/^s.\s[a-z]/.test(line.slice(at - 1, at + 3))) return true;
  const later = line.slice(at + 1).search(/[‘“"]|[^\s][’'](?![\p{L}\p{N}])/u);
  return later < 0 || /[‘“"]/.test(line.charAt(at + 1 + later));
}

function trimmed(line: string, { start, end }: Passage): Passage {
  const inside = line.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  return { start: from, end: from + inside.trim().length };
}
