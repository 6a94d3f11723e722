import { MONTHS, WEEKDAYS } from "../calendar.ts";
import {
  ETHIOPIAN_MONTHS,
  HEBREW_MONTHS,
  HIJRI_MONTHS,
  NEPALI_MONTHS,
  SOLAR_MONTHS,
} from "./leaked-month-names.ts";

/**
 * A form of the leaked conventions, ready to be tried at one place of a text. A form is written as
 * it looks, "{weekday} ({day}/{number})":
 * - `{day}` is one of the parts below; `{this|last}` one of some words, `{word:first|last}` one that is
 *   read; `?` after it lets it be empty;
 * - a bracket is any bracket, a space any space, and before a bracket it may be missing;
 * - a word may begin with a capital;
 * - `@` stands before the word or figure by which the form is looked for: a rare one. Without it
 *   that is the first.
 */
export interface LeakedPattern {
  /** Words in small letters, or "#" with what follows a figure ("#th", "#º"). */
  readonly keys: readonly string[];
  /** Sticky; tried at the key. Its group `lead` is what stands before it. */
  readonly pattern: RegExp;
}

interface Part {
  readonly source: string;
  /** Words by which it may be looked for. */
  readonly names?: readonly string[];
}

const SHORT_WEEKDAYS = ["Sun", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat"];
const ALL_MONTHS = [...MONTHS, ...MONTHS.map((name) => name.slice(0, 3)), "Sept"];
const DAY = "0?[1-9]|[12]\\d|3[01]";
const SPACE = "[ \\u00a0\\u2009\\u202f]";
const NO_DIGIT = "(?!\\d)";

/** With any space and any apostrophe. */
const inText = (name: string): string => name.replaceAll(" ", SPACE).replaceAll("'", "['’]");

const named = (group: string, names: readonly string[]): Part => ({
  source: `(?<${group}>${names
    .toSorted((one, other) => other.length - one.length)
    .map(inText)
    .join("|")})(?![a-z])`,
  names,
});

const PARTS: Readonly<Record<string, Part>> = {
  weekday: named("weekday", WEEKDAYS),
  nextWeekday: named("nextWeekday", WEEKDAYS),
  shortWeekday: {
    source: `(?<weekday>${SHORT_WEEKDAYS.toReversed().join("|")})(?![a-z])\\.?`,
    names: SHORT_WEEKDAYS,
  },
  day: { source: `(?<day>${DAY})${NO_DIGIT}` },
  ordinal: { source: `(?<day>${DAY})(?:st|nd|rd|th)` },
  // A full stop after a whole name ends the sentence.
  month: {
    source: `(?<month>${ALL_MONTHS.join("|")})(?![a-z])(?:(?<=\\b(?!May|June|July)[A-Z][a-z]{2,3})\\.)?`,
    names: ALL_MONTHS,
  },
  sameMonth: { source: "\\k<month>" },
  number: { source: `(?<number>0?[1-9]|1[0-2])${NO_DIGIT}` },
  year: { source: `(?<year>(?:19|20)\\d\\d)${NO_DIGIT}` },
  anyYear: { source: `(?<year>(?:19|20)?\\d\\d)${NO_DIGIT}` },
  count: { source: `(?<count>\\d{1,4})${NO_DIGIT}` },
  hour: { source: `(?<hour>[01]?\\d|2\\d)${NO_DIGIT}` },
  lateHour: { source: `(?<hour>1[3-9]|2[0-3])${NO_DIGIT}` },
  overHour: { source: `(?<hour>2[4-9])${NO_DIGIT}` },
  minute: { source: `(?<minute>[0-5]\\d)${NO_DIGIT}` },
  solarMonth: named("name", SOLAR_MONTHS.flat()),
  hijriMonth: named("name", HIJRI_MONTHS.flat()),
  ethiopianMonth: named("name", ETHIOPIAN_MONTHS.flat()),
  hebrewMonth: named("name", HEBREW_MONTHS.flat()),
  nepaliMonth: named("name", NEPALI_MONTHS.flat()),
};

/** One piece of a form. Example: "{this|last}? ", " (", "night". */
const PIECE = /@|\{(?<body>[^}]+)\}(?<optional>\? ?)?| ?[()]| |[A-Za-zº]+|[^A-Za-z]/g;

/** Makes a form ready to be tried. Throws on one that has nothing to be looked for by. */
export function leakedPattern(form: string): LeakedPattern {
  const at = form.indexOf("@") + 1;
  const before = form.slice(0, Math.max(0, at - 1));
  const rest = form.slice(at);
  const lead = before === "" ? "" : `(?<=(?<![A-Za-z\\d])(?<lead>${sourceOf(before)}))`;
  const end = /[a-zº}]$/i.test(form) ? "(?![A-Za-z\\d])" : "";
  return { keys: keysOf(rest), pattern: new RegExp(`${lead}${sourceOf(rest)}${end}`, "y") };
}

const sourceOf = (form: string): string => [...form.matchAll(PIECE)].map(pieceOf).join("");

function pieceOf(match: RegExpExecArray): string {
  const { body, optional } = match.groups ?? {};
  if (body === undefined) return literalOf(match[0]);
  const inner = PARTS[body]?.source ?? choiceOf(body);
  if (optional === undefined) return inner;
  return optional === "?" ? `(?:${inner})?` : `(?:${inner}${SPACE})?`;
}

function literalOf(piece: string): string {
  if (piece.endsWith("(")) return `${SPACE}?[(\\[（［]`;
  if (piece.endsWith(")")) return `${SPACE}?[)\\]）］]`;
  if (piece === " ") return SPACE;
  if (piece === "'") return "['’]";
  const first = piece.charAt(0);
  if (!/[a-z]/.test(first)) return piece.replace(/[.*+?^$|\\/]/g, "\\$&");
  return `[${first}${first.toUpperCase()}]${piece.slice(1)}`;
}

/** Some words, of which one stands there. */
function choiceOf(body: string): string {
  const isRead = body.startsWith(READ);
  const words = (isRead ? body.slice(READ.length) : body).split("|").map(sourceOf).join("|");
  return isRead ? `(?<word>${words})` : `(?:${words})`;
}

const READ = "word:";

/** A figure alone is everywhere: what follows it makes it rare. */
const FIGURE = /^\{(?:day|hour|lateHour|overHour|minute|count|year|number)\}(?<next>[^{ ]|$)/;

function keysOf(form: string): readonly string[] {
  const { next } = FIGURE.exec(form)?.groups ?? {};
  if (next !== undefined && next !== "") return [`#${next.toLowerCase()}`];
  const [, body] = /^\{([^}]+)\}/.exec(form) ?? [];
  if (body === "ordinal") return ["#th"];
  return namesOf(body, form).map((name) => {
    const [word] = /^[a-z]+/i.exec(name) ?? [];
    if (word === undefined) throw new Error(`Nothing to look for "${form}" by.`);
    return word.toLowerCase();
  });
}

/** The words that may stand at the beginning of a form; none where it begins with a bare figure. */
function namesOf(body: string | undefined, form: string): readonly string[] {
  if (body === undefined) return [form];
  const part = PARTS[body];
  return part === undefined ? body.replace(READ, "").split("|") : (part.names ?? [""]);
}
