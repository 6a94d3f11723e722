import { dayNumber, isoOf, MONTHS } from "../calendar.ts";

/** "/2022/01/03/", "/2022/jan/03/". */
const FOLDERS = /\/(?<year>\d{4})\/(?<month>\d{1,2}|[a-z]{3})\/(?<day>\d{1,2})(?=\/|$)/;

/** "-20220103", "/2022-01-03.html". */
const WORD = /[/_-](?<year>20\d{2})(?<mark>-?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?=[/._-]|$)/;

/** No news page is older, and none is dated later. Years. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** The day that an address names in its path (ISO 8601), as those of most newspapers do. */
export function dayInAddress(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, "");
  const { year, month = "", day } = (FOLDERS.exec(path) ?? WORD.exec(path))?.groups ?? {};
  if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return undefined;
  const named = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month);
  const found = dayNumber(Number(year), named === -1 ? Number(month) : named + 1, Number(day));
  return found === undefined ? undefined : isoOf(found);
}
