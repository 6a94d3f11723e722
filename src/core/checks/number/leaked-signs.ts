import { inEnglish, type LeakedNumber } from "./leaked-number.ts";

const MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

/** Signs of money, per cent, ordinals and degrees as other languages place them. */
export const leakedSigns: readonly LeakedNumber[] = [
  {
    id: "N-18",
    languages: ["pt-BR"],
    original: "R$ 10 mil",
    habit: "amounts of reais are counted in “mil”",
    before: /(?:R\$|BRL) ?$/,
    after: /^ thousand\b/,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.9,
  },
  {
    id: "N-18",
    languages: ["pt-BR"],
    original: "R$ 60 milhões",
    habit: "the real's sign is “R$”; machines tear it apart",
    before: /(?<![\p{L}\p{N}$&])R \$ ?$/u,
    meaning: (seen) => inEnglish(seen).replace(/^R ?\$ ?/, "R$"),
    severity: "caution",
    confidence: 0.95,
  },
  {
    id: "N-20",
    languages: ["es", "pt", "ko"],
    original: "US$ 44",
    habit: "a space follows the sign of money",
    before: /(?<![\p{L}\p{N}])(?:US? ?\$ |U ?\$ ?S ?)$/u,
    // "US$ 44" is the house style of agencies: only the sign torn apart, or turned round.
    fits: ({ exact }) => !/^US\$/.test(exact),
    meaning: (seen) => `US$${inEnglish(seen).replace(/^\D+/, "")}`,
    severity: "info",
    confidence: 0.8,
  },
  {
    id: "N-20",
    languages: ["ko", "es", "pt", "ru", "ja"],
    original: "1억 달러",
    habit: "a space follows the sign of money",
    before: /(?<=^|[\s(])\$ $/,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.5,
  },
  {
    id: "N-22",
    languages: ["tr"],
    original: "%5",
    habit: "the per cent sign stands first",
    before: /(?<=^|[\s(])%$/,
    after: /^(?=$|[\s.,;:)–—])/,
    meaning: ({ mention }) => `${mention.count.exact}%`,
    severity: "info",
    confidence: 0.9,
  },
  {
    id: "N-23",
    languages: ["pt", "es", "it"],
    original: "1º, 2ª",
    habit: "ordinals carry “º” or “ª”",
    count: /^\d{1,3}$/,
    // Degrees look alike; before a month it is a date, which another check reads.
    after: new RegExp(`^(?:ª(?= \\p{L})|º(?= (?:[A-Z](?!\\b)|place\\b))(?! (?:${MONTH})))`, "u"),
    meaning: ({ mention }) => ordinal(mention.english ?? 0),
    severity: "info",
    confidence: 0.7,
  },
  {
    id: "N-23",
    languages: ["pt", "es", "fr"],
    original: "nº 5",
    habit: "“number” is shortened so",
    before: /(?<![\p{L}\p{N}])n ?[º°] ?$/u,
    meaning: ({ mention }) => `No. ${mention.count.exact}`,
    severity: "info",
    confidence: 0.75,
  },
  {
    id: "N-24",
    languages: ["ru", "uk"],
    original: "№ 5",
    habit: "“number” is one sign",
    before: /№ ?$/,
    meaning: ({ mention }) => `No. ${mention.count.exact}`,
    severity: "info",
    confidence: 0.9,
  },
  {
    id: "N-49",
    languages: ["es", "pt"],
    original: "30 ºC",
    habit: "keyboards have the ordinal's “º”, which stands in for the degree's “°”",
    after: /^ ?º ?[CF]\b/,
    meaning: ({ mention, taken }) => `${mention.count.exact}°${taken.slice(-1)}`,
    severity: "info",
    confidence: 0.7,
  },
];

function ordinal(value: number): string {
  if (value % 100 > 10 && value % 100 < 14) return `${value}th`;
  return `${value}${["th", "st", "nd", "rd"][value % 10] ?? "th"}`;
}
