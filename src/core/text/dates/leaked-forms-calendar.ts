import { readDecade, readEra, readForeign, readNepali } from "./leaked-readers.ts";
import { HIGH, MIDDLE, type LeakedRow } from "./leaked-row.ts";

/** A year ends a date; a count is followed by what is counted: "On March 5, 2500 workers ...". */
const AFTER_YEAR =
  /^(?:[,.;:!?)\]”"’–—-]|$|\n| (?:–|—|\(|a|an|at|in|to|and|by|with|for|on|the|that|as|after|before|when|while|where|who|which|now|amid|from|during|near|over|about|against|among|because|under|between|his|her|its|their|he|she|it|they|was|were|is|had|has|[a-z]{3,}(?:ed|ing))\b)/;

/** Of the Middle Ages the year is meant as it stands. */
const HISTORY =
  /\b(?:1[0-8]\d\d|centur(?:y|ies)|medieval|king|queen|duke|pope|poet|emperor|battle|born|died)\b/i;

/** Rows in which years, eras and centuries are counted as another calendar counts them. */
export const calendarForms: readonly LeakedRow[] = [
  {
    id: "D-FA-01",
    languages: { fa: 4 },
    original: "۱۲ دی ۱۴۰۰",
    meaning: "it is a day of the Solar Hijri calendar of Iran",
    form: "month-day",
    forms: [
      "{day} @{solarMonth} {count}",
      "{day} of @{solarMonth} {count}",
      "@{solarMonth} {day}, {count}",
    ],
    read: readForeign("solar"),
    harm: 4,
    confidence: HIGH,
  },
  {
    id: "D-FA-01",
    languages: { fa: 3 },
    original: "۱۲ دی ۱۴۰۰",
    meaning:
      "the year is one of the Solar Hijri calendar of Iran, 621 or 622 behind the common one",
    form: "year",
    forms: ["@{month} {day}, {count}", "{day} @{month} {count}"],
    read: readEra(621, { from: 1395, to: 1410 }),
    notNear: [HISTORY],
    after: AFTER_YEAR,
    harm: 4,
    confidence: 0.6,
  },
  {
    id: "D-AR-03",
    languages: { ar: 3, fa: 1, ur: 1 },
    original: "28 جمادى الأولى 1443 هـ",
    meaning: "it is a day of the Islamic calendar, which may be a day off from country to country",
    form: "month-day",
    forms: [
      "{day} @{hijriMonth} {count}",
      "{day} of @{hijriMonth} {count}",
      "@{hijriMonth} {day}, {count}",
    ],
    read: readForeign("hijri"),
    harm: 3,
    confidence: MIDDLE,
  },
  {
    id: "D-ET-01",
    languages: { am: 4 },
    original: "ታኅሣሥ 24 ቀን 2014",
    meaning: "it is a day of the Ethiopian calendar, seven or eight years behind",
    form: "month-day",
    forms: [
      "{day} @{ethiopianMonth} {count}",
      "@{ethiopianMonth} {day}, {count}",
      "@{ethiopianMonth} {day} {count}",
    ],
    read: readForeign("ethiopian"),
    harm: 5,
    confidence: HIGH,
  },
  {
    id: "D-HE-01",
    languages: { he: 3 },
    original: "כ״ט בטבת תשפ״ב",
    meaning: "it is a day of the Hebrew calendar, which begins at sunset",
    form: "month-day",
    forms: [
      "{day} @{hebrewMonth} {count}",
      "{day} of @{hebrewMonth} {count}",
      "@{hebrewMonth} {day}, {count}",
    ],
    read: readForeign("hebrew"),
    harm: 3,
    confidence: 0.7,
  },
  {
    id: "D-HI-01",
    languages: { ne: 4, hi: 1 },
    original: "पौष १८ २०७८",
    meaning:
      "it is a day of the Bikram Sambat, 56 or 57 years ahead; its months begin in the middle of ours",
    form: "year",
    forms: [
      "{day} @{nepaliMonth} {count}",
      "@{nepaliMonth} {day}, {count}",
      "@{nepaliMonth} {day} {count}",
    ],
    read: readNepali,
    notAfter: /^ ?(?:BS|B\.S)/,
    harm: 4,
    confidence: HIGH,
  },
  {
    id: "D-TH-01",
    languages: { th: 4 },
    original: "2 มกราคม 2565",
    meaning: "the year is of the Buddhist era, 543 ahead",
    form: "month-day",
    forms: [
      "@{month} {day}, {count}",
      "@{month} {day} {count}",
      "{day} @{month} {count}",
      "{day} @{month}, {count}",
    ],
    read: readEra(-543, { from: 2500, to: 2600 }),
    after: AFTER_YEAR,
    notAfter: /^,\d/,
    harm: 4,
    confidence: HIGH,
  },
  {
    id: "D-JP-04",
    languages: { ja: 4 },
    original: "令和3年",
    meaning: "the era Reiwa began in 2019, its first year",
    form: "year",
    forms: ["@reiwa {count}", "@reiwa year {count}"],
    read: readEra(2018, { from: 1, to: 40 }),
    harm: 3,
    confidence: 0.8,
  },
  {
    id: "D-JP-04",
    languages: { ja: 4 },
    original: "令和3年",
    meaning: "the era Reiwa began in 2019, its first year",
    form: "year",
    forms: [
      "{ordinal} year of @reiwa",
      "{ordinal} year of the @reiwa era",
      "@{word:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth} year of Reiwa",
    ],
    read: ({ day, word }) =>
      readEra(2018, { from: 1, to: 40 })({ count: day ?? String(NINE.indexOf(word ?? "") + 1) }),
    harm: 3,
    confidence: 0.8,
  },
  {
    id: "D-ZH-04",
    languages: { "zh-TW": 4 },
    original: "民國111年",
    meaning: "years are counted from 1912, the first of the Republic",
    form: "year",
    forms: [
      "@year {count} of the Republic of China",
      "{count}{st|nd|rd|th} @year of the Republic of China",
      "@minguo {count}",
    ],
    read: readEra(1911, { from: 1, to: 150 }),
    harm: 4,
    confidence: HIGH,
  },
  {
    id: "D-RU-07",
    languages: { ru: 3.5, uk: 3 },
    original: "в 2022 году",
    meaning: "the word for year is added to the figure",
    form: "year",
    forms: ["{in|of|since|until|from|by|for} {year} @year", "{in|of} {year} @g."],
    notAfter: /^(?:-|['’]| (?:end|old|of)\b| (?:on|over|to|after)[- ](?:year|date)\b)/,
    harm: 1,
    confidence: HIGH,
  },
  {
    id: "D-X-07",
    languages: { ru: 2, es: 1.5, pt: 1.5, fr: 1.5 },
    original: "XXI век",
    meaning: "centuries are numbered in Roman figures",
    form: "year",
    forms: ["@{XVIII|XIX|XX|XXI} century"],
    harm: 1,
    confidence: MIDDLE,
  },
  {
    id: "D-X-06",
    languages: { pt: 3, es: 3, it: 2.5, fr: 2 },
    original: "anos 90",
    meaning: "it is the decade",
    form: "year",
    forms: ["the @years {count}", "the {count}'s @years", "the {count}s @years"],
    read: readDecade,
    notAfter: /^(?: ?(?:to|and|or|through|[-–/]) ?\d|[,.]?\d| (?:AD|BC|B\.C|days)\b)/,
    harm: 1,
    confidence: HIGH,
  },
];

const NINE = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
