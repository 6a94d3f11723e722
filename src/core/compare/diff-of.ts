import type { Passage } from "../article/passage.ts";
import type { Step } from "./align.ts";
import type { DiffStep } from "./comparison.ts";

/** The two texts that were aligned. */
export interface Sides {
  readonly quotation: string;
  readonly source: string;
}

/** The passage of the source on which the quotation lies. */
export function passageOf(steps: readonly Step[], sides: Sides): Passage | undefined {
  const first = steps.find(({ source }) => source !== undefined)?.source;
  const last = steps.findLast(({ source }) => source !== undefined)?.source;
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end + sharedEnd(steps, sides, last.end) };
}

/** A full stop that both have belongs to the passage. */
function sharedEnd(steps: readonly Step[], { quotation, source }: Sides, end: number): number {
  const lastQuoted = steps.findLast(({ quoted }) => quoted !== undefined)?.quoted?.end ?? 0;
  const tail = quotation.slice(lastQuoted);
  return tail !== "" && source.startsWith(tail, end) ? tail.length : 0;
}

/**
 * The word diff of a quotation and the passage it lies on. "=" and "+" joined are the quotation, "="
 * and "-" joined are the passage, to the last character of both: where one word is written in two
 * ways (case, kinds of apostrophe, spaces), the characters that differ are steps of their own.
 * `withoutTypography` takes these out for a reader.
 */
export function diffOf(
  steps: readonly Step[],
  sides: Sides,
  passage: Passage,
): readonly DiffStep[] {
  const diff: DiffStep[] = [];
  const next = { quotation: 0, source: passage.start };
  const quotedEnds = endsOf(steps, "quoted", sides.quotation.length);
  const sourceEnds = endsOf(steps, "source", passage.end);
  for (const [index, step] of steps.entries()) {
    const quotationEnd = quotedEnds[index] ?? 0;
    const sourceEnd = sourceEnds[index] ?? 0;
    const mine =
      step.quoted === undefined ? "" : sides.quotation.slice(next.quotation, quotationEnd);
    const theirs = step.source === undefined ? "" : sides.source.slice(next.source, sourceEnd);
    if (step.quoted !== undefined) next.quotation = quotationEnd;
    if (step.source !== undefined) next.source = sourceEnd;
    diff.push(...(step.isSame ? sameWord(mine, theirs) : changed(mine, theirs)));
  }
  return merged(diff);
}

/** A word reaches to the start of the next one on its side, and the last to the end. */
function endsOf(steps: readonly Step[], side: "quoted" | "source", last: number): Int32Array {
  const ends = new Int32Array(steps.length);
  let end = last;
  for (let index = steps.length - 1; index >= 0; index--) {
    ends[index] = end;
    end = steps[index]?.[side]?.start ?? end;
  }
  return ends;
}

const changed = (mine: string, theirs: string): readonly DiffStep[] => [
  ["-", theirs],
  ["+", mine],
];

function sameWord(mine: string, theirs: string): readonly DiffStep[] {
  const shorter = Math.min(mine.length, theirs.length);
  let head = 0;
  while (head < shorter && mine[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < shorter - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  return [
    ["=", mine.slice(0, head)],
    ["-", theirs.slice(head, theirs.length - tail)],
    ["+", mine.slice(head, mine.length - tail)],
    ["=", mine.slice(mine.length - tail)],
  ];
}

/** Runs of steps as one of each sign: what is gone before what came. */
function merged(diff: readonly DiffStep[]): readonly DiffStep[] {
  const steps: DiffStep[] = [];
  let gone = "";
  let come = "";
  const flush = () => {
    if (gone !== "") steps.push(["-", gone]);
    if (come !== "") steps.push(["+", come]);
    gone = "";
    come = "";
  };
  for (const [sign, text] of diff) {
    if (text === "") continue;
    if (sign === "-") gone += text;
    else if (sign === "+") come += text;
    else {
      flush();
      const last = steps.at(-1);
      if (last?.[0] === "=") steps[steps.length - 1] = ["=", last[1] + text];
      else steps.push(["=", text]);
    }
  }
  flush();
  return steps;
}
