import { UNSEEN } from "./words.ts";

/** A stretch of text as it is, or one character that would not be seen, with words for it. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "unseen";
      readonly character: string;
      readonly short: string;
      readonly name: string;
    };

/** Ignorable characters, controls but tab and newline, and interlinear annotation. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/u;

/**
 * A first look that costs little: what is not Latin, Greek, Cyrillic or usual punctuation, or is
 * the soft hyphen, which lies among them. Compiling the full class costs as much as several cards.
 */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u034e\u0370-\u058f\u2010-\u2027\u20a0-\u20bf]/;
const ORDINARY_SPACE = new Set(["\t", "\n", "\r"]);

/** A hyphen that the browser draws where it breaks a line: usual in good typesetting. */
const SOFT_HYPHEN = "\u00ad";

const JOINING_SCRIPTS =
  "Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Han";

/** Joiners, variation selectors and tags belong to the spelling after these, as in Persian or emoji. */
const JOINING = new RegExp(
  `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}${JOINING_SCRIPTS.split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("")}]`,
  "u",
);
const SPELLING = /\u200c|\u200d|\p{Variation_Selector}|[\u{e0020}-\u{e007f}]/u;

/**
 * A text cut where it holds characters that are not seen (direction controls, zero-width
 * characters), so that each can be shown. Those that belong to the spelling of a script or of an
 * emoji stay in the text.
 */
export function visibleRuns(text: string): readonly Run[] {
  if (!UNUSUAL.test(text) || !INVISIBLE.test(text)) return [{ kind: "text", text }];
  const runs: Run[] = [];
  let pending = "";
  let isJoining = false;
  for (const character of text) {
    const isSpelling: boolean = isJoining && SPELLING.test(character);
    if (isSpelling || !isUnseen(character)) {
      pending += character;
      isJoining = isSpelling || JOINING.test(character);
      continue;
    }
    if (pending !== "") runs.push({ kind: "text", text: pending });
    pending = "";
    isJoining = false;
    runs.push(unseen(character));
  }
  if (pending !== "") runs.push({ kind: "text", text: pending });
  return runs;
}

const isUnseen = (character: string): boolean =>
  INVISIBLE.test(character) && !ORDINARY_SPACE.has(character) && character !== SOFT_HYPHEN;

function unseen(character: string): Run {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const [short, name] = UNSEEN[character] ?? [`U+${code}`, "hidden character"];
  return { kind: "unseen", character, short, name: `${name}, U+${code}` };
}
