import { Glyph } from "../ui/glyph.tsx";
import { Tool } from "../ui/tool.tsx";
import { WORDS } from "../ui/words.ts";
import { flagsShown, type Checked } from "./standing.ts";
import type { FlagSteps } from "./use-flag-steps.ts";
import type { Job } from "./use-job.ts";

/** The name of the product, ways from flag to flag, and what can be done with the whole check. */
export const Masthead = ({ checked, take, steps, onSave, onKeys }: MastheadProps) => (
  <header class="masthead">
    <p class="wordmark">{WORDS.product}</p>
    {checked !== undefined && flagsShown(checked) > 1 && (
      <Stepper steps={steps} of={flagsShown(checked)} />
    )}
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
      <Tool name={WORDS.save} disabled={checked === undefined} onClick={onSave}>
        <Glyph of="save" />
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
  readonly steps: FlagSteps;
  readonly onSave: () => void;
  readonly onKeys: () => void;
}

const Stepper = ({ steps, of }: { readonly steps: FlagSteps; readonly of: number }) => (
  <div class="stepper">
    <span class="position">{WORDS.position(Math.min(steps.at, of), of)}</span>
    <Tool name={WORDS.previous} onClick={steps.previous}>
      <Glyph of="previous" />
    </Tool>
    <Tool name={WORDS.next} onClick={steps.next}>
      <Glyph of="next" />
    </Tool>
  </div>
);
