import { MONTHS } from "./words.ts";

/** The ISO 8601 date of a moment by the clock of this machine. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** Its parts: 2022-01-03. */
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;

/**
 * "3 January 2022" for an ISO 8601 date; what is no date is given back as it is. Not by `Intl`,
 * whose first date costs as much as painting the popup.
 */
export function dayInWords(date: string): string {
  const { year, month, day } = ISO_DAY.exec(date)?.groups ?? {};
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
