import type { Convention } from "../convention.ts";
import { ARABIC, TURKISH } from "./source-languages.ts";

/** Words of a text about an Arab country. */
const ARAB =
  "arab arabic arabs lebanon lebanese egypt egyptian cairo iraq iraqi syria syrian tunisia tunisian algeria algerian jordan jordanian hezbollah morocco moroccan libya libyan yemen kuwait palestinian saudi";

/** Clubs of Turkey. */
const TURKISH_CLUBS =
  "galatasaray fenerbahçe fenerbahce beşiktaş besiktas trabzonspor başakşehir basaksehir";

/** Turkish and Arabic papers. */
export const turkishArabic: readonly Convention[] = [
  {
    id: "F-TR-501",
    kind: "foreign-attribution",
    languages: TURKISH,
    original: "şu ifadeleri kullandı",
    forms: [
      "used the following statements|expressions|phrases|sentences",
      "gave place to the following",
      "included|made the following expressions",
    ],
    meaning: "said",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
  {
    id: "F-TR-502",
    kind: "false-friend",
    languages: TURKISH,
    original: "hoca",
    forms: ["our|the|experienced|young ~teacher"],
    near: "match players goal team half tactics coach squad",
    notNear: "school pupils student/s class",
    about: TURKISH_CLUBS,
    meaning: "coach",
    weight: { grade: "H", harm: 4, seen: "E" },
  },
  {
    id: "F-TR-503",
    kind: "false-friend",
    languages: TURKISH,
    original: "teknik direktör",
    forms: ["~technical director"],
    near: "substitution/s half lineup match tactics pitch",
    about: TURKISH_CLUBS,
    meaning: "manager, coach",
    weight: { grade: "M", harm: 2, seen: "K" },
  },
  {
    id: "F-TR-504",
    kind: "literal-phrase",
    languages: TURKISH,
    original: "sarı-lacivertliler",
    forms: [
      "yellow and? navy|dark blue? team|club|players|side",
      "yellow lacivert team|club|players",
      "yellow and? red|black team|club",
      "navy blue team|club",
    ],
    about: TURKISH_CLUBS,
    meaning: "Fenerbahçe, or another club by its colours",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
  {
    id: "F-TR-505",
    kind: "literal-phrase",
    languages: TURKISH,
    original: "açıklama yaptı",
    forms: [
      "made|make|makes|making an|the|important|some? ~explanation|explanations to|about|on|regarding|that",
      "made an explanation",
    ],
    meaning: "made a statement",
    weight: { grade: "H", harm: 1, seen: "K" },
  },
  {
    id: "F-TR-506",
    kind: "literal-phrase",
    languages: TURKISH,
    original: "gündeme bomba gibi düştü",
    forms: [
      "like a bomb on|in|into|to the agenda",
      "on|to the agenda like a bomb",
      "bomb on the agenda",
    ],
    meaning: "caused a stir",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-TR-512",
    kind: "false-friend",
    languages: TURKISH,
    original: "belediye başkanı",
    forms: [
      "metropolitan municipality president",
      "~municipality president",
      "president of the? ^ metropolitan? municipality",
    ],
    about: "turkey turkish türkiye istanbul ankara izmir erdoğan erdogan",
    meaning: "mayor",
    weight: { grade: "H", harm: 3, seen: "E" },
  },
  {
    id: "F-AR-522",
    kind: "literal-phrase",
    languages: ARABIC,
    original: "اعتبر أنّ",
    forms: [
      "president|minister|mp|ambassador|source|statement|party|movement|leader|he|she ~considered that",
    ],
    traps: ["considered that ~to|it|plan|option|a|an|idea|and"],
    about: ARAB,
    meaning: "argued",
    weight: { grade: "M", harm: 2, seen: "E" },
  },
  {
    id: "F-AR-523",
    kind: "false-friend",
    languages: ARABIC,
    original: "الوسط الفني",
    forms: ["~technical community|circles|medium"],
    near: "actor actress singer artist/s star series drama film",
    about: ARAB,
    meaning: "show business",
    weight: { grade: "H", harm: 3, seen: "E" },
  },
  {
    id: "F-AR-524",
    kind: "literal-phrase",
    languages: ARABIC,
    original: "حزب الوفد",
    forms: ["the Delegation Party"],
    about: "egypt egyptian cairo",
    meaning: "the Wafd Party",
    weight: { grade: "H", harm: 4, seen: "E" },
  },
  {
    id: "F-AR-525",
    kind: "literal-phrase",
    languages: ARABIC,
    original: "النائب العام",
    forms: ["~public deputy", "general deputy ordered|decided"],
    about: ARAB,
    meaning: "prosecutor general",
    weight: { grade: "H", harm: 4, seen: "K" },
  },
  {
    id: "F-AR-528",
    kind: "false-friend",
    languages: ARABIC,
    original: "المحافظ",
    forms: [
      "~conservative of Cairo|Giza|Alexandria|Basra|Baghdad|Nineveh|Kirkuk|Anbar|Aswan|Luxor|Beirut|Damascus|Aleppo|Homs|Najaf|Karbala|Erbil",
    ],
    meaning: "governor of …",
    weight: { grade: "H", harm: 4, seen: "K" },
  },
];
