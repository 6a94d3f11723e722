import { MONTHS, WEEKDAYS } from "../calendar.ts";
import type { PeriodPart, Step, Unit } from "./meaning.ts";

/** What a word may be in a date; many are several things ("second", "may"). */
export interface WordRoles {
  /** 1 to 12. */
  readonly month?: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number;
  /** "Jan", "Sun": weak alone. */
  readonly isShort?: true;
  readonly unit?: Unit;
  /** "third" is 3. */
  readonly ordinal?: number;
  /** "three" is 3, "twenty" 20. */
  readonly cardinal?: number;
  /** Days from today: "yesterday" is -1. */
  readonly day?: number;
  readonly step?: Step;
  readonly part?: PeriodPart;
  /** 0 for spring to 3 for winter. */
  readonly season?: number;
  /** The hours of a part of the day: added to an hour below 12. */
  readonly partOfDay?: "morning" | "noon" | "afternoon" | "evening" | "night";
  /** "seventies" is 70. */
  readonly decade?: number;
  /** A word that makes no date without another: "of", "three", "early". */
  readonly isLink?: true;
  /** A link that begins no date: "of". */
  readonly isJoint?: true;
}

/** Words that stand inside a date and begin none. */
const JOINTS =
  "and or of to at by till til until through thru around about since after before ago later now " +
  "during past o clock oclock am pm p m minutes minute mins min s starting beginning " +
  "commencing start hence future c business working hundred thousand than dated t";

/** Words that may begin a date and make none alone. */
const OPENERS =
  "a an the in on from between for within few couple several half more less zero oh same following";

/** "Q3", "H1", "w/c" and midnight: no role of their own, but they begin a date. */
const STARTERS = "q h w midnight noughties thousands tens";

const UNITS: Readonly<Record<Unit, string>> = {
  day: "day days",
  weekend: "weekend weekends",
  week: "week weeks",
  month: "month months",
  quarter: "quarter quarters",
  half: "half",
  year: "year years",
  decade: "decade decades",
  century: "century centuries",
};

const CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const STEPS: readonly (readonly [Step, string])[] = [
  [-1, "last past previous"],
  [0, "this current"],
  [1, "next coming upcoming"],
];

const PARTS: Readonly<Record<PeriodPart, string>> = {
  early: "early",
  beginning: "start beginning",
  middle: "mid middle",
  end: "end",
  late: "late",
  rest: "rest remainder later",
  "so-far": "earlier",
};

const DAYS: readonly (readonly [number, string])[] = [
  [-1, "yesterday"],
  [0, "today tonight"],
  [1, "tomorrow tmrw"],
];

const SEASONS = ["spring springtime", "summer summertime", "autumn fall", "winter wintertime"];

const PARTS_OF_DAY = {
  morning: "morning mornings dawn",
  noon: "noon midday",
  afternoon: "afternoon",
  evening: "evening",
  night: "night tonight",
} as const;

/** The words of the lexicon, in small letters, with what each may be. */
export const LEXICON: ReadonlyMap<string, WordRoles> = lexicon();

function lexicon(): ReadonlyMap<string, WordRoles> {
  const entries = new Map<string, WordRoles>();
  const add = (words: string, roles: WordRoles): void => {
    for (const word of words.split(" ")) entries.set(word, { ...entries.get(word), ...roles });
  };
  MONTHS.forEach((name, index) => {
    add(name.toLowerCase(), { month: index + 1 });
    if (name !== "May") add(name.slice(0, 3).toLowerCase(), { month: index + 1, isShort: true });
  });
  add("sept", { month: 9, isShort: true });
  WEEKDAYS.forEach((name, weekday) => {
    const small = name.toLowerCase();
    add(`${small} ${small}s`, { weekday });
    add(small.slice(0, 3), { weekday, isShort: true });
  });
  add("tues", { weekday: 2, isShort: true });
  add("thur thurs", { weekday: 4, isShort: true });
  for (const [unit, words] of Object.entries(UNITS)) add(words, { unit: unit as Unit });
  CARDINALS.split(" ").forEach((word, index) => add(word, { cardinal: index + 1 }));
  ORDINALS.split(" ").forEach((word, index) => add(word, { ordinal: index + 1 }));
  TENS.split(" ").forEach((word, index) => {
    const value = (index + 2) * 10;
    add(word, { cardinal: value });
    add(word.replace(/y$/, "ieth"), { ordinal: value });
    add(word.replace(/y$/, "ies"), { decade: value });
  });
  for (const [step, words] of STEPS) add(words, { step });
  for (const [part, words] of Object.entries(PARTS)) add(words, { part: part as PeriodPart });
  for (const [day, words] of DAYS) add(words, { day });
  add(JOINTS, { isLink: true, isJoint: true });
  for (const words of [OPENERS, CARDINALS, ORDINALS, TENS]) add(words, { isLink: true });
  for (const [, words] of [...STEPS, ...Object.entries(PARTS)]) add(words, { isLink: true });
  add(STARTERS, {});
  SEASONS.forEach((words, season) => add(words, { season }));
  for (const [partOfDay, words] of Object.entries(PARTS_OF_DAY)) {
    add(words, { partOfDay: partOfDay as keyof typeof PARTS_OF_DAY });
  }
  return entries;
}
