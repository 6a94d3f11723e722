import { visibleRuns } from "../wording/visible-runs.ts";
import { isLinkable } from "../address.ts";
import { element, type Content, type Markup } from "./markup.ts";

/**
 * Text that a page or source wrote, to stand in an element that isolates it. Each character that
 * would not be seen stands in a box of its own, which names it and keeps it from turning the text
 * around it.
 */
export const seen = (text: string): Content =>
  visibleRuns(text).map((run) =>
    run.kind === "text"
      ? run.text
      : element(
          "span",
          { class: "unseen", title: run.name, "data-short": run.short },
          run.character,
        ),
  );

/** The same, isolated from the text around it, whatever its direction. */
export const pageText = (text: string): Markup => element("bdi", { dir: "auto" }, seen(text));

/** A link that tells its target nothing of where it came from; the words alone where it may not be one. */
export const outsideLink = (url: string | null, words: string): Markup =>
  isLinkable(url)
    ? element("a", { href: url, rel: "noopener noreferrer nofollow" }, pageText(words))
    : pageText(words);

/** Parts of one line, with a dot between those that are there. */
export const line = (...parts: readonly Content[]): Content =>
  parts
    .filter((part) => part !== undefined && part !== "")
    .flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));
