import { overlaps } from "../../article/passage.ts";
import { anchorFinder } from "./leaked-anchors.ts";
import { leakedForms } from "./leaked-forms.ts";
import { withoutLists } from "./leaked-lists.ts";
import { leakedPattern } from "./leaked-pattern.ts";
import { readParts } from "./leaked-readers.ts";
import type { LeakedDate, LeakedRow } from "./leaked-row.ts";

interface Form {
  readonly row: LeakedRow;
  readonly pattern: RegExp;
}

const formsByKey = index(leakedForms);
const anchorsIn = anchorFinder(formsByKey.keys());

function index(rows: readonly LeakedRow[]): ReadonlyMap<string, readonly Form[]> {
  const byKey = new Map<string, Form[]>();
  for (const row of rows) {
    for (const { keys, pattern } of row.forms.map(leakedPattern)) {
      for (const key of new Set(keys)) {
        byKey.set(key, [...(byKey.get(key) ?? []), { row, pattern }]);
      }
    }
  }
  return byKey;
}

/** More in one text are a table. */
const MOST = 200;

/**
 * The leaked dates of a text, in its order; of two that share words, the longer. Each row's forms
 * are tried only where a word of theirs stands. Units: UTF-16 code units. Misses: all after the
 * first two hundred, or after two thousand words that dates are made of.
 */
export function leakedDates(text: string): readonly LeakedDate[] {
  const found: LeakedDate[] = [];
  for (const { at, key } of anchorsIn(text)) {
    if (found.length >= MOST) break;
    for (const form of formsByKey.get(key) ?? []) {
      const mention = mentionAt(text, at, form);
      if (mention !== undefined) found.push(mention);
    }
  }
  return withoutLists(text, longest(found));
}

function mentionAt(text: string, at: number, { row, pattern }: Form): LeakedDate | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const groups = match.groups ?? {};
  const start = at - (groups["lead"]?.length ?? 0);
  const end = at + match[0].length;
  if (!fits(text, { start, end }, row)) return undefined;
  const reading = (row.read ?? readParts)(groups);
  if (reading === undefined) return undefined;
  return {
    start,
    end,
    exact: text.slice(start, end),
    form: row.form,
    ...reading,
    convention: row.id,
    row,
  };
}

/** What stands right before or after a form tells look-alikes. UTF-16 code units. */
const NEXT_TO = 40;

/** So far the company of a form is looked at. UTF-16 code units. */
const NEAR_BEFORE = 160;
const NEAR_AFTER = 100;

function fits(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { before, notBefore, after, notAfter, notNear }: LeakedRow,
): boolean {
  const left = plain(text.slice(Math.max(0, start - NEXT_TO), start));
  const right = plain(text.slice(end, end + NEXT_TO));
  if (before?.test(left) === false || notBefore?.test(left) === true) return false;
  if (after?.test(right) === false || notAfter?.test(right) === true) return false;
  if (notNear === undefined) return true;
  const around = `${text.slice(Math.max(0, start - NEAR_BEFORE), start)} ${text.slice(end, end + NEAR_AFTER)}`;
  return notNear.every((lookAlike) => !lookAlike.test(around));
}

/** With common spaces, so that rows need not name the others. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, " ");

/** Of mentions that share words the longest, in the order of the text. */
function longest(found: readonly LeakedDate[]): readonly LeakedDate[] {
  const kept: LeakedDate[] = [];
  for (const mention of found.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, mention)) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept.splice(-1, 1, mention);
  }
  return kept;
}
