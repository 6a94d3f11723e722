import type { SourcePage, SourcesView } from "../messages/job-view.ts";
import { WORDS } from "../ui/words.ts";
import { jumpTo } from "./jump-bar.tsx";
import { nothingToAsk } from "./source-list.tsx";
import type { Checked } from "./standing.ts";
import type { Job } from "./use-job.ts";

/** The line at the foot: how far the comparison with the sources is, and the one thing to do about it. */
export const Dock = ({ checked, take }: DockProps) => (
  <footer class="dock">
    {checked !== undefined && (
      <>
        {checked.sources.kind === "asking" && <Bar pages={checked.sources.pages} />}
        <span role="status">{wordsFor(checked)}</span>
        {checked.sources.kind === "needs-consent" && (
          <button type="button" class="plain" onClick={() => jumpTo("sources")}>
            {WORDS.compare}
          </button>
        )}
        {checked.sources.kind === "asking" && (
          <button
            type="button"
            class="plain"
            onClick={() => void take((worker, tab) => worker.cancel({ tab }))}
          >
            {WORDS.stop}
          </button>
        )}
      </>
    )}
  </footer>
);

interface DockProps {
  readonly checked: Checked | undefined;
  readonly take: Job["take"];
}

const Bar = ({ pages }: { readonly pages: readonly SourcePage[] }) => (
  <progress max={Math.max(pages.length, 1)} value={endedOf(pages)} aria-label={WORDS.sources} />
);

const endedOf = (pages: readonly SourcePage[]): number =>
  pages.filter(({ state }) => state !== "waiting" && state !== "reading").length;

/** How many of the pages could be read. */
const readOf = (pages: readonly SourcePage[]): number =>
  pages.filter(({ state }) => state === "read").length;

function wordsFor({ sources, services, report }: Checked): string {
  if ("pages" in sources && sources.pages.length === 0) {
    return (sources.kind === "asking" ? WORDS.asking : WORDS.asked)(services.length);
  }
  const words: { [Kind in SourcesView["kind"]]: (pages: readonly SourcePage[]) => string } = {
    "nothing-to-ask": () => (sources.kind === "nothing-to-ask" ? nothingToAsk(sources) : ""),
    "needs-consent": () => WORDS.notCompared(report.quotations.length),
    asking: (pages) => WORDS.pagesReading(endedOf(pages), pages.length),
    done: (pages) => WORDS.pagesRead(readOf(pages), pages.length),
    cancelled: (pages) => WORDS.wasStopped(readOf(pages), pages.length),
  };
  return words[sources.kind]("pages" in sources ? sources.pages : []);
}
