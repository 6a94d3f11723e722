import type { Article } from "../article/article.ts";

/** Countries whose own English has the dates, figures and words that elsewhere are leaks. */
const REGIONS = [
  "in",
  "sg",
  "ph",
  "ke",
  "id",
  "kr",
  "ng",
  "my",
  "pk",
  "bd",
  "lk",
  "np",
  "gh",
  "hk",
];

/** The region of "en-IN". */
const OF_LANGUAGE = /-(?<region>[a-z]{2})$/i;

/** The country of "https://news.example.co.ke/politics". */
const OF_ADDRESS = /^https?:\/\/[^/?#:]+\.(?<region>[a-z]{2})(?:[/?#:]|$)/i;

/** Words that only these varieties use. */
const WORDS = /\b(?:lakhs?|crores?|barangay|matatu|pribumi|prepone[sd]?)\b/i;

/** Whether a page declares, or its text shows, a variety of English with such habits of its own. */
export const isOfOwnVariety = ({ language = "", url = "", text }: Article): boolean =>
  isKnown(OF_LANGUAGE.exec(language)) || isKnown(OF_ADDRESS.exec(url)) || WORDS.test(text);

const isKnown = (match: RegExpExecArray | null): boolean =>
  REGIONS.includes(match?.groups?.["region"]?.toLowerCase() ?? "");
