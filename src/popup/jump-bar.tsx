import { Glyph } from "../ui/glyph.tsx";
import { Tool } from "../ui/tool.tsx";
import { WORDS } from "../ui/words.ts";
import { flagsShown, type Checked } from "./standing.ts";
import type { FlagSteps } from "./use-flag-steps.ts";

/** Ways to the parts of the report, and from flag to flag. Its place is kept while there is no report. */
export const JumpBar = ({ checked, steps }: JumpBarProps) => (
  <nav class="jumps" aria-label={WORDS.jumps}>
    {checked !== undefined && (
      <>
        <Jump to="flags" words={WORDS.flags} count={flagsShown(checked)} />
        <Jump to="quotations" words={WORDS.quotations} count={checked.report.quotations.length} />
        <Jump to="sources" words={WORDS.sources} count={pagesOf(checked)} />
        <Jump to="checks" words={WORDS.checks} count={undefined} />
        {flagsShown(checked) > 1 && <Stepper steps={steps} of={flagsShown(checked)} />}
      </>
    )}
  </nav>
);

interface JumpBarProps {
  readonly checked: Checked | undefined;
  readonly steps: FlagSteps;
}

const pagesOf = ({ sources }: Checked): number | undefined =>
  "pages" in sources ? sources.pages.length : undefined;

interface JumpProps {
  readonly to: string;
  readonly words: string;
  readonly count: number | undefined;
}

const Jump = ({ to, words, count }: JumpProps) => (
  <button type="button" class="jump" onClick={() => jumpTo(to)}>
    {words}
    {count !== undefined && <span class="count"> {count}</span>}
  </button>
);

/** Scrolls a part of the report into view and gives it the focus, so that Tab goes on from there. */
export function jumpTo(part: string): void {
  const section = document.getElementById(part);
  section?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: "start" });
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
