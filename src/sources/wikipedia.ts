import { isTelling } from "./is-telling.ts";
import type { Source } from "./source.ts";
import { tellingWords } from "./telling-words.ts";
import { askWiki } from "./wiki-quotation.ts";

const HOST = "en.wikipedia.org";
const SIX_HOURS = 21_600_000;

/**
 * Articles of Wikipedia quote what was said on great occasions, and name where it stands. Asks for
 * quotations of six words or more whose speaker is known, with their six longest words: all of them
 * must stand on the page, so a quotation in which one of those was changed is not found.
 */
export const wikipedia: Source = {
  id: "wikipedia",
  title: "Wikipedia",
  hosts: [HOST],
  pause: 1_000,
  keepFor: SIX_HOURS,
  isOnAtFirst: false,
  offers: "Words that were said on occasions which an article of Wikipedia tells of. English only.",
  discloses:
    "To en.wikipedia.org: for up to six quotations of the article, the speaker’s name and the six longest words of what was said, and then the titles of up to two pages that Wikipedia itself named. Not the article and not its address.",
  asks: isTelling,
  answers: {
    quotation: (query, { ask }) => {
      const words = `${query.speaker ?? ""} ${tellingWords(query.exact).join(" ")}`.trim();
      const isWanted = () => true;
      return askWiki(query, { source: "wikipedia", host: HOST, words, isWanted }, ask);
    },
  },
};
