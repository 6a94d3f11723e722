import { readPlainText } from "../../src/core/article/plain-text.ts";
import { isoOf } from "../../src/core/text/calendar.ts";
import { isQuoted } from "../../src/core/text/quoted.ts";
import { dayInParentheses } from "../../src/core/checks/date/day-in-parentheses.ts";
import { leakedConvention } from "../../src/core/checks/date/leaked-convention.ts";
import type { Finding } from "../../src/core/checks/finding.ts";
import { rowsOf, share } from "./evaluation-set.ts";
import { LEAK_TEMPLATES, TRAP_TEMPLATES, writtenDay, type LeakTemplate } from "./planted-leaks.ts";

interface TextRow {
  readonly id: string;
  readonly text: string;
}

/** A native text with a place where "on Tuesday" stood behind a verb in the past. */
interface Carrier {
  readonly before: string;
  readonly after: string;
}

const SLOT =
  / (?:said|told reporters|held|met|began|won|went|came|[a-z]{3,}ed)( on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?=[ ,.])(?! (?:night|morning|afternoon|evening|interview|news))/g;

/** Enough that every combination meets another sentence. Count of sentences. */
const CARRIERS = 150;

/** Text to either side of the slot that is kept: the paragraph, and what is round it. UTF-16 code units. */
const KEPT = 600;

/** Sentences of the future contradict a day of the past, and a month near by is the one that is meant. */
const OTHER_TIME =
  /\b(?:will|would|expected|scheduled|due|going to|Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))/;

/** How far round the slot they are looked for. UTF-16 code units. */
const AROUND = 165;

/** Native sentences that speak of a weekday in the past, outside quotation marks. */
function carriersOf(rows: readonly TextRow[]): readonly Carrier[] {
  const carriers = rows.flatMap(({ text }) => {
    const article = readPlainText(text);
    return [...article.text.matchAll(SLOT)].slice(0, 1).flatMap((match) => {
      const phrase = match[1] ?? "";
      const end = match.index + match[0].length;
      const start = end - phrase.length;
      if (isQuoted(article, { start, end })) return [];
      if (OTHER_TIME.test(article.text.slice(Math.max(0, start - AROUND), end + AROUND))) return [];
      const line = article.text.lastIndexOf("\n", start) + 1;
      const before = article.text.slice(Math.max(line, start - KEPT), start);
      const after = article.text.slice(end, end + KEPT).split("\n")[0] ?? "";
      return [{ before: `${before} `, after }];
    });
  });
  return carriers.slice(0, CARRIERS);
}

const BRACKETS = ["()", "[]", "（）", "()"] as const;
const SPACES = [" ", "\u00a0", "\u202f", "\u2009"] as const;
const PLACES = ["body", "headline"] as const;

/** 3 January 2021, a Sunday. Days since 1970. */
const FIRST_DAY = 18_630;

/** Days between the publications of two plantings: days, months and years all turn. */
const STEP = 17;

/** What one planting came to. */
interface Planting {
  readonly row: string;
  readonly isFound: boolean;
  /** `undefined` where the row tells no day. */
  readonly isRight: boolean | undefined;
  readonly shown: string;
}

function plant(template: LeakTemplate, index: number, carriers: readonly Carrier[]): Planting {
  const published = FIRST_DAY + index * STEP;
  const { weekday, bracket, space, place } = combination(index);
  const number = dayToWrite(template, published, weekday);
  const written = template.write(writtenDay(number));
  const planted = [...written]
    .map((character) => {
      if (character === "(") return bracket.charAt(0);
      if (character === ")") return bracket.charAt(1);
      return character === " " ? space : character;
    })
    .join("");
  const carrier = carriers[(index * 7 + written.length) % carriers.length] ?? {
    before: "",
    after: "",
  };
  const { findings, start } = judged(carrier, { planted, place, published });
  const found = findings.find(
    ({ passage, convention }) =>
      passage.start < start + planted.length &&
      passage.end > start &&
      convention === (template.as ?? template.row),
  );
  const wanted = wantedOf(template, number);
  return {
    row: template.row,
    isFound: found !== undefined,
    isRight: wanted === undefined || found === undefined ? undefined : toldBy(found) === wanted,
    shown: `${planted} · published ${isoOf(published)} · ${place} · wanted ${wanted ?? "no day"}, got ${toldBy(found) ?? "none"} · …${carrier.before.slice(-60)}‸${carrier.after.slice(0, 40)} · ${findings.map(({ convention }) => convention).join(" ")}`,
  };
}

/** The day, or else the year, that a finding tells. */
const toldBy = (finding: Finding | undefined): string | undefined =>
  finding?.resolved ?? finding?.suggestion;

function combination(index: number) {
  return {
    weekday: index % 7,
    bracket: BRACKETS[Math.floor(index / 7) % 4] ?? "()",
    space: SPACES[Math.floor(index / 28) % 4] ?? " ",
    place: PLACES[Math.floor(index / 112) % 2] ?? "body",
  };
}

/** All combinations of weekday, bracket, space and place. */
const COMBINATIONS = 7 * 4 * 4 * 2;

/** The day that is written: some days before publication, on the weekday that is its turn. */
function dayToWrite(
  { when = "past", row }: LeakTemplate,
  published: number,
  weekday: number,
): number {
  const date = new Date(published * 86_400_000);
  const inMonth = (offset: number) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1 + ((weekday * 4) % 28)) /
    86_400_000;
  switch (when) {
    case "publication":
      return published;
    case "yesterday":
      return published - 1;
    case "last-month":
      return inMonth(-1);
    case "next-month":
      return inMonth(1);
    case "monday":
      return published - ((published + 3) % 7);
    case "ahead":
      return published + 1 + weekday;
    case "past":
      // The first such day before: "the night to Sunday", "on past Sunday" name no other.
      return published - (NAMED_ALONE.includes(row) ? weekday % 6 : weekday);
  }
}

/** Rows that name a weekday alone; a night that is still to end is not told in the past. */
const NAMED_ALONE = ["D-FR-04", "D-PL-02", "D-DE-05"];

function wantedOf({ tells }: LeakTemplate, number: number): string | undefined {
  if (tells === "nothing") return undefined;
  if (tells === "year") return isoOf(number).slice(0, 4);
  return isoOf(number + (tells ?? 0));
}

function judged(
  { before, after }: Carrier,
  {
    planted,
    place,
    published,
  }: { readonly planted: string; readonly place: string; readonly published: number },
): { readonly findings: readonly Finding[]; readonly start: number } {
  const lead = place === "headline" ? "" : "A title that says nothing\n\n";
  const text = `${lead}${before}${planted}${after}${place === "headline" ? "\n\nNothing else was said." : ""}`;
  const article = readPlainText(text, {
    published: { date: isoOf(published), from: "evaluation" },
  });
  const findings = [dayInParentheses, leakedConvention].flatMap((check) => {
    const judgement = check.judge(article, { references: [], comparisons: [] });
    return "notRun" in judgement ? [] : judgement;
  });
  return { findings, start: lead.length + before.length };
}

/** Plants every leak and every look-alike, in all combinations, and prints what was found by row. */
export function evaluateDateLeaks(folder: string): readonly string[] {
  const rows = rowsOf<TextRow>(`${folder}/native-text.jsonl`);
  if (rows === undefined) return ["not run, there are no native texts"];
  const carriers = carriersOf(rows);
  const plantings = LEAK_TEMPLATES.flatMap((template) =>
    Array.from({ length: COMBINATIONS }, (_, index) => plant(template, index, carriers)),
  );
  const traps = TRAP_TEMPLATES.map((write) => sprung(write, carriers));
  return [
    `${carriers.length} native sentences; ${LEAK_TEMPLATES.length} forms × ${COMBINATIONS} = ${plantings.length} plantings`,
    ...summaryOf("all", plantings),
    ...[...new Set(plantings.map(({ row }) => row))].flatMap((row) =>
      summaryOf(
        row,
        plantings.filter((planting) => planting.row === row),
      ),
    ),
    `traps: ${traps.flat().length} flags on ${TRAP_TEMPLATES.length} forms × ${COMBINATIONS} (goal: 0)`,
    ...traps.flatMap((flags) => flags.slice(0, SHOWN)),
  ];
}

/** Failures of a row that are printed. */
const SHOWN = 3;

function summaryOf(name: string, plantings: readonly Planting[]): readonly string[] {
  const told = plantings.filter(({ isRight }) => isRight !== undefined);
  const found = plantings.filter(({ isFound }) => isFound);
  const right = told.filter(({ isRight }) => isRight === true);
  const failures = plantings.filter(({ isFound, isRight }) => !isFound || isRight === false);
  return [
    `${name.padEnd(8)} found ${share(found.length, plantings.length)}${told.length === 0 ? "" : `; day right ${share(right.length, told.length)}`}`,
    ...(name === "all" ? [] : failures.slice(0, SHOWN).map(({ shown }) => `    ${shown}`)),
  ];
}

function sprung(
  write: (typeof TRAP_TEMPLATES)[number],
  carriers: readonly Carrier[],
): readonly string[] {
  return Array.from({ length: COMBINATIONS }, (_, index) => index).flatMap((index) => {
    const published = FIRST_DAY + index * STEP;
    const { space, place, weekday } = combination(index);
    const planted = write(writtenDay(published - weekday)).replaceAll(" ", space);
    const carrier = carriers[(index * 5 + planted.length) % carriers.length] ?? {
      before: "",
      after: "",
    };
    const { findings, start } = judged(carrier, { planted, place, published });
    return findings
      .filter(({ passage }) => passage.end > start && passage.start < start + planted.length)
      .map(
        ({ convention }) =>
          `    ${convention ?? ""}: ${planted} · …${carrier.before.slice(-40)}‸${carrier.after.slice(0, 40)}`,
      );
  });
}
