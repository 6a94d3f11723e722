import { plainWords } from "./plain-words.ts";

/** So many find the page, and tell a stranger little. Count of words. */
const MOST_WORDS = 6;

/** The longest words of a text, each once, in their order: the longer a word, the fewer texts have it. */
export function tellingWords(text: string): readonly string[] {
  const words = [...new Set(plainWords(text))];
  const longest = words.toSorted((one, other) => other.length - one.length).slice(0, MOST_WORDS);
  return words.filter((word) => longest.includes(word));
}
