import type { Article } from "../../article/article.ts";
import type { Quotation } from "../../text/quotation.ts";
import { quotations } from "../../text/quotations.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";

/**
 * Flags quotations whose shape gives away that nobody spoke them so: reported speech between
 * quotation marks, a quotation that opens in the middle of a list and runs on into the next
 * sentence, thanks for support whose receiver has become its giver.
 * Source: quotations that came back to English through another language; in 3 of 12,068 native ones
 * the bare shapes, in none the shapes as they are narrowed here.
 * Misses: most such quotations: only their source shows it.
 * Wrong when: a writer quotes loosely. The signs are weak; the quotation's source decides.
 */
export const shape: Check = {
  id: "quote/shape",
  title: "Quotation that nobody may have spoken so",
  judge: (article) =>
    quotations(article).flatMap((quotation) => {
      const sign = SHAPES.find(({ fits }) => fits(quotation, article));
      return sign === undefined ? [] : [findingOf(quotation, sign)];
    }),
};

interface Shape {
  /** Id of the convention. */
  readonly id: string;
  readonly fits: (quotation: Quotation, article: Article) => boolean;
  readonly message: string;
  readonly explanation: string;
  readonly suggestion?: string;
  readonly confidence: number;
}

/** "could lead to a rupture and that relations would be undermined" */
const REPORTED =
  /^(?:could|would|may|might|must|should|will|can|was|were|had)\b[^.!?]{0,300}?\b(?:and|or|but) that\b[^.!?]{0,300}?\b(?:would|had|could|might)\b/;

/** "and partners to maintain peace in Europe were discussed. We appreciate …" */
const IN_LIST = /^(?:and|or|nor|as well as) [a-z][^“”"‘]{10,}?[a-z]\. [A-Z]/;

/** "We appreciate Ukraine’s steadfast support" */
const THANKS =
  /\b[Ww]e (?:appreciate|value|are grateful for|thank)(?: the)? (?<giver>[A-Z][a-z]{3,})['’]s? (?:[a-z]+ ){0,2}support\b/;

/** "with POTUS", where a post had "with @POTUS". */
const HANDLE = /\b(?:with|by|from) (?:POTUS|FLOTUS)\b/;
const POSTED = /\b(?:Twitter|tweet(?:ed|s)?|X post)\b/;

/** "Ukraine" and "Ukrainian" begin alike, so far. UTF-16 code units. */
const STEM = 4;

/** An office stands so near before a name: "Ukrainian President Volodymyr Zelensky". UTF-16 code units. */
const TITLE = 60;

const SHAPES: readonly Shape[] = [
  {
    id: "Q-41",
    fits: isThanksToOwnSide,
    message: "The speaker thanks their own side for its support.",
    explanation:
      "“Support of Ukraine” can be the support that Ukraine gives or that it gets. Taken through another language, “the support of Ukraine” has become “Ukraine’s support”: giver and receiver are exchanged.",
    confidence: 0.75,
  },
  {
    id: "Q-12",
    fits: ({ exact }) => REPORTED.test(exact),
    message: "Reported speech stands between quotation marks.",
    explanation:
      "“… and that … would …” is how a writer reports what somebody said, not how anybody speaks: the words are most likely a translator’s.",
    confidence: 0.6,
  },
  {
    id: "Q-11",
    fits: ({ exact, start }, { text }) =>
      IN_LIST.test(exact) && /[A-Za-z] [“"]$/.test(text.slice(Math.max(0, start - 3), start)),
    message: "The quotation opens in the middle of a list and runs on into another sentence.",
    explanation:
      "Two pieces of what was said were joined, and the quotation marks no longer stand where the speaker’s words begin.",
    confidence: 0.6,
  },
  {
    id: "Q-40",
    fits: ({ exact }, { text }) => HANDLE.test(exact) && POSTED.test(text),
    message: "The name of an account stands without its sign.",
    explanation:
      "Quoted from a post, “@POTUS” has lost its “@” on the way through another language.",
    suggestion: "@POTUS",
    confidence: 0.6,
  },
];

function isThanksToOwnSide({ exact, speaker }: Quotation, { text }: Article): boolean {
  const giver = THANKS.exec(exact)?.groups?.["giver"];
  if (giver === undefined || speaker === undefined) return false;
  const name = text.indexOf(speaker.split(" ").at(-1) ?? speaker);
  return name !== -1 && text.slice(Math.max(0, name - TITLE), name).includes(giver.slice(0, STEM));
}

const findingOf = ({ start, end }: Quotation, sign: Shape): Finding => ({
  passage: { start, end },
  convention: sign.id,
  severity: "info",
  confidence: sign.confidence,
  message: sign.message,
  explanation: sign.explanation,
  ...(sign.suggestion === undefined ? {} : { suggestion: sign.suggestion }),
});
