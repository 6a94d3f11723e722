import { visibleRuns } from "./visible-runs.ts";

/**
 * Text that a page or source wrote: isolated from the text around it, whatever its direction, and
 * with characters that would not be seen put as labelled tokens.
 */
export const PageText = ({ text }: { readonly text: string }) => (
  <bdi>
    {visibleRuns(text).map((run, index) =>
      run.kind === "text" ? (
        run.text
      ) : (
        <span key={index} class="unseen" title={run.name}>
          <span aria-hidden="true">{run.short}</span>
          <span class="spoken">[{run.name}]</span>
        </span>
      ),
    )}
  </bdi>
);
