import type { Passage } from "../article/passage.ts";

/**
 * Abbreviations after which `Intl.Segmenter` (Unicode Standard Annex 29) ends a sentence although a
 * name or a number mostly follows them. Example: "Gov." in "said Gov. Smith".
 */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mrs?|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Nos?|vs?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|U\.S|U\.K|U\.N|a\.m|p\.m|e\.g|i\.e)\.\s*$/;

/** Room for the longest of those abbreviations and the white space after it. UTF-16 code units. */
const WINDOW = 10;

/**
 * The sentences of a text, in order, each with the white space after it. `Intl.Segmenter` costs a
 * thousand times a plain pass: call it for a paragraph in question, never for a whole article.
 * Wrong when: a sentence ends in an abbreviation.
 */
export function sentencesIn(text: string): readonly Passage[] {
  const found: Passage[] = [];
  for (const { index, segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(
    text,
  )) {
    const end = index + segment.length;
    const last = found.at(-1);
    if (last !== undefined && goesOn(text, index)) {
      found[found.length - 1] = { start: last.start, end };
    } else {
      found.push({ start: index, end });
    }
  }
  return found;
}

/** Whether no sentence ends here: a small letter follows (“Go!” he said), or an abbreviation ended. */
const goesOn = (text: string, index: number): boolean =>
  /[a-z]/.test(text.charAt(index)) ||
  ABBREVIATION.test(text.slice(Math.max(0, index - WINDOW), index));

/** How far a paragraph is followed to either side: text without line breaks must not cost more. UTF-16 code units. */
const REACH = 2_000;

/** The line of a text (in articles, the paragraph) in which an offset lies, without its line break. */
export function paragraphAround(text: string, offset: number): Passage {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const after = text.slice(offset, offset + REACH);
  const lineBreak = after.indexOf("\n");
  return {
    start: from + before.lastIndexOf("\n") + 1,
    end: offset + (lineBreak === -1 ? after.length : lineBreak),
  };
}

/** The sentence in which an offset lies. Segments one paragraph: call it for a hit, not in a loop. */
export function sentenceAround(text: string, offset: number): Passage {
  const paragraph = paragraphAround(text, offset);
  const within = offset - paragraph.start;
  const sentence = sentencesIn(text.slice(paragraph.start, paragraph.end)).find(
    ({ end }) => within < end,
  );
  if (sentence === undefined) return paragraph;
  return { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
}
