import { Glyph } from "../ui/glyph.tsx";
import { Tool } from "../ui/tool.tsx";
import { WORDS } from "../ui/words.ts";
import type { Checked } from "./standing.ts";
import type { Job } from "./use-job.ts";

/** The name of the product and what can be done with the whole check. */
export const Masthead = ({ checked, take, onKeys }: MastheadProps) => (
  <header class="masthead">
    <p class="wordmark">{WORDS.product}</p>
    <div class="tools">
      <Tool
        name={WORDS.hideMarks}
        pressed={checked?.areMarksShown ?? false}
        disabled={checked === undefined}
        onClick={() =>
          void take((worker, tab) => worker.setMarks({ tab, shown: !checked?.areMarksShown }))
        }
      >
        <Glyph of="marks" />
      </Tool>
      <Tool
        name={WORDS.recheck}
        disabled={checked === undefined}
        onClick={() => void take((worker, tab) => worker.recheckTab({ tab }))}
      >
        <Glyph of="again" />
      </Tool>
      <Tool name={WORDS.keys} onClick={onKeys}>
        <kbd aria-hidden="true">?</kbd>
      </Tool>
    </div>
  </header>
);

interface MastheadProps {
  readonly checked: Checked | undefined;
  readonly take: Job["take"];
  readonly onKeys: () => void;
}
