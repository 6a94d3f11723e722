import { QUOTATION, QUOTATION_NOTE } from "../core/annotations/wording/words.ts";
import type { QuotationStatus } from "../core/compare/comparison.ts";
import type { SourcesView } from "../messages/job-view.ts";
import type { GlyphName } from "./glyph.tsx";
import { WORDS } from "./words.ts";

/** How the status of a quotation is put to the reader. */
export interface StatusWords {
  readonly glyph: GlyphName;
  /** Colour and weight: how much the reader should look. */
  readonly tone: "same" | "changed" | "absent" | "unknown";
  readonly words: string;
  readonly note: string | undefined;
}

const LOOKS: Readonly<Record<QuotationStatus, Pick<StatusWords, "glyph" | "tone">>> = {
  verbatim: { glyph: "tick", tone: "same" },
  abridged: { glyph: "tick", tone: "same" },
  altered: { glyph: "differs", tone: "changed" },
  reworded: { glyph: "differs", tone: "changed" },
  "other-speaker": { glyph: "person", tone: "changed" },
  "not-in-source": { glyph: "absent", tone: "absent" },
  "no-source": { glyph: "unknown", tone: "unknown" },
  unchecked: { glyph: "unknown", tone: "unknown" },
};

/**
 * The words for a status. That no source could be read is only said once reading was tried: before
 * that, nothing was compared yet.
 */
export function quotationWords(status: QuotationStatus, sources: SourcesView["kind"]): StatusWords {
  const [words, note] = untried(status, sources) ?? [QUOTATION[status], QUOTATION_NOTE[status]];
  return { ...LOOKS[status], words, note };
}

/** The words for a quotation for which reading was not tried. */
function untried(
  status: QuotationStatus,
  sources: SourcesView["kind"],
): readonly [words: string, note: string] | undefined {
  if (status !== "no-source" && status !== "unchecked") return undefined;
  if (sources === "nothing-to-ask") return [WORDS.nothingToCompare, WORDS.nothingToCompareNote];
  if (sources === "needs-consent" || sources === "asking") return [WORDS.notYet, WORDS.notYetNote];
  const isStopped = sources === "cancelled" && status === "no-source";
  return isStopped ? [WORDS.stopped, WORDS.stoppedNote] : undefined;
}
