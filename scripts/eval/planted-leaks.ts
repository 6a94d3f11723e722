import { MONTHS, WEEKDAYS } from "../../src/core/text/calendar.ts";

/** A way to write a day as another language does, with what the reading of it must come to. */
export interface LeakTemplate {
  /** Row of the conventions. */
  readonly row: string;
  /** Id under which the product flags it, where another row looks the same. */
  readonly as?: string;
  readonly write: (day: WrittenDay) => string;
  /** Days from the day that is written to the one that must be told: nights begin on the eve. */
  readonly tells?: number | "nothing" | "year";
  /** Days from publication to the day; by default some days before it. */
  readonly when?:
    "past" | "publication" | "yesterday" | "last-month" | "next-month" | "ahead" | "monday";
}

/** The parts of a day as they are written. */
export interface WrittenDay {
  readonly day: number;
  readonly ordinal: string;
  readonly month: number;
  readonly monthName: string;
  readonly year: number;
  readonly weekday: string;
  readonly shortWeekday: string;
  /** The weekday of the day before. */
  readonly eve: string;
  /** In another calendar of `Intl`. */
  readonly foreign: (calendar: string) => ForeignParts;
}

interface ForeignParts {
  readonly day: string;
  readonly month: string;
  readonly year: number;
}

const DAY = 86_400_000;

/** The day of a count of days since 1970, as it is written. */
export function writtenDay(number: number): WrittenDay {
  const date = new Date(number * DAY);
  const day = date.getUTCDate();
  const weekday = WEEKDAYS[date.getUTCDay()] ?? "";
  return {
    day,
    ordinal: `${day}${ending(day)}`,
    month: date.getUTCMonth() + 1,
    monthName: MONTHS[date.getUTCMonth()] ?? "",
    year: date.getUTCFullYear(),
    weekday,
    shortWeekday: weekday.slice(0, 3),
    eve: WEEKDAYS[(date.getUTCDay() + 6) % 7] ?? "",
    foreign: (calendar) => foreignParts(date, calendar),
  };
}

function ending(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

function foreignParts(date: Date, calendar: string): ForeignParts {
  const parts = new Intl.DateTimeFormat("en-u-nu-latn", {
    calendar,
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  }).formatToParts(date);
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    day: valueOf("day"),
    month: valueOf("month"),
    year: Number.parseInt(valueOf("year"), 10),
  };
}

const FEIRA = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Portuguese numbers Monday to Friday from two; the other days have names, and stand for Monday here. */
const feira = ({ weekday }: WrittenDay): { readonly count: string; readonly name: string } => {
  const index = Math.max(0, FEIRA.indexOf(weekday));
  return { count: `${index + 2}${ending(index + 2)}`, name: FEIRA[index] ?? "" };
};

/** Every row marked H or M that has words of its own. Each stands where "on Tuesday" stood. */
export const LEAK_TEMPLATES: readonly LeakTemplate[] = [
  { row: "D-PT-01", write: (d) => `on ${d.weekday} (${d.day})` },
  { row: "D-PT-01", write: (d) => `this ${d.weekday} (${d.day})` },
  { row: "D-PT-01", write: (d) => `on ${d.shortWeekday}. (${d.day})` },
  { row: "D-PT-04", as: "D-PT-01", write: (d) => `last ${d.weekday} (${d.day})` },
  { row: "D-ES-06", as: "D-PT-01", write: (d) => `on ${d.weekday} (${d.day})` },
  { row: "D-PT-02", write: (d) => `on ${d.weekday} (${d.day}/${d.month})` },
  { row: "D-PT-02", write: (d) => `on ${d.weekday} ${d.day}/${d.month}` },
  {
    row: "D-PT-02",
    write: (d) => `this ${d.weekday} (${d.day}.${d.monthName.slice(0, 3)}.${d.year})`,
  },
  { row: "D-EL-01", as: "D-PT-02", write: (d) => `on ${d.weekday} (${d.day}/${d.month})` },
  {
    row: "D-ID-01",
    as: "D-PT-02",
    write: (d) => `on ${d.weekday} (${d.day}/${d.month}/${d.year})`,
  },
  { row: "D-ID-02", as: "D-PT-02", write: (d) => `${d.weekday} (${d.day}/${d.month})` },
  {
    row: "D-ID-02",
    as: "D-PT-02",
    write: (d) => `${d.weekday} afternoon (${d.day}/${d.month}/${d.year})`,
  },
  { row: "D-PT-03", write: (d) => `this ${d.weekday}, ${d.day}, in the capital` },
  { row: "D-PT-06", write: (d) => `on day ${Math.max(2, d.day)}`, tells: "nothing" },
  { row: "D-PT-06", as: "D-JP-01", write: (d) => `on the ${d.ordinal}` },
  { row: "D-PT-07", write: (d) => `on ${d.day}º of ${d.monthName}` },
  { row: "D-PT-08", write: () => `at 14h30`, tells: "nothing" },
  { row: "D-PT-08", write: () => `at 13h04min`, tells: "nothing" },
  { row: "D-PT-09", write: () => `at four (4 pm in Brasília)`, tells: "nothing" },
  { row: "D-PT-09", write: () => `at six Brasília time`, tells: "nothing" },
  { row: "D-PT-10", write: (d) => `in the dawn of this ${d.weekday}` },
  {
    row: "D-PT-11",
    write: (d) => `on 0${d.day % 9 || 9}/${d.month}/${d.year} 11h57`,
    tells: "nothing",
  },
  { row: "D-PT-12", write: (d) => `on ${feira(d).count} ${feira(d).name}`, tells: "nothing" },
  { row: "D-PT-12", write: (d) => `on ${feira(d).count}-feira`, tells: "nothing" },
  { row: "D-ES-01", write: (d) => `last ${d.monthName} ${d.day}` },
  { row: "D-ES-01", write: (d) => `this past ${d.monthName} ${d.day}` },
  { row: "D-ES-01", write: (d) => `on the past ${d.monthName} ${d.day}` },
  { row: "D-ES-03", write: (d) => `next ${d.monthName} ${d.day}`, when: "ahead" },
  { row: "D-ES-04", write: (d) => `on ${d.day} of ${d.monthName}` },
  { row: "D-ES-04", write: (d) => `on ${d.monthName} ${d.ordinal} of ${d.year}` },
  { row: "D-ES-05", write: () => `at 14:30 hours`, tells: "nothing" },
  { row: "D-ES-07", write: () => `fifteen days ago`, tells: "nothing" },
  { row: "D-ES-08", write: () => `in the last hours, officials`, tells: "nothing" },
  { row: "D-FR-02", as: "D-PT-08", write: () => `around 14h30`, tells: "nothing" },
  { row: "D-FR-04", write: (d) => `in the night from ${d.eve} to ${d.weekday}`, tells: -1 },
  { row: "D-FR-04", write: (d) => `on the night of ${d.eve} to ${d.weekday}`, tells: -1 },
  {
    row: "D-PL-02",
    as: "D-FR-04",
    write: (d) => `on the night from ${d.eve} to ${d.weekday}`,
    tells: -1,
  },
  { row: "D-FR-05", write: (d) => `(published on ${d.day}/${d.month}/${d.year} at 14:30)` },
  { row: "D-FR-06", write: () => `for an hour during, officials say,`, tells: "nothing" },
  { row: "D-DE-02", write: (d) => `on the ${d.day}. ${d.monthName}` },
  { row: "D-DE-02", write: (d) => `until ${d.day}. ${d.monthName}` },
  { row: "D-DE-03", write: (d) => `(Stand: ${d.day}.${d.month}.${d.year} 22:13)` },
  { row: "D-DE-03", write: (d) => `(Status: ${d.day}.${d.month}.${d.year})` },
  { row: "D-DE-04", write: () => `at 14 o'clock`, tells: "nothing" },
  { row: "D-DE-05", write: (d) => `in the night to ${d.weekday}`, tells: -1 },
  { row: "D-DE-06", write: () => `at half three`, tells: "nothing" },
  { row: "D-DE-07", write: () => `in calendar week 2`, tells: "nothing" },
  { row: "D-NL-01", write: (d) => `on past ${d.weekday}` },
  { row: "D-NL-02", write: () => `(NOS Nieuws•vandaag, 12:00)`, tells: "nothing" },
  { row: "D-IT-01", write: (d) => `on ${d.monthName} ${d.day} last,` },
  { row: "D-IT-01", as: "D-PL-01", write: () => `at 14.30`, tells: "nothing" },
  { row: "D-RU-02", write: () => `(in 2022 – Ed.) Proves that`, tells: "nothing" },
  { row: "D-RU-06", write: () => `for the past day, officials say,`, tells: "nothing" },
  { row: "D-RU-07", write: (d) => `in ${d.year} year`, tells: "year" },
  { row: "D-X-07", write: () => `in the XXI century`, tells: "nothing" },
  { row: "D-X-06", write: () => `in the years 90`, tells: "nothing" },
  { row: "D-PL-01", write: () => `at o'clock 14.30`, tells: "nothing" },
  { row: "D-RO-01", write: (d) => `on months, ${d.day} ${d.monthName}`, when: "monday" },
  { row: "D-HU-01", write: (d) => `on ${d.year}. ${d.monthName} ${d.day}.` },
  { row: "D-TR-01", write: (d) => `on ${d.day} ${d.monthName} ${d.weekday}` },
  { row: "D-AR-01", write: (d) => `on ${d.monthName} ${d.day} ${d.monthName}` },
  { row: "D-AR-02", write: (d) => `yesterday, ${d.weekday},`, when: "yesterday" },
  { row: "D-AR-02", write: (d) => `today ${d.weekday}`, when: "publication" },
  { row: "D-AR-03", write: (d) => hijri(d) },
  { row: "D-FA-01", write: (d) => solar(d) },
  { row: "D-ET-01", write: (d) => ethiopian(d) },
  { row: "D-HE-01", write: (d) => foreign(d, "hebrew") },
  { row: "D-HI-01", write: () => `on 18 Poush 2078`, tells: "nothing" },
  { row: "D-TH-01", write: (d) => `on ${d.monthName} ${d.day}, ${d.year + 543}` },
  { row: "D-VN-01", write: (d) => `on the afternoon of ${d.day}/${d.month}`, tells: "nothing" },
  { row: "D-VN-02", write: (d) => `on day ${d.day} month ${d.month}` },
  { row: "D-ID-03", write: () => `at 16.30 WIB`, tells: "nothing" },
  { row: "D-JP-01", write: (d) => `on the ${d.ordinal}` },
  { row: "D-JP-02", write: (d) => `on the ${d.ordinal} (${d.shortWeekday})` },
  { row: "D-JP-02", write: (d) => `on ${d.ordinal} (${d.weekday})` },
  {
    row: "D-JP-04",
    write: (d) => `in the ${d.year - 2018}${ending(d.year - 2018)} year of Reiwa`,
    tells: "year",
  },
  { row: "D-JP-04", write: (d) => `in Reiwa ${d.year - 2018}`, tells: "year" },
  { row: "D-JP-05", write: () => `at 25:00`, tells: "nothing" },
  { row: "D-JP-06", write: (d) => `before dawn on the ${d.ordinal}` },
  { row: "D-KR-01", write: (d) => `last ${d.ordinal}` },
  { row: "D-KR-02", write: (d) => `on the ${d.ordinal} (local time)` },
  { row: "D-ZH-01", as: "D-KR-02", write: (d) => `on the ${d.ordinal} local time` },
  { row: "D-ZH-01", write: (d) => `on ${d.monthName} ${d.day} local time` },
  { row: "D-KR-03", write: (d) => `last month ${d.ordinal}`, when: "last-month" },
  { row: "D-KR-03", write: (d) => `next month ${d.ordinal}`, when: "next-month" },
  { row: "D-ZH-02", write: (d) => `on ${d.weekday} (${d.ordinal})` },
  { row: "D-ZH-03", write: (d) => `today (${d.day})`, when: "publication" },
  { row: "D-ZH-03", write: (d) => `yesterday (${d.ordinal})`, when: "yesterday" },
  {
    row: "D-ZH-04",
    write: (d) => `in year ${d.year - 1911} of the Republic of China`,
    tells: "year",
  },
  { row: "D-ZH-05", write: (d) => `in Beijing, ${d.monthName} ${d.day} (Reporter Wang Li)` },
  { row: "D-ZH-06", write: (d) => `in the first ten days of ${d.monthName}`, tells: "nothing" },
  { row: "D-ET-02", write: () => `at eight o'clock in the day`, tells: "nothing" },
];

const foreign = (d: WrittenDay, calendar: string): string => {
  const { day, month, year } = d.foreign(calendar);
  return `on ${day} ${month} ${year}`;
};

const SOLAR =
  "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(" ");
const ETHIOPIAN =
  "Meskerem Tikimt Hidar Tahsas Tir Yekatit Megabit Miyazya Ginbot Sene Hamle Nehase Pagume".split(
    " ",
  );
const HIJRI = [
  "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhirah",
  "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
]; // prettier-ignore

const monthOf = (d: WrittenDay, calendar: string): number =>
  Number(
    new Intl.DateTimeFormat("en-u-nu-latn", { calendar, timeZone: "UTC", month: "numeric" }).format(
      Date.UTC(d.year, d.month - 1, d.day),
    ),
  );

const spelt = (d: WrittenDay, calendar: string, names: readonly string[]): string => {
  const { day, year } = d.foreign(calendar);
  return `on ${day} ${names[monthOf(d, calendar) - 1] ?? ""} ${year}`;
};

const solar = (d: WrittenDay): string => spelt(d, "persian", SOLAR);
const ethiopian = (d: WrittenDay): string => spelt(d, "ethiopic", ETHIOPIAN);
const hijri = (d: WrittenDay): string => spelt(d, "islamic-umalqura", HIJRI);

/** Native English that looks alike: never flagged. Each stands where "on Tuesday" stood. */
export const TRAP_TEMPLATES: readonly ((day: WrittenDay) => string)[] = [
  (d) => `on ${d.weekday} (${d.monthName.slice(0, 3)} ${d.day})`,
  (d) => `on ${d.weekday} (${d.monthName} ${d.day})`,
  (d) => `on ${d.weekday}, ${d.monthName} ${d.day}, in the capital`,
  (d) => `on ${d.weekday} ${d.day} ${d.monthName}`,
  (d) => `on ${d.weekday} (local time)`,
  (d) => `on ${d.weekday} (${(d.day % 12) + 1} p.m.)`,
  (d) => `on ${d.weekday} (${(d.day % 12) + 1}/${d.day % 12}c)`,
  (d) => `on ${d.weekday} (24/7)`,
  (d) => `on ${d.weekday} (${d.day}-${d.month})`,
  (d) => `on ${d.weekday}, ${d.day} people died and`,
  (d) => `on ${d.weekday}, ${d.day}, ${d.day + 1} and ${d.day + 2} people came and`,
  (d) => `on ${d.weekday} the ${d.ordinal}`,
  (d) => `on ${d.weekday} the 13th`,
  (d) => `on ${d.monthName} ${d.day} and again on the ${d.ordinal}`,
  (d) => `on the ${d.ordinal} floor`,
  (d) => `on the ${d.ordinal} of every month`,
  (d) => `on the ${d.ordinal} hole`,
  (d) => `on the ${d.ordinal} anniversary`,
  (d) => `on the ${d.ordinal} of ${d.monthName}`,
  (d) => `on day ${d.day} of the trial`,
  (d) => `on the 2nd ${d.weekday} of the month`,
  (d) => `last ${d.monthName}`,
  (d) => `next ${d.monthName}`,
  (d) => `late on ${d.weekday} night`,
  (d) => `from ${d.eve} night to ${d.weekday} morning`,
  (d) => `this past ${d.weekday}`,
  (d) => `this coming ${d.weekday}`,
  (d) => `at dawn on ${d.weekday}`,
  () => `during the 24h race`,
  () => `at 2 o'clock`,
  () => `at half past three`,
  () => `in the last hours of his life`,
  (d) => `(MOSCOW, ${d.monthName} ${d.day}. /TASS/)`,
  (d) => `on ${d.monthName} ${d.day}, ${d.year}`,
  (d) => `on ${d.day} ${d.monthName} ${d.year}`,
  (d) => `on ${d.year}-01-02`,
  (d) => `in ${d.year}`,
  () => `on the eve of the vote`,
  () => `yesterday`,
  (d) => `at 10 p.m. on ${d.weekday} local time`,
  (d) => `in the ${d.ordinal} century`,
  (d) => `a year last ${d.weekday}`,
  (d) => `for the ${d.ordinal} time`,
  () => `(Xinhua) --`,
  () => `over 5 lakh or 2 crore rupees`,
  (d) => `after ${d.day} months, ${d.monthName} included,`,
];
