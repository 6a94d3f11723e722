import type { Passage } from "../article/passage.ts";
import {
  mentionsIn,
  subjectAfter,
  subjectBefore,
  type Mention,
  type Subject,
} from "./attribution.ts";

/** A paragraph and what it quotes. */
export interface Quoting {
  readonly paragraph: Passage;
  readonly passages: readonly Passage[];
}

/** A quoted passage with who is said to have spoken. */
export interface Spoken extends Passage {
  readonly speaker?: string;
}

/** How far back a pronoun's name is looked for. UTF-16 code units: some three paragraphs. */
const PRONOUN_REACH = 900;
/** No attribution is longer. UTF-16 code units. */
const ATTRIBUTION = 400;

/**
 * Every quoted passage with its speaker, in order: the subject of the nearest verb of saying in its
 * own sentence, after it or before it; else the speaker of the quotation that it goes on from. A
 * pronoun stands for the last person named before it. Where none of these is plain, none is given.
 */
export function speakersOf(written: string, quoting: readonly Quoting[]): readonly Spoken[] {
  const text = written.replaceAll("\u00a0", " ");
  const spoken: Attributed[] = [];
  let last: Subject | undefined;
  quoting.forEach((quoted, index) => {
    if (quoted.passages.length === 0) {
      last = undefined;
      return;
    }
    const lead = leadInto(text, quoting[index - 1]);
    quoted.passages.forEach((passage, number) => {
      const around = surroundings(text, quoted, number);
      const isFirst = number === 0 && around.before.trim() === "";
      const own = subjectOf(isFirst ? { ...around, before: lead } : around);
      last = own ?? (goesOn(around.before) ? last : undefined);
      spoken.push({ passage, subject: last });
    });
  });
  return resolved(text, spoken);
}

interface Attributed {
  readonly passage: Passage;
  readonly subject: Subject | undefined;
}

interface Surroundings {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

/** The words of the paragraph on both sides of its nth quotation, up to the neighbouring ones. */
function surroundings(text: string, { paragraph, passages }: Quoting, nth: number): Surroundings {
  const { start, end } = passages[nth] ?? paragraph;
  const previous = passages[nth - 1];
  const from = previous === undefined ? paragraph.start : previous.end + 1;
  const to = passages[nth + 1]?.start ?? paragraph.end;
  return {
    exact: text.slice(start, end),
    before: text.slice(Math.max(from, start - ATTRIBUTION), Math.max(from, start - 1)),
    after: text.slice(end + 1, Math.min(to, end + ATTRIBUTION)),
  };
}

/** The previous paragraph where it ends in a colon: "Biden said:". */
const leadInto = (text: string, previous: Quoting | undefined): string => {
  if (previous === undefined) return "";
  const { start, end } = previous.paragraph;
  return text.slice(end - 1, end) === ":"
    ? text.slice(Math.max(start, end - ATTRIBUTION), end)
    : "";
};

/** Whether nothing but an ended sentence, or nothing at all, stands before the quotation. */
function goesOn(before: string): boolean {
  const last = before.trimEnd().at(-1);
  return last === undefined || ".!?".includes(last);
}

/** What follows attributes where the quoted words stand on its comma; what leads in, elsewhere. */
function subjectOf({ exact, before, after }: Surroundings): Subject | undefined {
  const isAlone = goesOn(before);
  const isClause = /[,?!—–…-]$/.test(exact) || /^\s*[,—–]/.test(after);
  const isEnded = /[.!?…]$/.test(exact);
  const isNext = isEnded && !isAlone && /^\s*[A-ZÀ-ÖØ-Þ]/.test(after);
  const mayFollow = /^[\s,—–-]*[A-Za-zÀ-\u024f]/.test(after) && !isNext && (isClause || !isEnded);
  const following = mayFollow ? subjectAfter(after) : undefined;
  if (isAlone) return following;
  return subjectBefore(before) ?? following;
}

function resolved(text: string, spoken: readonly Attributed[]): readonly Spoken[] {
  const subjects = spoken.map(({ subject }) => subject);
  // Names are looked for in the whole text, but only for a pronoun.
  const people = subjects.some((subject) => subject?.kind === "pronoun")
    ? peopleOf(text, subjects)
    : [];
  return spoken.map(({ passage, subject }) => {
    const speaker =
      subject?.kind === "pronoun" ? lastNamed(people, passage.start - subject.back) : subject?.name;
    return speaker === undefined ? passage : { ...passage, speaker };
  });
}

/** Every mention of somebody who is quoted by name or has a title, in order. */
function peopleOf(text: string, subjects: readonly (Subject | undefined)[]): readonly Mention[] {
  const mentions = mentionsIn(text);
  const people = new Set(
    [
      ...subjects.flatMap((subject) => (subject?.kind === "named" ? [subject.name] : [])),
      ...mentions.flatMap(({ name, hasTitle }) => (hasTitle ? [name] : [])),
    ].map(lastWord),
  );
  return mentions.filter(({ name }) => people.has(lastWord(name)));
}

/** The name of the last of the people before a place. O(log people). */
function lastNamed(people: readonly Mention[], before: number): string | undefined {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.at ?? before) < before) low = middle + 1;
    else high = middle;
  }
  const last = people[low - 1];
  return last !== undefined && before - last.at < PRONOUN_REACH ? last.name : undefined;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
