import { readBareDayMonth, readDayAlone } from "./leaked-readers.ts";
import { HIGH, MIDDLE, type LeakedRow } from "./leaked-row.ts";

/** After a day of the month a sentence ends or goes on with a small word; a noun would be counted. */
const GOES_ON =
  /^(?:[,.;:!?)\]”"’']|$|\n|\s[–—-]|\s?\((?!Sun|Mon|Tue|Wed|Thu|Fri|Sat)|\s(?:that|and|at|in|as|by|to|after|before|when|while|with|from|for|near|about|because|during|amid|against|over|under|it|he|she|they|we|local|announced|said|was|were|is|are|has|had|will|now|but|this|last|who|which|[a-z]{3,}(?:ed|ing))\b)/;

/** After it nothing is counted: "on the 2nd and 3rd floors", "the 3rd to last". */
const COUNTS = /^,? ?(?:and|or|to|-|–|,) (?:the )?(?:\d+(?:st|nd|rd|th)|last)\b/;

/** What is numbered: "last month 9th graders". */
const COUNTED =
  /^ (?:[A-Z]|(?:grade|grader|graders|floor|place|edition|century|anniversary|birthday)\b)/;

/** Holes of golf are numbered, too. */
const NUMBERED = /\b(?:holes?|golf|golfer|birdied?|bogey(?:ed)?|eagled?|par|putt|tee|fairway)\b/i;

/** A month near by is the one that is meant. */
const MONTH_NAMED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;

const EAST_ASIA = { ja: 2.5, ko: 2.5, zh: 2 } as const;

/** Days of events that go on for days are numbered. */
const EVENT =
  /\b(?:trial|test|festival|tournament|conference|strike|war|protest|treatment|cycle|trip|journey|quarantine|camp|expedition|challenge|diet|season|match|innings|cruise|mission|day (?:one|two|three|1))\b/i;

/** Rows in which the day of the month stands alone, or the month is a figure. */
export const dayForms: readonly LeakedRow[] = [
  {
    id: "D-JP-01",
    also: ["D-KR-01", "D-PT-06"],
    languages: EAST_ASIA,
    original: "2日",
    meaning: "the month is left out where readers know it",
    form: "day",
    forms: ["on the @{ordinal}", "on the {morning|afternoon|evening|night} of the @{ordinal}"],
    after: GOES_ON,
    notAfter: COUNTS,
    notNear: [NUMBERED, MONTH_NAMED],
    harm: 2,
    confidence: MIDDLE,
  },
  {
    id: "D-JP-06",
    languages: { ja: 3, ko: 1 },
    original: "2日未明",
    meaning: "it means the hours from midnight to three",
    form: "day",
    forms: [
      "before @dawn {on|of} the {ordinal}",
      "early @morning {on|of} the {ordinal}",
      "early @morning hours of the {ordinal}",
    ],
    notAfter: /^ of\b/,
    harm: 2,
    confidence: MIDDLE,
  },
  {
    id: "D-KR-02",
    also: ["D-ZH-01"],
    languages: { ko: 2.5, zh: 2 },
    original: "2일(현지시간)",
    meaning: "the day is told by the clocks of the place where it happened",
    form: "day",
    forms: ["on the @{ordinal} (local time)", "the @{ordinal} local time"],
    side: "past",
    harm: 2,
    confidence: MIDDLE,
  },
  {
    id: "D-ZH-01",
    also: ["D-KR-02"],
    languages: { zh: 2.5, ko: 1 },
    original: "当地时间1月2日",
    meaning: "the day is told by the clocks of the place where it happened",
    form: "month-day",
    forms: ["on @{month} {day} (local time)", "on @{month} {day} local time"],
    harm: 2,
    confidence: MIDDLE,
  },
  {
    id: "D-KR-01",
    languages: { ko: 4 },
    original: "지난 2일",
    meaning: "it is the last such day of a month",
    form: "day",
    forms: ["last @{ordinal}"],
    after: GOES_ON,
    notAfter: COUNTS,
    notBefore: /\b(?:to|at|in|and|finished|third|second) $/i,
    notNear: [NUMBERED],
    side: "past",
    harm: 3,
    confidence: HIGH,
  },
  {
    id: "D-KR-03",
    languages: { ko: 3.5, ja: 1 },
    original: "지난달 30일",
    meaning: "it is that day of the month before",
    form: "day",
    forms: ["last @month {ordinal}"],
    notAfter: COUNTED,
    side: "past",
    months: -1,
    harm: 3,
    confidence: HIGH,
  },
  {
    id: "D-KR-03",
    languages: { ko: 3, ja: 1.5 },
    original: "지난달 30일",
    meaning: "it is that day of the month before",
    form: "day",
    forms: ["on the @{ordinal} of last month"],
    side: "past",
    months: -1,
    harm: 2,
    confidence: 0.65,
  },
  {
    id: "D-KR-03",
    languages: { ko: 3.5, ja: 1 },
    original: "다음 달 1일",
    meaning: "it is that day of the month after",
    form: "day",
    forms: ["next @month {ordinal}"],
    notAfter: COUNTED,
    side: "future",
    months: 1,
    harm: 3,
    confidence: HIGH,
  },
  {
    id: "D-KR-04",
    languages: { ko: 2, ja: 1.5 },
    original: "이날",
    meaning: "it is the day of which the text speaks",
    form: "relative",
    forms: ["on this day"],
    before: /(?:^|[.!?]["”]? |\n)$/,
    after: /^, [a-zA-Z]+ [a-z]+ (?:said|told|announced|held|met|added)\b/,
    harm: 2,
    confidence: 0.65,
  },
  {
    id: "D-ZH-03",
    languages: { "zh-TW": 4, ko: 1.5 },
    original: "今(2)日",
    meaning: "the figure is the day of the month",
    form: "day",
    forms: ["{today|yesterday|tomorrow} ({day})", "{today|yesterday|tomorrow} ({ordinal})"],
    notAfter: /^\(/,
    side: "past",
    harm: 3,
    confidence: HIGH,
  },
  {
    id: "D-PT-06",
    languages: { pt: 2, es: 1.5 },
    original: "no dia 2",
    meaning: "it is the day of the month",
    form: "day",
    forms: ["on the @{word:day} {day}", "on @{word:day} {day}"],
    read: readDayAlone,
    notBefore: EVENT,
    notAfter: /^(?:\d| (?:of|at|after|post|month)\b|[-–]|:\d)/,
    harm: 3,
    confidence: 0.65,
  },
  {
    id: "D-VN-02",
    languages: { vi: 3.5, zh: 0.5 },
    original: "ngày 2 tháng 1",
    meaning: "the figures are the day and the month",
    form: "month-day",
    forms: ["@day {day} month {number}"],
    harm: 3,
    confidence: HIGH,
  },
  {
    id: "D-VN-01",
    languages: { vi: 3 },
    original: "chiều 2/1",
    meaning: "the figures are the day and the month, in this order",
    form: "month-day",
    forms: [
      "the @{morning|afternoon|evening|night} of {day}/{number}",
      "on the @day {day}/{number}",
    ],
    read: readBareDayMonth,
    notAfter: /^[/\d]/,
    harm: 4,
    confidence: 0.65,
  },
];
