import { isTelling } from "./is-telling.ts";
import { plainWords } from "./plain-words.ts";
import type { Source } from "./source.ts";
import { askWiki } from "./wiki-quotation.ts";

const HOST = "en.wikiquote.org";
const SIX_HOURS = 21_600_000;

/**
 * Wikiquote has a page of sayings for each speaker, with a section of those that are wrongly ascribed
 * to them. Asks for quotations of six words or more whose speaker is known. It has few words of the
 * last days, and English ones alone.
 */
export const wikiquote: Source = {
  id: "wikiquote",
  title: "Wikiquote",
  hosts: [HOST],
  pause: 1_000,
  keepFor: SIX_HOURS,
  isOnAtFirst: false,
  offers:
    "What people are known to have said, and what is wrongly put into their mouths. English only, and little of the last days.",
  discloses:
    "To en.wikiquote.org: the names of the people whom the article quotes, and then the titles of up to two pages for each that Wikiquote itself named. No word of what they said, not the article and not its address.",
  asks: isTelling,
  answers: {
    quotation: (query, { ask }) => {
      const words = query.speaker ?? "";
      const family = plainWords(words).at(-1) ?? "";
      const isWanted = (title: string) => plainWords(title).includes(family);
      return askWiki(query, { source: "wikiquote", host: HOST, words, isWanted }, ask);
    },
  },
};
