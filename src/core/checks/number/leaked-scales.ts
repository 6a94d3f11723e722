import { inContinental, inEnglish, type LeakedNumber } from "./leaked-number.ts";

const COMMA_LANGUAGES = ["pt", "es", "de", "fr", "it", "ru", "tr", "id", "nl", "pl", "uk"];

/** Decimal commas and scale words that other languages have. */
export const leakedScales: readonly LeakedNumber[] = [
  {
    id: "N-01",
    languages: COMMA_LANGUAGES,
    original: "1,5 milhão",
    habit: "a comma parts decimals",
    count: /^\d{1,3},\d{1,2}$/,
    after:
      /^(?: ?%|[ -](?:percent|per cent|thousand|million|billion|trillion|percentage points?|euros?|reais|degrees|km|kilomet(?:er|re)s|kg|hectares|litres|liters|met(?:er|re)s|tonnes|tons)\b)/,
    meaning: inContinental,
    severity: "caution",
    confidence: 0.95,
  },
  {
    id: "N-01",
    languages: COMMA_LANGUAGES,
    original: "R$ 5,40",
    habit: "a comma parts decimals",
    count: /^\d{1,3}(?:\.\d{3})*,\d\d$/,
    // The dollar and the pound are left out: natives mistype "$100,00".
    fits: ({ unit }) =>
      unit?.kind === "currency" && unit.name !== "$" && unit.name !== "GBP" && unit.name !== "USD",
    meaning: inContinental,
    severity: "caution",
    confidence: 0.9,
  },
  {
    id: "N-02",
    languages: ["es", "pt", "it"],
    original: "28.404.603",
    habit: "points part thousands; machines put spaces after them",
    count: /^\d{1,3}$/,
    after: /^(?:\. \d{3}){2}(?![\d.])/,
    meaning: ({ mention, taken }) => `${mention.count.exact}${taken.replace(/\. /g, ",")}`,
    severity: "caution",
    confidence: 0.9,
  },
  {
    id: "N-03",
    languages: ["pt", "es", "ru", "id", "pl"],
    original: "100 mil",
    habit: "“thousand” is written as a word after figures",
    count: /^\d{1,3}(?:\.\d)?$/,
    after: /^ thousand\b(?! (?:million|billion|island|oak|year-|times))/,
    isIndian: true,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.6,
  },
  {
    id: "N-04",
    languages: ["es", "pt-PT", "it"],
    original: "300.000 millones",
    habit: "10⁹ is “a thousand million”",
    after:
      /^ thousand[ -](?:million|billion)s?\b(?! (?:of )?(?:years?|light|stars|galaxies|miles|kilomet))/,
    meaning: inEnglish,
    severity: "caution",
    confidence: 0.9,
  },
  {
    id: "N-05",
    languages: ["es"],
    original: "4.000 millones",
    habit: "thousands of millions are counted where English has billions",
    count: /^\d{1,3},\d{3}$/,
    after: /^ (?:million|billion)\b(?!-| (?:years?|rupees))/,
    isIndian: true,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.6,
  },
  {
    id: "N-06",
    languages: ["de", "fr", "nl", "it", "ru", "tr", "id"],
    original: "Milliarde",
    habit: "10⁹ has a word of its own",
    after:
      /^ ?(?:milliards?|[Mm]illiarden?|Mrd|mlrd|miliard[aey]?|miliardi|miliar|[Mm]iljard(?:en)?|milyar|млрд)(?![\p{L}\p{N}])\.?/u,
    meaning: inEnglish,
    severity: "caution",
    confidence: 0.95,
  },
  {
    id: "N-17",
    languages: ["ru", "uk", "pl"],
    original: "тыс., млн",
    habit: "scale words are shortened so",
    after: /^ ?(?:thous\.|ths\.?(?= [a-z])|tys\.|тыс\.|млн)/,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.9,
  },
  {
    id: "N-17",
    languages: ["ru", "uk", "pl"],
    original: "млн",
    habit: "scale words are shortened so",
    // "$5 mln" is the house style of Reuters' headlines: only what they do not count.
    after:
      /^ ?(?:mln|bln)\.? (?=rubles|roubles|hryvnias?|zlotys?|people|persons|citizens|tons|tonnes|hectares)/,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.7,
  },
  {
    id: "N-42",
    languages: ["pt", "es", "fr", "it"],
    original: "5 milhões",
    habit: "the scale word has a plural",
    after: /^ (?:millions|billions|trillions)\b(?!-)/,
    meaning: inEnglish,
    severity: "info",
    confidence: 0.85,
  },
];
