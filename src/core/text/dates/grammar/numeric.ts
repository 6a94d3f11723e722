import type { DayParts } from "../day-parts.ts";
import type { Phrase, Token } from "../tokens.ts";
import {
  type DateRule,
  type DateValue,
  formAt,
  isAnyOf,
  isGlued,
  isOther,
  numberAt,
  type Piece,
} from "./piece.ts";

/** "2022-01-09", "03/01/2022", "21.4.16", "2015/3", "3/2015". */
export const numericAt: DateRule = (phrase, at) => {
  const chain = chainAt(phrase, at);
  if (chain === undefined) return spacedMonthAt(phrase, at);
  const value = chain.numbers.length === 3 ? fullDate(chain) : partialDate(phrase, at, chain);
  return value === undefined ? undefined : { value, end: at + chain.numbers.length * 2 - 1 };
};

/** Numbers with one and the same mark between: "03/01/2022". */
interface Chain {
  readonly numbers: readonly Token[];
  readonly mark: string;
}

const MARKS: ReadonlySet<string> = new Set(["-", "/", "."]);

/** A chain of two or three numbers; tokens are of no longer one: "1-2-3-4" is no date. */
function chainAt(phrase: Phrase, at: number): Chain | undefined {
  const first = numberAt(phrase, at);
  const mark = formAt(phrase, at + 1);
  if (first === undefined || !MARKS.has(mark) || goesOnFrom(phrase, at)) return undefined;
  const second = linkAt(phrase, at + 2, mark);
  if (second === undefined) return undefined;
  const third = linkAt(phrase, at + 4, mark);
  if (goesOn(phrase, third === undefined ? at + 3 : at + 5)) return undefined;
  return { numbers: third === undefined ? [first, second] : [first, second, third], mark };
}

/** Whether a number is the tail of something before it. */
const goesOnFrom = (phrase: Phrase, at: number): boolean =>
  isGlued(phrase, at) && MARKS.has(phrase[at - 1]?.form ?? "");

/** "30/4.85": figures, of which the last goes on. */
const goesOn = (phrase: Phrase, at: number): boolean =>
  formAt(phrase, at) === "." && isGlued(phrase, at) && linkAt(phrase, at + 1, ".") !== undefined;

/** The number after a mark, nothing between. */
function linkAt(phrase: Phrase, at: number, mark: string): Token | undefined {
  const number = phrase[at];
  const isLinked = phrase[at - 1]?.form === mark && isGlued(phrase, at - 1) && isGlued(phrase, at);
  return isLinked && number?.kind === "number" && !number.isOrdinal ? number : undefined;
}

function fullDate({ numbers, mark }: Chain): DateValue | undefined {
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (first.form.length === 4) {
    const parts = { year: first.value, month: second.value, day: third.value };
    if (!mayBeDay(parts)) return undefined;
    return { meaning: { kind: "date", parts }, form: mark === "-" ? "iso" : "numeric" };
  }
  if (third.form.length !== 4 && third.form.length !== 2) return undefined;
  const year = third.form.length === 2 ? fullYear(third.value) : third.value;
  return eitherOf([
    { year, month: first.value, day: second.value },
    { year, month: second.value, day: first.value },
  ]);
}

/** Two-digit years are of the hundred years that end in 2049. */
const fullYear = (year: number): number => (year < 50 ? 2000 : 1900) + year;

/** Both orders, as far as they are dates; month first, as the publishers read do. */
function eitherOf(orders: readonly DayParts[]): DateValue | undefined {
  const readings = orders.filter(mayBeDay);
  const [only, other] = readings;
  if (only === undefined) return undefined;
  if (other === undefined || only.month === other.month) {
    return { meaning: { kind: "date", parts: only }, form: "numeric" };
  }
  return { meaning: { kind: "either", readings }, form: "numeric" };
}

const mayBeDay = ({ month = 1, day = 1 }: DayParts): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** "2015/3", "3/2015", and "4/22" where what stands before, or the figures, say that it is a day. */
function partialDate(phrase: Phrase, at: number, chain: Chain): DateValue | undefined {
  const [first, second] = chain.numbers;
  if (first === undefined || second === undefined) return undefined;
  const [year, month] = first.form.length === 4 ? [first, second] : [second, first];
  if (year.form.length === 4) {
    return isSeason(chain) ? undefined : monthOfYear(year.value, month.value);
  }
  return isDay(phrase, at, chain)
    ? eitherOf([
        { month: first.value, day: second.value },
        { month: second.value, day: first.value },
      ])
    : undefined;
}

/** "2011-12": two years side by side, as of a season. */
const isSeason = ({ numbers: [first, second], mark }: Chain): boolean =>
  mark !== "." && second?.value === ((first?.value ?? 0) + 1) % 100;

/** "2016 / 11" and "11 - 2016", spaced, where no word follows that the number might count. */
function spacedMonthAt(phrase: Phrase, at: number): Piece<DateValue> | undefined {
  const first = numberAt(phrase, at);
  const second = numberAt(phrase, at + 2);
  if (first === undefined || second === undefined || isOther(phrase, at + 3)) return undefined;
  const [year, month] = first.form.length === 4 ? [first, second] : [second, first];
  const isSpaced = isSpacedMark(phrase, at + 1) && month.form.length === 2;
  const value =
    isSpaced && year.form.length === 4 ? monthOfYear(year.value, month.value) : undefined;
  return value === undefined ? undefined : { value, end: at + 3 };
}

/** A mark with a space on one side at least, between numbers of which the first is no tail. */
const isSpacedMark = (phrase: Phrase, at: number): boolean =>
  isAnyOf(phrase[at], ["/", "-"]) &&
  !isGlued(phrase, at - 1) &&
  !(isGlued(phrase, at) && isGlued(phrase, at + 1));

/** Words after which "4/22" is a day. */
const BEFORE_DAYS = "on until till since from before after between dated to".split(" ");

/** Whether "4/22" is a day: a point or hyphen may part the figures of many things, so "on" must say it. */
function isDay(phrase: Phrase, at: number, chain: Chain): boolean {
  const before = phrase[at - 1];
  if (chain.mark !== "/") return before?.form === "on" && phrase[at + 3]?.kind !== "other";
  if (isEvent(chain)) return false;
  const isSaid = isAnyOf(before, BEFORE_DAYS) || before?.roles.weekday !== undefined;
  return isSaid || isUnlikelyFraction(chain);
}

/** "9/11" names what happened on that day of 2001. */
const isEvent = ({ numbers: [first, second] }: Chain): boolean =>
  first?.form === "9" && second?.form === "11";

/** "4/22", but not "3/4", and not "24/7", which is open all day. */
const isUnlikelyFraction = ({ numbers: [first, second] }: Chain): boolean =>
  Math.max(first?.value ?? 0, second?.value ?? 0) > 12 && first?.value !== 24;

function monthOfYear(year: number, month: number): DateValue | undefined {
  const isMonth = month >= 1 && month <= 12 && year >= 1000 && year < 2200;
  return isMonth ? { meaning: { kind: "date", parts: { year, month } }, form: "month" } : undefined;
}
