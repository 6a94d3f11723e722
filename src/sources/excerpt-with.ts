import { plainWords } from "./plain-words.ts";

/** The part of a page that holds the words of a quotation. */
export interface Excerpt {
  /** The lines, parted by blank ones. */
  readonly text: string;
  /** The heading under which they stand, such as "Misattributed". */
  readonly section?: string;
}

/** Of the quotation's runs of three words; with fewer in common the line tells of something else. */
const LEAST_SHARE = 0.4;

/** As in "== 2022 ==" and "=== January ===". */
const HEADING = /^(?<marks>={2,6})\s*(?<name>[^=\n]+?)\s*\k<marks>$/;

/**
 * The line of a page that holds most of a quotation's words, with the lines round it, which may name
 * who said them. `undefined` where none holds enough. Linear in the page.
 */
export function excerptWith(text: string, exact: string): Excerpt | undefined {
  const wanted = new Set(runsOfThree(exact));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  let best = { at: -1, share: 0 };
  lines.forEach((line, at) => {
    const held = new Set(runsOfThree(line).filter((run) => wanted.has(run)));
    const share = held.size / wanted.size;
    if (share > best.share) best = { at, share };
  });
  if (best.share < LEAST_SHARE) return undefined;
  const around = lines.slice(Math.max(0, best.at - 1), best.at + 2);
  const section = sectionOf(lines.slice(0, best.at));
  return {
    text: around.filter((line) => !HEADING.test(line)).join("\n\n"),
    ...(section === undefined ? {} : { section }),
  };
}

/** The nearest heading above. */
const sectionOf = (above: readonly string[]): string | undefined => {
  const heading = above.findLast((line) => HEADING.test(line));
  return heading === undefined ? undefined : HEADING.exec(heading)?.groups?.["name"];
};

function runsOfThree(text: string): readonly string[] {
  const words = plainWords(text);
  return words.slice(2).map((word, at) => `${words[at] ?? ""} ${words[at + 1] ?? ""} ${word}`);
}
