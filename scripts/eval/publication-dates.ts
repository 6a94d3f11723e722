import type { Article } from "../../src/core/article/article.ts";
import { readPlainText } from "../../src/core/article/plain-text.ts";
import {
  type DayNumber,
  dayOfIso,
  isoOf,
  WEEKDAYS,
  weekdayOf,
} from "../../src/core/text/calendar.ts";
import {
  publicationWindow,
  type PublicationWindow,
} from "../../src/core/text/dates/publication-windows.ts";
import { tenseAround } from "../../src/core/text/dates/standpoint.ts";
import { rowsOf, share } from "./evaluation-set.ts";

interface TextRow {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

/** "on Sunday", without anything after it that says which. */
const WEEKDAY =
  /\bon (?<name>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b(?!,? (?:\(|[A-Z][a-z]{2,8}\.? \d|the \d|night|and))/g;

/** More than a translated story has. */
const MOST_PLANTED = 4;

/**
 * How often the days on which an undated article was probably published hold its true day: on native
 * texts as they are, and with the day of the month planted after their weekdays of the past week, as
 * leaked texts have it ("on Sunday (2)").
 */
export function evaluatePublicationDates(folder: string): readonly string[] {
  const rows = rowsOf<TextRow>(`${folder}/native-text.jsonl`);
  if (rows === undefined) return ["not run, there are no native texts"];
  const texts = rows.flatMap(({ id, published, text }) => {
    const day = dayOfIso(published ?? "");
    return day === undefined ? [] : [{ id, day, text }];
  });
  const planted = texts
    .map(({ id, day, text }) => ({ id, day, text: withDays(text, day) }))
    .filter(({ text }, index) => text !== texts[index]?.text);
  return [...linesOf("as they are", texts), ...linesOf("days planted", planted)];
}

interface Dated {
  readonly id: string;
  readonly day: DayNumber;
  readonly text: string;
}

function linesOf(name: string, texts: readonly Dated[]): readonly string[] {
  const found = texts.flatMap(({ id, day, text }) => {
    const window = publicationWindow(undated(text));
    return window === undefined ? [] : [{ id, day, window, fit: fitOf(window, day) }];
  });
  const best = found.filter(({ fit }) => fit === "best");
  const held = found.filter(({ fit }) => fit !== "none");
  return [
    `${name}: a window for ${share(found.length, texts.length)}; it holds the true day, in its own year or another that it names: ${share(held.length, found.length)}; in its own: ${share(best.length, found.length)}`,
    ...found
      .filter(({ fit }) => fit === "none")
      .map(
        ({ id, day, window }) =>
          `  ${id} of ${isoOf(day)}: ${window.start} – ${window.end}. ${window.why}`,
      ),
  ];
}

const undated = (text: string): Article => readPlainText(text);

function fitOf(window: PublicationWindow, day: DayNumber): "best" | "other" | "none" {
  const last = dayOfIso(window.end) ?? 0;
  const length = last - (dayOfIso(window.start) ?? 0);
  const holds = (end: DayNumber | undefined) =>
    end !== undefined && end - length <= day && day <= end;
  if (holds(last)) return "best";
  const isOther = window.otherYears.some((year) =>
    holds(dayOfIso(`${year}${window.end.slice(4)}`)),
  );
  return isOther ? "other" : "none";
}

/** The text with the day of the month after its weekdays that are past: "on Sunday (2)". */
function withDays(text: string, published: DayNumber): string {
  let planted = 0;
  return text.replace(WEEKDAY, (exact, name: string, start: number) => {
    const tense = tenseAround(text, { start, end: start + exact.length });
    if (tense !== "past" || planted === MOST_PLANTED) return exact;
    planted += 1;
    const back = (weekdayOf(published) - WEEKDAYS.findIndex((one) => one === name) + 7) % 7;
    return `${exact} (${Number(isoOf(published - back).slice(8))})`;
  });
}
