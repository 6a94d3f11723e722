import type { Passage } from "../article/passage.ts";
import type { Quotation } from "../text/quotation.ts";
import { quotationsIn } from "../text/quotations.ts";

/** Around the passage, as much of the reference as an attribution may need. UTF-16 code units. */
const REACH = 600;
/** A name of a person as it is compared: two words with capitals. */
const FULL_NAME = /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S+$/u;

/**
 * Whether a reference quotes the passage from somebody else than the article does. Only said where it
 * is certain: both name a person in full, and the article's speaker is nowhere in the reference.
 */
export function saidByAnother(
  { speaker }: Quotation,
  passage: Passage,
  reference: string,
): boolean {
  if (speaker === undefined || !FULL_NAME.test(speaker)) return false;
  const surname = lastWord(speaker);
  if (reference.includes(surname)) return false;
  const start = Math.max(0, passage.start - REACH);
  const end = Math.min(reference.length, passage.end + REACH);
  const around = quotationsIn(reference, [{ start, end }]);
  const there = around.find((quoted) => quoted.start <= passage.start && passage.end <= quoted.end);
  return there?.speaker !== undefined && FULL_NAME.test(there.speaker);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
