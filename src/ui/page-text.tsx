import { visibleRuns } from "../core/annotations/wording/visible-runs.ts";

/**
 * Text that a page or source wrote: isolated from the text around it, whatever its direction, and
 * with characters that would not be seen put as labelled tokens.
 */
export const PageText = ({ text, as: Tag = "bdi", class: classes }: TextProps) => (
  <Tag dir="auto" class={classes}>
    {visible(text)}
  </Tag>
);

/** An English sentence of our own that may quote the page: the same, but always from the left. */
export const OwnText = ({ text, as: Tag = "bdi", class: classes }: TextProps) => (
  <Tag dir="ltr" class={classes}>
    {visible(text)}
  </Tag>
);

interface TextProps {
  readonly text: string;
  /** The element that holds the text. Its `dir` isolates it, in whichever it is. */
  readonly as?: "bdi" | "blockquote" | "mark" | "p" | "q" | "span";
  readonly class?: string;
}

/**
 * Text with labelled tokens for what is not seen, to stand in an element that isolates it. With its
 * direction controls gone, parts of one text need no isolation from each other.
 */
export const visible = (text: string) =>
  visibleRuns(text).map((run, index) =>
    run.kind === "text" ? (
      run.text
    ) : (
      <span key={index} class="unseen" dir="ltr" title={run.name}>
        <span aria-hidden="true">{run.short}</span>
        <span class="spoken">{` [${run.name}] `}</span>
      </span>
    ),
  );
