const FORMAT = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** "3 January 2022" for an ISO 8601 date; what is no date is given back as it is. */
export function dayInWords(date: string): string {
  const moment = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? date : FORMAT.format(moment);
}
