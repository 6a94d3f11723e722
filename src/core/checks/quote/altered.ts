import { reasonOf } from "../../compare/changes/reason-of.ts";
import type { Change, Comparison, QuotationStatus } from "../../compare/comparison.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { quotationQueries } from "./queries.ts";
import { unjudged } from "./unjudged.ts";

/** With less in common a reader is told other words than were said. Similarity. */
const OTHER_WORDS = 0.7;
/** Changed words named in an explanation. */
const MOST_NAMED = 8;
/** Reasons given: a reader who needs more reads the two texts. */
const MOST_REASONS = 4;

/** "of", "the" and "get" tell a reader nothing. */
const FEWEST_LETTERS = 4;

type Flagged = "altered" | "reworded" | "other-speaker";

const MESSAGES: Readonly<Record<Flagged, string>> = {
  altered: "These are not quite the words in the source.",
  reworded: "These are not the words in the source: they say it in other words.",
  "other-speaker": "The source has these words, but as somebody else’s.",
};

/** Estimates, to be replaced by measured ones: two translations of one original are both right. */
const CONFIDENCE: Readonly<Record<Flagged, number>> = {
  altered: 0.9,
  reworded: 0.75,
  "other-speaker": 0.8,
};

/**
 * Flags quotations whose words differ from the passage of a reference that they correspond to.
 * Words between quotation marks are taken for what was said; translated to and fro they are not. A
 * change is serious that touches a number, a name, a negation, a person, how certain a thing is, or who
 * acts and who is acted on; other words ask for care; characters that nobody sees are worth knowing.
 * Source: how fact-checkers lay a quotation beside a transcript, word by word. Misses: quotations whose
 * source was not read; changes of five words or fewer; cuts that an ellipsis marks, unless they swallow
 * a "not". Wrong when: the speaker said nearly the same twice, or spoke another language and both texts
 * translate it.
 */
export const altered: Check = {
  id: "quote/altered",
  title: "Quotation with changed words",
  ask: quotationQueries,
  judge(_article, { comparisons }) {
    const why = unjudged(comparisons);
    return why === undefined ? comparisons.flatMap(findingsOf) : { notRun: why };
  },
};

function findingsOf(comparison: Comparison): readonly Finding[] {
  const { quotation, status, match, changes = [] } = comparison;
  if (match === undefined || !isFlagged(status)) return [];
  const { reference, exact, start, end, similarity } = match;
  return [
    {
      passage: { start: quotation.start, end: quotation.end },
      convention: "Q-34",
      severity: severityOf(status, similarity, changes),
      confidence: CONFIDENCE[status],
      message: MESSAGES[status],
      explanation: explanationOf(status, changes),
      suggestion: exact,
      evidence: [{ reference, exact, start, end }],
    },
  ];
}

const isFlagged = (status: QuotationStatus): status is Flagged => Object.hasOwn(MESSAGES, status);

/** The kind of change decides; characters that nobody sees are more likely a page's than a person's. */
function severityOf(
  status: Flagged,
  similarity: number,
  changes: readonly Change[],
): Finding["severity"] {
  const isOfMeaning = changes.some((change) => change.isOfMeaning);
  if (status === "other-speaker" || similarity < OTHER_WORDS || isOfMeaning) return "serious";
  return changes.length > 0 && changes.every(isUnseen) ? "info" : "caution";
}

/** Written with the source's letters, and with something between them. */
const isUnseen = ({ kind, gone, come }: Change): boolean =>
  kind === "disguise" && gone.join() === come.join();

function explanationOf(status: Flagged, changes: readonly Change[]): string {
  const told = changes.filter(({ kind }) => kind === "wording");
  const isMoved = changes.length === 0 && status !== "other-speaker";
  const parts = [
    ...changes.flatMap((change) => reasonOf(change) ?? []).slice(0, MOST_REASONS),
    sentence("Words of the source that are missing here", telling(told, "gone")),
    sentence("Words that the source does not have", telling(told, "come")),
    isMoved ? "The words stand in another order." : "",
    "Words in quotation marks should be the speaker’s own.",
    "If the speaker used another language, both texts may be translations.",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The changed words of one side without the little ones, if there are others. */
function telling(changes: readonly Change[], side: "gone" | "come"): readonly string[] {
  const words = changes.flatMap((change) =>
    change[side].filter((word) => word.length >= FEWEST_LETTERS),
  );
  return words.length > 0 ? words : changes.flatMap((change) => change[side]);
}

function sentence(lead: string, words: readonly string[]): string {
  if (words.length === 0) return "";
  const named = words.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return `${lead}: ${named.join(", ")}${words.length > MOST_NAMED ? " and more" : ""}.`;
}
