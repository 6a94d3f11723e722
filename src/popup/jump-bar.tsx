import { WORDS } from "../ui/words.ts";
import { flagsShown, type Checked } from "./standing.ts";

/** Ways to the parts of the report. Its place is kept while there is no report. */
export const JumpBar = ({ checked }: JumpBarProps) => (
  <nav class="jumps" aria-label={WORDS.jumps}>
    {checked !== undefined && (
      <>
        <Jump to="flags" words={WORDS.flags} count={flagsShown(checked)} />
        <Jump to="quotations" words={WORDS.quotations} count={checked.report.quotations.length} />
        <Jump to="dates" words={WORDS.dates} count={checked.report.dates.length} />
        <Jump to="sources" words={WORDS.sources} count={pagesOf(checked)} />
        <Jump to="checks" words={WORDS.checks} count={undefined} />
      </>
    )}
  </nav>
);

interface JumpBarProps {
  readonly checked: Checked | undefined;
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

/** Opens a part of the report, scrolls it into view and gives it the focus: Tab goes on from there. */
export function jumpTo(part: string): void {
  const section = document.getElementById(part);
  const details = section?.querySelector<HTMLDetailsElement>(":scope > details");
  if (details !== null && details !== undefined) details.open = true;
  section?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: "start" });
}
